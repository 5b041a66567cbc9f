import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { openLatestWording } from "#app/seal/submission-texts.server.ts";
import type { PersonId, SubmissionId } from "#db/ids.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import type { StoreUnavailable } from "#db/transaction.server.ts";
import { leaseUntil } from "./lease.ts";
import { moveWithMessage } from "./move-with-message.server.ts";
import {
  type CommentProblem,
  type ReaderComments,
  readerComments,
} from "./reader-comments.ts";

type Problem = "not-found" | "comment-required" | CommentProblem;

export type RequestChangeResult =
  { ok: true } | { ok: false; error: Problem } | StoreUnavailable;

export interface RequestingChange extends ReaderComments {
  instance: Instance;
  submissionId: SubmissionId;
  reviewerId: PersonId;
  rowVersion: number;
}

/** Sends a wording back to the one who wrote it, with comments on the whole and on passages; an approval given no longer counts. */
export async function requestChange(
  app: AppContext,
  input: RequestingChange,
): Promise<RequestChangeResult> {
  const instanceId = instanceIdOf(input.instance);
  const { submissionId } = input;
  const submission = await findSubmission(app.db, instanceId, submissionId);
  const wording =
    submission && (await openLatestWording(app, instanceId, submissionId));
  if (!submission || !wording) return { ok: false, error: "not-found" };
  const comments = readerComments(wording, input);
  if (!comments.ok) return comments;
  if (comments.said.length === 0)
    return { ok: false, error: "comment-required" };
  const moved = await moveWithMessage(app, {
    instanceId,
    submission: { ...submission, rowVersion: input.rowVersion },
    actor: input.reviewerId,
    action: "change",
    change: {
      claimed_by: submission.drafterId,
      claim_expires_at: leaseUntil(app.now()),
    },
    message: comments.said,
  });
  return moved.ok ? { ok: true } : moved;
}
