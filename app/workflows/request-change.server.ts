import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { boundTo } from "#app/seal/submission-texts.server.ts";
import type { PersonId, SubmissionId } from "#db/ids.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import { insertMessage } from "#db/queries/texts.server.ts";
import {
  inTransaction,
  orUnavailable,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { cleanText } from "#moderation/clean-text.ts";
import { leaseUntil } from "./lease.ts";
import { moveSubmission, orStale } from "./move-submission.server.ts";

export type RequestChangeResult =
  | { ok: true }
  | {
      ok: false;
      error: "not-found" | "stale" | "comment-required" | "too-long";
    }
  | StoreUnavailable;

const longestComment = 2_000;

/** Sends a wording back to the one who wrote it, with a comment; an approval that was given no longer counts. */
export async function requestChange(
  app: AppContext,
  input: {
    instance: Instance;
    submissionId: SubmissionId;
    reviewerId: PersonId;
    rowVersion: number;
    comment: string;
  },
): Promise<RequestChangeResult> {
  const instanceId = instanceIdOf(input.instance);
  const comment = cleanText(input.comment);
  if (comment === "") return { ok: false, error: "comment-required" };
  if (comment.length > longestComment) return { ok: false, error: "too-long" };
  const submission = await findSubmission(
    app.db,
    instanceId,
    input.submissionId,
  );
  if (!submission) return { ok: false, error: "not-found" };
  const now = app.now();
  return orUnavailable(async () => {
    const sealed = await app.sealing.seal(
      instanceId,
      comment,
      boundTo.message(submission.id),
      now,
    );
    return orStale(
      inTransaction(app.db, async (trx) => {
        const event = {
          actor: input.reviewerId,
          at: now,
          action: "change",
        } as const;
        const back = {
          claimed_by: submission.drafterId,
          claim_expires_at: leaseUntil(now),
        };
        const moved = await moveSubmission(
          trx,
          instanceId,
          { ...submission, rowVersion: input.rowVersion },
          event,
          back,
        );
        if (!moved.ok) return moved;
        const from = {
          author: "staff",
          authorId: input.reviewerId,
          audience: "staff",
        } as const;
        await insertMessage(trx, instanceId, submission.id, {
          ...from,
          ...sealed,
          writtenAt: now.toISOString(),
        });
        return { ok: true } as const;
      }),
    );
  });
}
