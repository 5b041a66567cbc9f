import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SecondReadsPage } from "#app/components/desk/second-reads-page.tsx";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
import { listQueue } from "#db/queries/queue.server.ts";
import { listSentAt } from "#db/queries/wordings.server.ts";
import { noticeFrom } from "./notice-from.ts";
import { queueLineView } from "./queue-line-view.server.ts";

export { DeskProblem as ErrorBoundary } from "#app/components/desk/desk-problem.tsx";
export const handle = { hydrates: true };
export const meta = () => pageTitle(t("second.listTitle"));

const most = 100;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await requireReviewer(request, context);
  const works = ["second-read", "approved"] as const;
  const lines = await listQueue(desk.app.db, desk.instanceId, {
    works,
    order: "risk",
    limit: most,
  });
  const sentAt = await listSentAt(
    desk.app.db,
    desk.instanceId,
    lines.map(({ id }) => id),
  );
  return {
    now: desk.app.now().toISOString(),
    notice: noticeFrom(request),
    lines: lines
      .map((line) => ({
        ...queueLineView(desk, line),
        sentAt: sentAt.get(line.id) ?? line.receivedAt,
      }))
      .toSorted(byWait),
  };
}

/** What is acute first, then what has waited longest. */
const byWait = (
  one: { risk: string; sentAt: string },
  other: { risk: string; sentAt: string },
): number =>
  Number(other.risk === "acute") - Number(one.risk === "acute") ||
  one.sentAt.localeCompare(other.sentAt);

export default function SecondReads() {
  return <SecondReadsPage {...useLoaderData<typeof loader>()} />;
}
