import type { LineView } from "#app/components/desk/queue-view.ts";
import { isHeld } from "#app/workflows/lease.ts";
import type { QueueLine } from "#db/queries/queue.server.ts";
import { clockOf } from "#moderation/clock.ts";
import type { AtDesk } from "./at-desk.server.ts";
import { clockView } from "./clock-view.ts";

/** A line of the queue as a page shows it, with its clock and with whom it is now; a hold that ran out is nobody's. */
export function queueLineView(
  { app, instance, reviewer }: AtDesk,
  line: QueueLine,
): LineView {
  const { answerTarget, workingHours } = instance;
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
    risk: line.risk,
    topicName: line.topicName,
    wish: line.wish,
    work: line.work,
    receivedAt: line.receivedAt,
    clock: clockView(
      clockOf(
        new Date(line.receivedAt),
        now,
        answerTarget,
        workingHours,
        line.dueAt === null ? undefined : new Date(line.dueAt),
      ),
    ),
    holder:
      line.claimedBy && (held || mine)
        ? { name: line.claimedBy.name, mine }
        : null,
    heldUntil: held ? line.claimExpiresAt : null,
    drafterName: line.drafterName,
    isDrafter: line.drafterId === reviewer.id,
    rowVersion: line.rowVersion,
  };
}
