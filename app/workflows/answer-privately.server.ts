import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { longestAnswer } from "#app/lib/render-answer.server.ts";
import { boundTo } from "#app/seal/submission-texts.server.ts";
import type { PersonId, SubmissionId } from "#db/ids.ts";
import { insertMessage } from "#db/queries/texts.server.ts";
import {
  inTransaction,
  orUnavailable,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { toHour } from "#moderation/clock.ts";
import { cleanText } from "#moderation/clean-text.ts";
import { findHeld, type HeldResult } from "./find-held.server.ts";
import { moveSubmission, orStale } from "./move-submission.server.ts";

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
  const { submission } = held;
  const now = app.now();
  return orUnavailable(async () => {
    const sealed = await app.sealing.seal(
      instanceId,
      answer,
      boundTo.message(submission.id),
      now,
    );
    return orStale(
      inTransaction(app.db, async (trx) => {
        const event = {
          actor: input.reviewerId,
          at: now,
          action: "answer-privately",
        } as const;
        const change = {
          claimed_by: null,
          claim_expires_at: null,
          visibility: "asker",
        } as const;
        const moved = await moveSubmission(
          trx,
          instanceId,
          submission,
          event,
          change,
        );
        if (!moved.ok) return moved;
        const from = {
          author: "staff",
          authorId: input.reviewerId,
          audience: "asker",
        } as const;
        await insertMessage(trx, instanceId, submission.id, {
          ...from,
          ...sealed,
          writtenAt: toHour(now).toISOString(),
        });
        return { ok: true } as const;
      }),
    );
  });
}
