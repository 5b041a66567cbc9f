import { json } from "@remix-run/node";
import type { ReviewRefusal } from "#app/components/desk/review-result.ts";
import type { SubmissionId } from "#db/ids.ts";
import type { AtDesk } from "./at-desk.server.ts";
import { recordChild } from "./child-step.server.ts";
import { claim } from "./claim.server.ts";
import { endReview } from "./end-review.server.ts";
import { findInBank, insertReady } from "./review-bank.server.ts";
import { refuse } from "./review-answers.server.ts";
import type { Acting } from "./review-answers.server.ts";
import { decide, mark, save, undecide } from "./review-writes.server.ts";
import { judgeRisk } from "./review-risk.server.ts";
import {
  giveBack,
  handOver,
  keepPublished,
  throwAway,
} from "./review-endings.server.ts";
import { openLifeline } from "./review-lifeline.server.ts";
import { readReviewForm } from "./review-form.server.ts";
import type { Intent } from "./review-form.server.ts";
import { readThrough } from "./read-through.server.ts";
import { showOutcome } from "./review-outcome.server.ts";
import { keepHold } from "./keep-hold.server.ts";
import { preview } from "./review-preview.server.ts";

type Answer = Promise<Response> | Response;

const actions: Record<
  Exclude<Intent, "claim" | "take-over" | "outcome" | "end">,
  (acting: Acting) => Answer
> = {
  save,
  decide,
  undecide,
  mark,
  preview,
  lifeline: openLifeline,
  read: readThrough,
  send: handOver,
  release: giveBack,
  drop: keepPublished,
  risk: judgeRisk,
  child: recordChild,
  find: findInBank,
  insert: insertReady,
  discard: throwAway,
};

/** Does what the desk's form asks for and answers with what came of it. */
export async function actAtDesk(
  desk: AtDesk,
  submissionId: SubmissionId,
  formData: FormData,
): Promise<Response> {
  const asked = formData.get("intent");
  if (asked === "claim" || asked === "take-over") return claim(desk, formData);
  if (asked === "hold") return keepHold(desk, submissionId);
  const form = readReviewForm(formData);
  if (form === null || form.intent === "claim" || form.intent === "take-over")
    return json<ReviewRefusal>(
      { ok: false, error: "malformed" },
      { status: 400 },
    );
  const acting = { desk, submissionId, form };
  if (form.intent === "outcome" || form.intent === "end")
    return end(acting, form.intent);
  return actions[form.intent](acting);
}

/** Shows an ending, or sends it as it was shown. */
function end(acting: Acting, intent: "outcome" | "end"): Answer {
  const { ending } = acting.form;
  if (ending === null) return refuse(acting, { error: "malformed" });
  return intent === "outcome"
    ? showOutcome(acting, ending)
    : endReview(acting, ending);
}
