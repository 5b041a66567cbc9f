import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { findFirstPromised } from "#db/queries/queue-counts.server.ts";
import { dueInstant, hoursOfDay } from "#moderation/clock.ts";
import { submissionClock } from "#moderation/submission-clock.ts";

export interface AnswerTime {
  /** Whole working days an answer takes at present. */
  workingDays: number;
  /** When a question sent now is likely to have its answer. */
  dueAt: Date;
}

/** How long an answer honestly takes just now: the municipality's target, or longer when the question promised an answer first is already late. */
export async function answerTime(
  app: Pick<AppContext, "db" | "now">,
  instance: Instance,
): Promise<AnswerTime> {
  const now = app.now();
  const first = await findFirstPromised(app.db, instanceIdOf(instance));
  const target = instance.answerTarget.workingDays;
  const workingDays = target + (first ? daysLate(first, now, instance) : 0);
  return {
    workingDays,
    dueAt: dueInstant(now, { workingDays }, instance.workingHours),
  };
}

function daysLate(
  first: { receivedAt: string; dueAt: string | null },
  now: Date,
  instance: Instance,
): number {
  const waiting = { ...first, work: "waiting", returnedAt: null } as const;
  const clock = submissionClock(waiting, now, instance);
  return clock.state === "late"
    ? Math.ceil(clock.workingHours / hoursOfDay(instance.workingHours))
    : 0;
}
