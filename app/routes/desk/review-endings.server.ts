import { redirect } from "@remix-run/node";
import type { ReviewError } from "#app/components/desk/review-result.ts";
import { variablesOf } from "#app/instance/variables.ts";
import { dropCorrection } from "#app/workflows/drop-correction.server.ts";
import { dropPost } from "#app/workflows/drop-post.server.ts";
import { releaseSubmission } from "#app/workflows/release-submission.server.ts";
import { saveRevision } from "#app/workflows/save-revision.server.ts";
import { sendToSecondRead } from "#app/workflows/send-to-second-read.server.ts";
import type { Draft } from "#moderation/decision.ts";
import { fillVariables } from "#moderation/variables.ts";
import { childStepProblem } from "./child-step.server.ts";
import { refuse, told } from "./review-answers.server.ts";
import type { Acting } from "./review-answers.server.ts";

/** Hands the text to a colleague, and leads back to the queue. */
export async function handOver(acting: Acting): Promise<Response> {
  const filled = withWordsFilled(acting);
  const result = await sendToSecondRead(acting.desk.app, told(filled));
  if (result.ok) return redirect("/granska?klart=sent", 303);
  const unread =
    result.error === "not-ready" && (await childStepProblem(acting));
  return refuse(
    acting,
    unread === "asker-wrote" ? { ...result, error: unread } : result,
  );
}

/** The same request with every known name in braces replaced by its words: what goes on is what others will read. */
export function withWordsFilled(acting: Acting): Acting {
  const variables = variablesOf(acting.desk.instance);
  const fill = (text: string) => fillVariables(text, variables);
  const { draft } = acting.form;
  const filled: Draft = {
    ...draft,
    title: fill(draft.title),
    question: fill(draft.question),
    shortAnswer: fill(draft.shortAnswer),
    answer: fill(draft.answer),
  };
  return { ...acting, form: { ...acting.form, draft: filled } };
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

/** Leaves the published words as they are, and leads back to the threads. */
export async function keepPublished(acting: Acting): Promise<Response> {
  const result = await dropCorrection(acting.desk.app, {
    ...told(acting),
    instanceId: acting.desk.instanceId,
  });
  return result.ok
    ? redirect("/granska/tradar?klart=kept", 303)
    : refuse(acting, result);
}

/** Throws away a post of our own, and leads back to the queue. */
export async function throwAway(acting: Acting): Promise<Response> {
  const result = await dropPost(acting.desk.app, told(acting));
  if (result.ok) return redirect("/granska?klart=dropped", 303);
  const error: ReviewError = result.error;
  return refuse(
    acting,
    "rowVersion" in result
      ? { error, rowVersion: result.rowVersion }
      : { error },
  );
}
