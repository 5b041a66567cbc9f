import type { Instance } from "#app/instance/instance-file.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import type { Submission } from "#db/queries/submissions.server.ts";
import { dueInstant } from "#moderation/clock.ts";
import { answerTime } from "./answer-time.server.ts";

/** When an answer can be expected, as honestly as we know. */
export interface AskerTime {
  dueAt: Date;
  isLate: boolean;
  /** Whole working days an answer takes at present. */
  workingDays: number;
}

/** The time a question was promised, whether that has passed, and what answers take just now. */
export async function timeOf(
  app: AppContext,
  instance: Instance,
  { dueAt, receivedAt }: Submission,
): Promise<AskerTime> {
  const { answerTarget, workingHours } = instance;
  const promised = dueAt
    ? new Date(dueAt)
    : dueInstant(new Date(receivedAt), answerTarget, workingHours);
  const { workingDays } = await answerTime(app, instance);
  return { dueAt: promised, isLate: promised < app.now(), workingDays };
}
