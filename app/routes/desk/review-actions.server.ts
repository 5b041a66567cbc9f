import { json } from "@remix-run/node";
import type { ReviewRefusal } from "#app/components/desk/review-result.ts";
import type { SubmissionId } from "#db/ids.ts";
import type { AtDesk } from "./at-desk.server.ts";
import { claim } from "./claim.server.ts";
import type { Acting } from "./review-answers.server.ts";
import { decide, mark, save, undecide } from "./review-writes.server.ts";
import { answerAlone, giveBack, handOver } from "./review-endings.server.ts";
import { readReviewForm } from "./review-form.server.ts";
import type { Intent } from "./review-form.server.ts";
import { readThrough } from "./read-through.server.ts";
import { preview } from "./review-preview.server.ts";

const actions: Record<
  Exclude<Intent, "claim" | "take-over">,
  (acting: Acting) => Promise<Response> | Response
> = {
  save,
  decide,
  undecide,
  mark,
  preview,
  read: readThrough,
  send: handOver,
  private: answerAlone,
  release: giveBack,
};

/** Does what the desk's form asks for and answers with what came of it. */
export async function actAtDesk(
  desk: AtDesk,
  submissionId: SubmissionId,
  formData: FormData,
): Promise<Response> {
  const asked = formData.get("intent");
  if (asked === "claim" || asked === "take-over") return claim(desk, formData);
  const form = readReviewForm(formData);
  if (form === null || form.intent === "claim" || form.intent === "take-over")
    return json<ReviewRefusal>(
      { ok: false, error: "malformed" },
      { status: 400 },
    );
  return actions[form.intent]({ desk, submissionId, form });
}
