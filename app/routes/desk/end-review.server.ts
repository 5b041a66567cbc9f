import { redirect } from "@remix-run/node";
import type { ReviewError } from "#app/components/desk/review-result.ts";
import { answerPrivately } from "#app/workflows/answer-privately.server.ts";
import { declineSubmission } from "#app/workflows/decline-submission.server.ts";
import { linkSubmission } from "#app/workflows/link-submission.server.ts";
import { markSpam } from "#app/workflows/mark-spam.server.ts";
import { referSubmission } from "#app/workflows/refer-submission.server.ts";
import { returnSubmission } from "#app/workflows/return-submission.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import type { Ending } from "#moderation/outcome.ts";
import { childStepProblem } from "./child-step.server.ts";
import { composeEnding } from "./compose-ending.server.ts";
import { type EndingForm, endingFormOf } from "./ending-form.server.ts";
import { refuse, told, type Acting } from "./review-answers.server.ts";
import { outcomeViewOf, showOutcome } from "./review-outcome.server.ts";

const notices: Record<Ending, string> = {
  answer: "private",
  return: "asked",
  link: "linked",
  refer: "referred",
  decline: "declined",
  spam: "spam",
};

/** Sends an ending exactly as it was shown, and leads back to the queue; one that would read otherwise is shown again first. */
export async function endReview(
  acting: Acting,
  ending: Ending,
): Promise<Response> {
  const { desk, submissionId, form } = acting;
  const { app, instance, instanceId } = desk;
  const submission = await findSubmission(app.db, instanceId, submissionId);
  if (!submission) return refuse(acting, { error: "not-found", ending });
  const { wish } = submission;
  const view = await outcomeViewOf(acting, ending, wish);
  if (typeof view === "string" || view.hash !== form.shownHash)
    return showOutcome(acting, ending);
  const fields = endingFormOf(form.typed);
  const { answer } = form.draft;
  const made = composeEnding(instance, ending, fields, { answer, wish });
  const result = await send(acting, ending, made.words, fields);
  if (result.ok) return redirect(`/granska?klart=${notices[ending]}`, 303);
  const error: ReviewError =
    result.error === "child-check"
      ? ((await childStepProblem(acting)) ?? result.error)
      : result.error;
  const version =
    "rowVersion" in result && typeof result.rowVersion === "number"
      ? { rowVersion: result.rowVersion }
      : {};
  return refuse(acting, { error, ending, ...version });
}

async function send(
  acting: Acting,
  ending: Ending,
  words: string,
  form: EndingForm,
) {
  const { app } = acting.desk;
  const end = { ...told(acting), words };
  switch (ending) {
    case "answer":
      return answerPrivately(app, {
        ...end,
        reasonCode: form.privateCode,
        reason: form.privateReason,
      });
    case "return":
      return returnSubmission(app, end);
    case "link":
      return linkSubmission(app, { ...end, threadId: form.linkThread });
    case "refer":
      return referSubmission(app, { ...end, target: form.referTarget });
    case "decline":
      return declineSubmission(app, {
        ...end,
        reasonCode: form.declineCode,
        reason: form.declineReason,
      });
    case "spam":
      return putAside(acting, words);
  }
}

async function putAside(acting: Acting, words: string) {
  const { instance, reviewerId, submissionId, rowVersion } = told(acting);
  const submissions = [{ id: submissionId, rowVersion }];
  const { left } = await markSpam(acting.desk.app, {
    ...{ instance, reviewerId, submissions, words },
  });
  const error = left[0]?.error;
  if (error === undefined) return { ok: true } as const;
  return {
    ok: false,
    error: error === "taken" ? "not-yours" : error,
  } as const;
}
