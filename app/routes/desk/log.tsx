import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LogPage } from "#app/components/desk/log-page.tsx";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
import { listEvents } from "#db/queries/log.server.ts";
import { beforeFrom, pageOf } from "./keyset.ts";

export { DeskProblem as ErrorBoundary } from "#app/components/desk/desk-problem.tsx";
export const handle = { hydrates: true };
export const meta = () => pageTitle(t("log.title"));

const size = 100;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { app, instanceId } = await requireReviewer(request, context);
  const events = await listEvents(app.db, instanceId, {
    ...beforeFrom(request),
    limit: size + 1,
  });
  return { ...pageOf(events, size), now: app.now().toISOString() };
}

export default function Log() {
  return <LogPage {...useLoaderData<typeof loader>()} />;
}
