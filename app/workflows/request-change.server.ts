import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import type { PersonId, SubmissionId } from "#db/ids.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import type { StoreUnavailable } from "#db/transaction.server.ts";
import { cleanText } from "#moderation/clean-text.ts";
import { leaseUntil } from "./lease.ts";
import { moveWithMessage } from "./move-with-message.server.ts";

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
  const moved = await moveWithMessage(app, {
    instanceId,
    submission: { ...submission, rowVersion: input.rowVersion },
    actor: input.reviewerId,
    action: "change",
    change: {
      claimed_by: submission.drafterId,
      claim_expires_at: leaseUntil(app.now()),
    },
    message: { text: comment, audience: "staff", kind: "comment" },
  });
  return moved.ok ? { ok: true } : moved;
}
