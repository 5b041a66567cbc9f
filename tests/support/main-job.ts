import { instanceIdOf } from "#app/instance/require-instance.ts";
import { approveSubmission } from "#app/workflows/approve-submission.server.ts";
import { claimSubmission } from "#app/workflows/claim-submission.server.ts";
import { recordChildCheck } from "#app/workflows/record-child-check.server.ts";
import { saveRevision } from "#app/workflows/save-revision.server.ts";
import { sendToSecondRead } from "#app/workflows/send-to-second-read.server.ts";
import { submitQuestion } from "#app/workflows/submit-question.server.ts";
import type { PersonId, SubmissionId } from "#db/ids.ts";
import { lastWordOfAsker } from "#db/queries/child-checks.server.ts";
import { listQueue } from "#db/queries/queue.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import type { ChildOutcome } from "#moderation/child-check.ts";
import type { Draft } from "#moderation/decision.ts";
import { publicTextHash } from "#moderation/public-text.ts";
import type { Wish } from "#moderation/submission.ts";
import type { TestApp } from "./app.ts";

/** A wording in which nobody can be recognised. */
export const harmlessDraft: Draft = {
  title: "Räknas barnbidraget som inkomst?",
  question:
    "Jag undrar om barnbidraget räknas som inkomst när jag söker försörjningsstöd.",
  shortAnswer: "Ja, barnbidraget räknas som en inkomst.",
  answer: "Barnbidraget räknas med.\n\n## Så gör du\n\nTa med det i ansökan.",
  topicId: "ekonomi",
  decisions: [],
};

export const rawText =
  "Hej, jag heter Torvald Kvistgren och undrar om barnbidraget räknas som inkomst.";

/** Sends a question and gives its code and its place. */
export async function ask(
  app: TestApp,
  { text = rawText, wish = "public" }: { text?: string; wish?: Wish } = {},
) {
  const sent = await submitQuestion(app, {
    instance: app.instance,
    text,
    wish,
    role: null,
    formToken: app.forms.issue(),
    honeypot: "",
  });
  if (!sent.ok || sent.receipt === null) throw new Error("not sent");
  const lines = await listQueue(app.db, instanceIdOf(app.instance), {
    works: ["waiting"],
    order: "clock",
    limit: 100,
  });
  const newest = lines.toSorted((a, b) => b.number - a.number)[0];
  if (!newest) throw new Error("not in the queue");
  return { receipt: sent.receipt, submissionId: newest.id };
}

/** What every act of a reviewer names. */
export async function actOf(
  app: TestApp,
  submissionId: SubmissionId,
  reviewerId: PersonId,
) {
  const instanceId = instanceIdOf(app.instance);
  const submission = await findSubmission(app.db, instanceId, submissionId);
  return {
    instance: app.instance,
    instanceId,
    submissionId,
    reviewerId,
    rowVersion: submission?.rowVersion ?? 0,
  };
}

/** Takes a question and writes a wording. */
export async function claimAndSave(
  app: TestApp,
  submissionId: SubmissionId,
  reviewerId: PersonId,
  draft = harmlessDraft,
) {
  await claimSubmission(app, {
    ...(await actOf(app, submissionId, reviewerId)),
    takeOver: false,
  });
  return saveRevision(app, {
    ...(await actOf(app, submissionId, reviewerId)),
    draft,
  });
}

/** Looks for a child at risk in everything the asker has written so far. */
export async function checkForChild(
  app: TestApp,
  submissionId: SubmissionId,
  reviewerId: PersonId,
  outcome: ChildOutcome = "no-concern",
) {
  const { instance } = app;
  const instanceId = instanceIdOf(instance);
  const readMessages = await lastWordOfAsker(app.db, instanceId, submissionId);
  const look = { instance, submissionId, reviewerId, outcome, readMessages };
  return recordChildCheck(app, look);
}

/** Takes a question all the way to the second reader's desk. */
export async function bringToSecondRead(
  app: TestApp,
  submissionId: SubmissionId,
  drafter: PersonId,
  draft = harmlessDraft,
) {
  await claimAndSave(app, submissionId, drafter, draft);
  await checkForChild(app, submissionId, drafter);
  return sendToSecondRead(app, {
    ...(await actOf(app, submissionId, drafter)),
    draft,
  });
}

/** Approves the wording that waits, as the second reader saw it. */
export async function approve(
  app: TestApp,
  submissionId: SubmissionId,
  reviewerId: PersonId,
  draft = harmlessDraft,
) {
  return approveSubmission(app, {
    ...(await actOf(app, submissionId, reviewerId)),
    textHash: publicTextHash(draft),
  });
}
