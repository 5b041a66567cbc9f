import type { LineView, SimilarLine } from "#app/components/desk/queue-view.ts";
import { isHeld } from "#app/workflows/lease.ts";
import type { QueueLine } from "#db/queries/queue.server.ts";
import type { SubmissionId } from "#db/ids.ts";
import { submissionClock } from "#moderation/submission-clock.ts";
import type { AtDesk } from "./at-desk.server.ts";
import { clockView } from "./clock-view.ts";

/** A line of the queue as a page shows it, with its clock and with whom it is now; a hold that ran out is nobody's. */
export function queueLineView(
  { app, instance, reviewer }: AtDesk,
  line: QueueLine,
  similar?: ReadonlyMap<SubmissionId, SimilarLine[]>,
): LineView {
  const now = app.now();
  const mine = line.claimedBy?.id === reviewer.id;
  const held = isHeld(
    {
      claimedBy: line.claimedBy?.id ?? null,
      claimExpiresAt: line.claimExpiresAt,
    },
    now,
  );
  return {
    id: line.id,
    number: line.number,
    kind: line.kind,
    language: line.language,
    risk: line.risk,
    riskJudgedAt: line.riskJudgedAt,
    topicName: line.topicName,
    wish: line.wish,
    work: line.work,
    receivedAt: line.receivedAt,
    returnedAt: line.returnedAt,
    clock: clockView(submissionClock(line, now, instance)),
    holder:
      line.claimedBy && (held || mine)
        ? { name: line.claimedBy.name, mine }
        : null,
    heldUntil: held ? line.claimExpiresAt : null,
    drafterName: line.drafterName,
    isDrafter: line.drafterId === reviewer.id,
    rowVersion: line.rowVersion,
    similar: similar?.get(line.id) ?? [],
    publishAfter: line.publishAfter,
  };
}
