import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppParts } from "#app/lib/app-context.ts";
import { renderAnswer, renderQuestion } from "#app/lib/render-answer.server.ts";
import { stemsOf } from "#app/search/stems.ts";
import { openLatestWording } from "#app/seal/submission-texts.server.ts";
import {
  idBytes,
  idFrom,
  type PersonId,
  type SubmissionId,
  type ThreadId,
} from "#db/ids.ts";
import { type Approval, findApproval } from "#db/queries/approvals.server.ts";
import { raiseContentVersion } from "#db/queries/instances.server.ts";
import {
  findThreadToCorrect,
  insertThread,
  takeThreadSequence,
} from "#db/queries/publication.server.ts";
import { insertThreadStems } from "#db/queries/search.server.ts";
import {
  findSubmission,
  type Submission,
} from "#db/queries/submissions.server.ts";
import {
  inTransaction,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import type { NewThread } from "#db/schema.ts";
import { inStockholm } from "#moderation/clock.ts";
import type { Draft } from "#moderation/decision.ts";
import { publicTextHash } from "#moderation/public-text.ts";
import { dayOf, halfYearAfter } from "./review-day.ts";
import { publishCorrection } from "./publish-correction.server.ts";
import { moveSubmission, orStale } from "./move-submission.server.ts";

export type PublishResult =
  | { ok: true; threadId: ThreadId }
  | {
      ok: false;
      error:
        "not-found" | "not-approved" | "private-only" | "too-early" | "stale";
    }
  | StoreUnavailable;

/** What of the app the door needs. */
export type PublishParts = Pick<
  AppParts,
  "db" | "sealing" | "now" | "randomBytes" | "contentChanged"
>;

export interface Publishing {
  instance: Instance;
  submissionId: SubmissionId;
  /** "system" is the job that publishes when the asker's time to object has passed. */
  reviewerId: PersonId | "system";
}

/**
 * The only door from private to public. Exactly the approved words go out, all surfaces in one transaction: thread, search row,
 * the version that empties every page cache, and the log. Not before the asker has had their time to object, whoever asks.
 * The database holds the same promises once more.
 */
export async function publishThread(
  app: PublishParts,
  { instance, submissionId, reviewerId }: Publishing,
): Promise<PublishResult> {
  const instanceId = instanceIdOf(instance);
  const submission = await findSubmission(app.db, instanceId, submissionId);
  if (!submission) return { ok: false, error: "not-found" };
  if (submission.wish === "private")
    return { ok: false, error: "private-only" };
  const wording =
    submission.work === "approved"
      ? await openLatestWording(app, instanceId, submissionId)
      : null;
  const approval =
    wording &&
    (await findApproval(
      app.db,
      instanceId,
      submissionId,
      publicTextHash(wording.draft),
    ));
  if (!wording || !approval) return { ok: false, error: "not-approved" };
  if (isTooEarly(submission, app.now()))
    return { ok: false, error: "too-early" };

  const threadId = idFrom<ThreadId>(app.randomBytes(idBytes));
  const thread = threadFrom(
    app,
    instance,
    submission,
    wording.draft,
    approval,
    threadId,
  );
  const existing = await findThreadToCorrect(app.db, instanceId, submissionId);
  if (existing) {
    const corrected = await publishCorrection(app, {
      ...{ instanceId, submission, actor: reviewerId },
      ...{ existing, thread },
    });
    if (corrected.ok) app.contentChanged(instanceId);
    return corrected.ok ? { ok: true, threadId: existing.id } : corrected;
  }
  const result = await orStale(
    inTransaction(app.db, async (trx) => {
      const sequence = await takeThreadSequence(trx, instanceId);
      const searchId = await insertThread(trx, { ...thread, sequence });
      await insertThreadStems(trx, {
        searchId,
        instanceId,
        stems: stemsOfThread(wording.draft),
      });
      await raiseContentVersion(trx, instanceId);
      const event = {
        actor: reviewerId,
        at: app.now(),
        action: "publish",
        threadId,
      } as const;
      return moveSubmission(trx, instanceId, submission, event, {
        visibility: "public",
      });
    }),
  );
  if (!result.ok) return result;
  app.contentChanged(instanceId);
  return { ok: true, threadId };
}

/** Whether the asker may still object to what would be published. */
const isTooEarly = ({ publishAfter }: Submission, now: Date): boolean =>
  publishAfter !== null && now < new Date(publishAfter);

function threadFrom(
  app: PublishParts,
  instance: Instance,
  submission: Submission,
  draft: Draft,
  approval: Approval,
  threadId: ThreadId,
): Omit<NewThread, "sequence"> {
  const today = inStockholm(app.now()).day;
  return {
    instance_id: instance.id,
    id: threadId,
    submission_id: submission.id,
    approval_id: approval.id,
    topic_id: draft.topicId ?? "",
    title: draft.title,
    question: draft.question,
    short_answer: draft.shortAnswer,
    answer: draft.answer,
    text_hash: approval.textHash,
    checked_version: approval.checkerVersion,
    question_html: renderQuestion(draft.question),
    answer_html: renderAnswer(draft.answer),
    byline: instance.unit.byline,
    published_on: dayOf(today),
    review_on: dayOf(halfYearAfter(today)),
  };
}

/** The words a thread is found by. */
export function stemsOfThread(
  draft: Pick<Draft, "title" | "question" | "shortAnswer" | "answer">,
): string {
  return stemsOf(
    [draft.title, draft.question, draft.shortAnswer, draft.answer].join(" "),
  ).join(" ");
}
