import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { DeskFrame } from "#app/components/desk/desk-frame.tsx";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
import { listOpenAlarms } from "#db/queries/alarms.server.ts";
import { countOpenLifelines } from "#db/queries/specialists.server.ts";
import { countOpenTasks } from "#db/queries/tasks.server.ts";
import { countByWork } from "#db/queries/queue-counts.server.ts";

export const handle = { hydrates: true };

/** Nothing that staff see is kept by a browser or on the way. */
export const headers = () => ({ "Cache-Control": "no-store" });

/** What waits is not told to somebody who cannot go there. */
const nothing = { waiting: 0, reading: 0, tasks: 0, alarms: 0 };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { app, instance, instanceId, reviewer } = await requireReviewer(
    request,
    context,
    "asked",
  );
  const asked = await countOpenLifelines(app.db, instanceId, reviewer.id);
  const { name, role, access } = reviewer;
  const frame = {
    municipality: instance.name,
    reviewer: { name, role, access },
    asked,
  };
  if (access === "asked") return { ...frame, ...nothing };
  const counts = await countByWork(app.db, instanceId, [
    ...(["waiting", "claimed", "drafting"] as const),
    ...(["second-read", "approved"] as const),
  ]);
  const alarms = await listOpenAlarms(app.db, instanceId);
  return {
    ...frame,
    waiting: counts.waiting + counts.claimed + counts.drafting,
    // What waits for its asker waits for nobody at the desk.
    reading:
      counts["second-read"] +
      (instance.reviewMode.objectionHours === 0 ? counts.approved : 0),
    tasks: await countOpenTasks(app.db, instanceId),
    // A question that will be late is told in the queue; what may be danger is told everywhere.
    alarms: alarms.filter(({ kind }) => kind !== "late").length,
  };
}

export { asksAgain as shouldRevalidate } from "./revalidation.ts";

export default function DeskLayout() {
  return (
    <DeskFrame frame={useLoaderData<typeof loader>()}>
      <Outlet />
    </DeskFrame>
  );
}
