import type { SimilarLine } from "#app/components/desk/queue-view.ts";
import type { SubmissionId } from "#db/ids.ts";
import { findQueueLines } from "#db/queries/queue.server.ts";
import { queueWorks } from "#db/queries/queue-order.server.ts";
import type { AtDesk } from "./at-desk.server.ts";

const most = 2;

/** For each of these questions the others in the queue that are about the same thing; only what is still there is told. */
export async function similarLines(
  { app, instanceId }: AtDesk,
  ids: readonly SubmissionId[],
): Promise<Map<SubmissionId, SimilarLine[]>> {
  const alike = new Map(
    ids.map((id) => [id, app.waiting.like(instanceId, id, most)]),
  );
  const others = [...new Set([...alike.values()].flat())];
  const lines = await findQueueLines(app.db, instanceId, others);
  const open = new Map(
    lines
      .filter(({ work }) => queueWorks.includes(work))
      .map(({ id, number }) => [id, { id, number }]),
  );
  return new Map(
    [...alike].map(([id, names]) => [
      id,
      names.map((name) => open.get(name)).filter((line) => line !== undefined),
    ]),
  );
}
