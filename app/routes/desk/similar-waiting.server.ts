import type { WaitingView } from "#app/components/desk/review-view.ts";
import type { SubmissionId } from "#db/ids.ts";
import { findQueueLines } from "#db/queries/queue.server.ts";
import { queueWorks } from "#db/queries/queue-order.server.ts";
import type { AtDesk } from "./at-desk.server.ts";

const most = 5;
// Whoever opens a question reads it for minutes; the list of those like it may take a moment.
const patience = 300;

/** The questions in the queue about the same thing as this one, so that one answer can serve them or one person take them. */
export async function similarWaiting(
  { app, instanceId, reviewer }: AtDesk,
  id: SubmissionId,
): Promise<WaitingView[]> {
  await app.waiting.refresh(instanceId, patience);
  const ids = app.waiting.like(instanceId, id, most);
  const lines = await findQueueLines(app.db, instanceId, ids);
  return ids
    .map((name) => lines.find((line) => line.id === name))
    .filter((line) => line !== undefined)
    .filter(({ work }) => queueWorks.includes(work))
    .map(({ id: of, number, topicName, receivedAt, claimedBy }) => ({
      ...{ id: of, number, topicName, receivedAt },
      holder: claimedBy && claimedBy.id !== reviewer.id ? claimedBy.name : null,
    }));
}
