import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { longestAnswer } from "#app/lib/render-answer.server.ts";
import { boundTo } from "#app/seal/submission-texts.server.ts";
import type { PersonId, SubmissionId } from "#db/ids.ts";
import {
  findSubmission,
  type Submission,
} from "#db/queries/submissions.server.ts";
import {
  deleteUnsentWordings,
  insertRevision,
} from "#db/queries/texts.server.ts";
import {
  inTransaction,
  orUnavailable,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { cleanLine, cleanText } from "#moderation/clean-text.ts";
import type { Draft, ReviewState } from "#moderation/decision.ts";
import { publicTextHash } from "#moderation/public-text.ts";
import { findHeld, mustBeHeld } from "./find-held.server.ts";
import { leaseUntil } from "./lease.ts";
import { loseHold, type Lost } from "./lose-hold.server.ts";
import { moveSubmission, orStale } from "./move-submission.server.ts";
import {
  openReviewTexts,
  stateOf,
  type ReviewTexts,
} from "./review-texts.server.ts";

export interface SaveInput {
  instance: Instance;
  submissionId: SubmissionId;
  reviewerId: PersonId;
  rowVersion: number;
  draft: Draft;
}

export type SaveResult =
  | { ok: true; draft: Draft; state: ReviewState; rowVersion: number }
  | { ok: false; error: "not-found" | "too-long" }
  | Lost
  | { ok: false; error: "stale"; saved: Draft; rowVersion: number }
  | StoreUnavailable;

const longest = {
  title: 150,
  question: 4_000,
  shortAnswer: 600,
  answer: longestAnswer,
};

/** Saves the public wording as one works, sealed like the original, and renews the hold on the question. */
export async function saveRevision(
  app: AppContext,
  input: SaveInput,
): Promise<SaveResult> {
  const { instance, reviewerId } = input;
  const held = await findHeld(app, {
    ...input,
    instanceId: instanceIdOf(instance),
  });
  if (!held.ok) return tooLate(app, input);
  const draft = cleanDraft(input.draft);
  if (isTooLong(draft)) return { ok: false, error: "too-long" };
  const texts = await openReviewTexts(app, instance, held.submission);
  const stored = await orUnavailable(() =>
    storeDraft(
      app,
      instance,
      held.submission,
      reviewerId,
      texts.revisionNumber + 1,
      draft,
    ),
  );
  if (!stored.ok)
    return stored.error === "stale" ? tooLate(app, input) : stored;
  return {
    ok: true,
    draft,
    state: stateOf(app, instance, texts, draft),
    rowVersion: stored.rowVersion,
  };
}

/** The draft as it is kept: well-formed, titles on one line. */
export function cleanDraft(draft: Draft): Draft {
  return {
    ...draft,
    title: cleanLine(draft.title),
    question: cleanText(draft.question),
    shortAnswer: cleanLine(draft.shortAnswer),
    answer: cleanText(draft.answer),
  };
}

const isTooLong = (draft: Draft): boolean =>
  (["title", "question", "shortAnswer", "answer"] as const).some(
    (part) => draft[part].length > longest[part],
  );

async function storeDraft(
  app: AppContext,
  instance: Instance,
  submission: Submission,
  reviewerId: PersonId,
  number: number,
  draft: Draft,
) {
  const instanceId = instanceIdOf(instance);
  const now = app.now();
  const sealed = await app.sealing.seal(
    instanceId,
    JSON.stringify(draft),
    boundTo.revision(submission.id, number),
    now,
  );
  return orStale(
    inTransaction(app.db, async (trx) => {
      const moved = await moveSubmission(
        trx,
        instanceId,
        submission,
        { actor: reviewerId, at: now, action: "save" },
        {
          claimed_by: reviewerId,
          claim_expires_at: leaseUntil(now),
          drafter_id: reviewerId,
        },
      );
      if (!moved.ok) return moved;
      await deleteUnsentWordings(trx, instanceId, submission.id);
      await insertRevision(trx, instanceId, submission.id, {
        number,
        authorId: reviewerId,
        ...sealed,
        textHash: publicTextHash(draft),
        savedAt: now.toISOString(),
      });
      return moved;
    }),
  );
}

/** What is told instead of a save: that a colleague has the question, or that the wording has changed; with the saved wording either way. */
async function tooLate(
  app: AppContext,
  { instance, submissionId, reviewerId }: SaveInput,
): Promise<SaveResult> {
  const submission = await findSubmission(
    app.db,
    instanceIdOf(instance),
    submissionId,
  );
  if (!submission) return { ok: false, error: "not-found" };
  const { work, claimedBy } = submission;
  const isWorkedOn = work === "claimed" || work === "drafting";
  if (!isWorkedOn || (claimedBy !== reviewerId && mustBeHeld(app)))
    return loseHold(app, instance, submission, reviewerId);
  const texts: ReviewTexts = await openReviewTexts(app, instance, submission);
  return {
    ok: false,
    error: "stale",
    saved: texts.draft,
    rowVersion: submission.rowVersion,
  };
}
