import {
  type AnswerTarget,
  type Clock,
  clockOf,
  type WorkingHours,
} from "./clock.ts";
import type { Work } from "./submission.ts";

/** What the clock of a question is read from. */
export interface Timed {
  work: Work;
  receivedAt: string;
  /** When the answer is promised, as it stands since the clock last stood still. */
  dueAt: string | null;
  returnedAt: string | null;
}

/** How a question stands now: by the instant it was promised for, and standing still while the asker owes us an answer. */
export function submissionClock(
  { work, receivedAt, dueAt, returnedAt }: Timed,
  now: Date,
  {
    answerTarget,
    workingHours,
  }: { answerTarget: AnswerTarget; workingHours: WorkingHours },
): Clock {
  const paused = work === "returned" && returnedAt !== null;
  const clock = clockOf(
    new Date(receivedAt),
    paused ? new Date(returnedAt) : now,
    answerTarget,
    workingHours,
    dueAt === null ? undefined : new Date(dueAt),
  );
  return paused ? { ...clock, state: "paused" } : clock;
}
