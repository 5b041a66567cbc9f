import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { findOldestWaiting } from "#db/queries/queue.server.ts";
import { clockOf, dueInstant, hoursOfDay } from "#moderation/clock.ts";

export interface AnswerTime {
  /** Whole working days an answer takes at present. */
  workingDays: number;
  /** When a question sent now is likely to have its answer. */
  dueAt: Date;
}

/** How long an answer honestly takes just now: the municipality's target, or longer when the oldest question is already late. */
export async function answerTime(
  app: Pick<AppContext, "db" | "now">,
  instance: Instance,
): Promise<AnswerTime> {
  const now = app.now();
  const oldest = await findOldestWaiting(app.db, instanceIdOf(instance));
  const target = instance.answerTarget.workingDays;
  const workingDays =
    target + (oldest ? daysLate(new Date(oldest), now, instance) : 0);
  return {
    workingDays,
    dueAt: dueInstant(now, { workingDays }, instance.workingHours),
  };
}

function daysLate(
  receivedAt: Date,
  now: Date,
  { answerTarget, workingHours }: Instance,
): number {
  const clock = clockOf(receivedAt, now, answerTarget, workingHours);
  return clock.state === "late"
    ? Math.ceil(clock.workingHours / hoursOfDay(workingHours))
    : 0;
}
