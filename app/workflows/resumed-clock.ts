import type { Instance } from "#app/instance/instance-file.ts";
import type { Submission } from "#db/queries/submissions.server.ts";
import { dueAfterPause, dueInstant, toHour } from "#moderation/clock.ts";

/** When a question is due that comes back to us: later by the working hours it waited for the asker, or anew once it had been ended. */
export function resumedClock(
  { work, dueAt, receivedAt, returnedAt }: Submission,
  now: Date,
  { answerTarget, workingHours }: Instance,
): { due_at: string } {
  const promised = dueAt
    ? new Date(dueAt)
    : dueInstant(new Date(receivedAt), answerTarget, workingHours);
  const due =
    work === "returned" && returnedAt
      ? dueAfterPause(promised, new Date(returnedAt), now, workingHours)
      : dueInstant(toHour(now), answerTarget, workingHours);
  return { due_at: due.toISOString() };
}
