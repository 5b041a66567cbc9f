import type { Instance } from "#app/instance/instance-file.ts";
import { agreeToPublish } from "#app/workflows/agree-to-publish.server.ts";
import { answerPrivately } from "#app/workflows/answer-privately.server.ts";
import { approveSubmission } from "#app/workflows/approve-submission.server.ts";
import { claimSubmission } from "#app/workflows/claim-submission.server.ts";
import { declineSubmission } from "#app/workflows/decline-submission.server.ts";
import { dropCorrection } from "#app/workflows/drop-correction.server.ts";
import { expireReturned } from "#app/workflows/expire-returned.server.ts";
import { keepAnswerPrivate } from "#app/workflows/keep-answer-private.server.ts";
import { linkSubmission } from "#app/workflows/link-submission.server.ts";
import { markSpam } from "#app/workflows/mark-spam.server.ts";
import { objectToPublishing } from "#app/workflows/object-to-publishing.server.ts";
import { publishThread } from "#app/workflows/publish-thread.server.ts";
import { purgeSubmissions } from "#app/workflows/purge-submissions.server.ts";
import { referSubmission } from "#app/workflows/refer-submission.server.ts";
import { releaseSubmission } from "#app/workflows/release-submission.server.ts";
import { requestChange } from "#app/workflows/request-change.server.ts";
import { returnSubmission } from "#app/workflows/return-submission.server.ts";
import { saveRevision } from "#app/workflows/save-revision.server.ts";
import { sendToSecondRead } from "#app/workflows/send-to-second-read.server.ts";
import { startCorrection } from "#app/workflows/start-correction.server.ts";
import { unpublishThread } from "#app/workflows/unpublish-thread.server.ts";
import { withdrawQuestion } from "#app/workflows/withdraw-question.server.ts";
import { writeMore } from "#app/workflows/write-more.server.ts";
import type { InstanceId, PersonId, SubmissionId, ThreadId } from "#db/ids.ts";
import type { Draft } from "#moderation/decision.ts";
import { publicTextHash } from "#moderation/public-text.ts";
import type { SubmissionEvent } from "#moderation/submission.ts";
import type { TestApp } from "#tests/support/app.ts";

/** One thing somebody tries to do with one question, lawful or not. */
export interface Attempt {
  app: TestApp;
  instance: Instance;
  instanceId: InstanceId;
  submissionId: SubmissionId;
  reviewerId: PersonId;
  /** The version they believe in. */
  rowVersion: number;
  draft: Draft;
  words: string;
  receipt: string;
  soleReason: string;
  takeOver: boolean;
  /** The thread they point at: the question's own when they take down, any when they link. */
  threadId: ThreadId;
}

const day = 86_400_000;
const decision = { reference: "SN 2026/118", decidedOn: "2026-01-08" };

type Act = (attempt: Attempt) => Promise<unknown>;

/** Every move as the forum makes it. A new event in the table of moves has no way past this list. */
export const acts: Record<SubmissionEvent, Act> = {
  claim: (attempt) => claimSubmission(attempt.app, attempt),
  "take-over": (attempt) =>
    claimSubmission(attempt.app, { ...attempt, takeOver: true }),
  release: (attempt) => releaseSubmission(attempt.app, attempt),
  save: (attempt) => saveRevision(attempt.app, attempt),
  send: (attempt) => sendToSecondRead(attempt.app, attempt),
  change: (attempt) =>
    requestChange(attempt.app, { ...attempt, comment: attempt.words }),
  approve: (attempt) =>
    approveSubmission(attempt.app, {
      ...attempt,
      textHash: publicTextHash(attempt.draft),
    }),
  publish: (attempt) => publishThread(attempt.app, attempt),
  unpublish: (attempt) =>
    unpublishThread(attempt.app, {
      ...attempt,
      ...{ reasonCode: "wrong", reason: "Ett prov" },
    }),
  "answer-privately": (attempt) =>
    answerPrivately(attempt.app, {
      ...attempt,
      ...{ reasonCode: "asked-for", reason: "" },
    }),
  return: (attempt) => returnSubmission(attempt.app, attempt),
  link: (attempt) => linkSubmission(attempt.app, attempt),
  refer: (attempt) =>
    referSubmission(attempt.app, { ...attempt, target: "school" }),
  decline: (attempt) =>
    declineSubmission(attempt.app, {
      ...attempt,
      ...{ reasonCode: "abuse", reason: "" },
    }),
  spam: (attempt) =>
    markSpam(attempt.app, {
      ...attempt,
      submissions: [
        { id: attempt.submissionId, rowVersion: attempt.rowVersion },
      ],
    }),
  reply: ({ receipt, words, ...attempt }) =>
    writeMore(attempt.app, { ...attempt, code: receipt, text: words }),
  withdraw: (attempt) =>
    withdrawQuestion(attempt.app, { ...attempt, code: attempt.receipt }),
  expire: (attempt) => {
    attempt.app.travel(31 * day);
    return expireReturned(attempt.app, attempt);
  },
  purge: (attempt) => {
    attempt.app.travel(40 * day);
    const retention = { ...decision, days: 30 };
    return purgeSubmissions(attempt.app, { ...attempt.instance, retention });
  },
  agree: ({ receipt, draft, ...attempt }) =>
    agreeToPublish(attempt.app, {
      ...attempt,
      ...{ code: receipt, textHash: publicTextHash(draft) },
    }),
  object: ({ receipt, words, ...attempt }) =>
    objectToPublishing(attempt.app, { ...attempt, code: receipt, text: words }),
  "keep-private": ({ receipt, ...attempt }) =>
    keepAnswerPrivate(attempt.app, { ...attempt, code: receipt }),
  correct: (attempt) =>
    startCorrection(attempt.app, { ...attempt, reasonCode: "outdated" }),
  "drop-correction": (attempt) => dropCorrection(attempt.app, attempt),
};
