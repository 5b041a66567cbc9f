import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import { privateReasons } from "#moderation/outcome.ts";
import {
  type EndResult,
  type Ending,
  endSubmission,
} from "./end-submission.server.ts";

export interface PrivateAnswer extends Ending {
  /** Why it is not published although the asker wanted it; needed then, and only then. */
  reasonCode: string;
  /** In words, for the log. */
  reason: string;
}

export type AnswerPrivatelyResult =
  EndResult | { ok: false; error: "reason-code-required" | "why-required" };

/** Answers the asker alone: the answer is read with the code, and nothing is published. One who wanted it published is owed a reason. */
export async function answerPrivately(
  app: AppContext,
  answer: PrivateAnswer,
): Promise<AnswerPrivatelyResult> {
  const instanceId = instanceIdOf(answer.instance);
  const submission = await findSubmission(
    app.db,
    instanceId,
    answer.submissionId,
  );
  if (!submission) return { ok: false, error: "not-found" };
  if (submission.wish === "private")
    return endSubmission(app, answer, { action: "answer-privately" });
  const reasonCode = privateReasons.find((code) => code === answer.reasonCode);
  if (!reasonCode) return { ok: false, error: "reason-code-required" };
  const { reason } = answer;
  if (reasonCode === "other" && reason.trim() === "")
    return { ok: false, error: "why-required" };
  return endSubmission(app, answer, {
    action: "answer-privately",
    reasonCode,
    reason,
  });
}
