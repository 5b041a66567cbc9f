import { redirect } from "@remix-run/node";
import type { ReviewError } from "#app/components/desk/review-result.ts";
import { answerPrivately } from "#app/workflows/answer-privately.server.ts";
import { releaseSubmission } from "#app/workflows/release-submission.server.ts";
import { saveRevision } from "#app/workflows/save-revision.server.ts";
import { sendToSecondRead } from "#app/workflows/send-to-second-read.server.ts";
import { refuse, told } from "./review-answers.server.ts";
import type { Acting } from "./review-answers.server.ts";

/** Hands the text to a colleague, and leads back to the queue. */
export async function handOver(acting: Acting): Promise<Response> {
  const result = await sendToSecondRead(acting.desk.app, told(acting));
  return result.ok
    ? redirect("/granska?klart=sent", 303)
    : refuse(acting, result);
}

/** Saves what is written and gives the question back to the queue. */
export async function giveBack(acting: Acting): Promise<Response> {
  const { app } = acting.desk;
  const saved = await saveRevision(app, told(acting));
  if (!saved.ok) return refuse(acting, saved);
  const result = await releaseSubmission(app, {
    ...told(acting),
    rowVersion: saved.rowVersion,
  });
  return result.ok
    ? redirect("/granska?klart=released", 303)
    : refuse(acting, result);
}

/** Sends the answer to the asker alone, and leads back to the queue. */
export async function answerAlone(acting: Acting): Promise<Response> {
  const result = await answerPrivately(acting.desk.app, {
    ...told(acting),
    answer: acting.form.draft.answer,
  });
  if (result.ok) return redirect("/granska?klart=private", 303);
  const error: ReviewError = result.error;
  return refuse(
    acting,
    "rowVersion" in result
      ? { error, rowVersion: result.rowVersion }
      : { error },
  );
}
