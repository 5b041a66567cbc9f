import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { longestAnswer } from "#app/lib/render-answer.server.ts";
import type { PersonId, SubmissionId } from "#db/ids.ts";
import type { StoreUnavailable } from "#db/transaction.server.ts";
import { cleanText } from "#moderation/clean-text.ts";
import { findHeld, type HeldResult } from "./find-held.server.ts";
import { moveWithMessage } from "./move-with-message.server.ts";

export type AnswerPrivatelyResult =
  | { ok: true }
  | Exclude<HeldResult, { ok: true }>
  | { ok: false; error: "answer-required" | "too-long" | "stale" }
  | StoreUnavailable;

/** Answers the asker alone: the answer is read with the code, and nothing is published. */
export async function answerPrivately(
  app: AppContext,
  input: {
    instance: Instance;
    submissionId: SubmissionId;
    reviewerId: PersonId;
    rowVersion: number;
    answer: string;
  },
): Promise<AnswerPrivatelyResult> {
  const instanceId = instanceIdOf(input.instance);
  const held = await findHeld(app, { ...input, instanceId });
  if (!held.ok) return held;
  const answer = cleanText(input.answer);
  if (answer === "") return { ok: false, error: "answer-required" };
  if (answer.length > longestAnswer) return { ok: false, error: "too-long" };
  const moved = await moveWithMessage(app, {
    instanceId,
    submission: held.submission,
    actor: input.reviewerId,
    action: "answer-privately",
    change: { claimed_by: null, claim_expires_at: null, visibility: "asker" },
    message: { text: answer, audience: "asker", kind: "outcome" },
  });
  return moved.ok ? { ok: true } : moved;
}
