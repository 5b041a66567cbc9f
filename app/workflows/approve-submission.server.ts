import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import {
  type ApprovalId,
  idBytes,
  idFrom,
  type PersonId,
  type SubmissionId,
} from "#db/ids.ts";
import { insertApproval } from "#db/queries/approvals.server.ts";
import {
  findSubmission,
  type Submission,
} from "#db/queries/submissions.server.ts";
import {
  inTransaction,
  orUnavailable,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { publicTextHash } from "#moderation/public-text.ts";
import { approvedTexts } from "./approved-texts.ts";
import { moveSubmission, orStale } from "./move-submission.server.ts";
import {
  type CommentProblem,
  type ReaderComments,
  readerComments,
} from "./reader-comments.ts";
import { openReviewTexts, stateOf } from "./review-texts.server.ts";
import { insertSaid, sealSaid } from "./say.server.ts";
import { missingFor } from "./send-to-second-read.server.ts";

export type ApproveResult =
  | {
      ok: true;
      rowVersion: number;
      /** Until when the asker may object; null when it may go out at once. */
      publishAfter: string | null;
    }
  | {
      ok: false;
      error:
        | "not-found"
        | "own-text"
        | "reason-required"
        | "not-ready"
        | CommentProblem;
    }
  | StoreUnavailable;

export interface Approving {
  instance: Instance;
  submissionId: SubmissionId;
  reviewerId: PersonId;
  rowVersion: number;
  /** The hash of the words the reader had before their eyes. */
  textHash: string;
  /** Why the drafter approves alone, where the instance allows it. */
  soleReason?: string;
  /** What the reader has written about the words they approve all the same. */
  comments?: ReaderComments;
}

/** A second reader stands behind exactly the words they were shown; the checker runs once more on them first. */
export async function approveSubmission(
  app: AppContext,
  input: Approving,
): Promise<ApproveResult> {
  const { instance, reviewerId } = input;
  const instanceId = instanceIdOf(instance);
  const submission = await findSubmission(
    app.db,
    instanceId,
    input.submissionId,
  );
  if (!submission || submission.work !== "second-read" || !submission.drafterId)
    return { ok: false, error: "not-found" };
  const sole = soleProblem(input, submission);
  if (sole) return { ok: false, error: sole };
  const texts = await openReviewTexts(app, instance, submission);
  const textHash = publicTextHash(texts.draft);
  if (textHash !== input.textHash) return { ok: false, error: "stale" };
  const state = stateOf(app, instance, texts, texts.draft);
  if (missingFor(texts.draft, state, submission).length > 0)
    return { ok: false, error: "not-ready" };
  const comments = readerComments(
    { number: texts.revisionNumber, draft: texts.draft },
    input.comments ?? { comment: "" },
  );
  if (!comments.ok) return comments;
  const approval = {
    submissionId: submission.id,
    revisionNumber: texts.revisionNumber,
    checkerVersion: state.checkerVersion,
    undecidedMust: state.open.must,
    complete: state.complete,
    drafterId: submission.drafterId,
    approverId: reviewerId,
    soleReason:
      submission.drafterId === reviewerId ? (input.soleReason ?? null) : null,
    approvedAt: app.now().toISOString(),
  } as const;
  // A reply that was changed is told with its code; it does not wait for its writer.
  const publishAfter =
    submission.kind === "reply" ? null : objectionEnds(instance, app.now());
  const where = { instanceId, submissionId: submission.id };
  return orUnavailable(async () => {
    const said = await sealSaid(app, where, comments.said, app.now());
    const moved = await orStale(
      inTransaction(app.db, async (trx) => {
        for (const text of approvedTexts(submission, texts.draft)) {
          const id = idFrom<ApprovalId>(app.randomBytes(idBytes));
          await insertApproval(trx, instanceId, { ...approval, ...text, id });
        }
        const by = { actor: reviewerId, now: app.now() };
        await insertSaid(trx, where, said, by);
        const event = {
          ...{ actor: reviewerId, at: by.now },
          action: "approve",
          ...(approval.soleReason ? { reason: approval.soleReason } : {}),
        } as const;
        return moveSubmission(
          trx,
          instanceId,
          { ...submission, rowVersion: input.rowVersion },
          event,
          { publish_after: publishAfter },
        );
      }),
    );
    return moved.ok ? { ...moved, publishAfter } : moved;
  });
}

const hour = 3_600_000;

/** The full hour when the asker's time to object has passed, or null where the municipality gives none. */
function objectionEnds({ reviewMode }: Instance, now: Date): string | null {
  const { objectionHours } = reviewMode;
  if (objectionHours === 0) return null;
  const end = now.getTime() + objectionHours * hour;
  return new Date(Math.ceil(end / hour) * hour).toISOString();
}

/** Nobody reads their own text, unless the instance allows it and a reason is given. */
function soleProblem(
  { instance, reviewerId, soleReason }: Approving,
  submission: Submission,
): "own-text" | "reason-required" | null {
  if (submission.drafterId !== reviewerId) return null;
  if (!instance.reviewMode.soleAllowed) return "own-text";
  return soleReason?.trim() ? null : "reason-required";
}
