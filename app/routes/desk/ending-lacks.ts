import type { ReviewError } from "#app/components/desk/review-result.ts";
import {
  declineReasons,
  type Ending,
  privateReasons,
  referTargets,
} from "#moderation/outcome.ts";
import type { Wish } from "#moderation/submission.ts";
import type { EndingForm } from "./ending-form.server.ts";

const isOneOf = (codes: readonly string[], code: string) =>
  codes.includes(code);

/** The first thing an ending still needs from the reviewer, or null when it can be shown. */
export function endingLacks(
  ending: Ending,
  form: EndingForm,
  { answer, wish }: { answer: string; wish: Wish },
): ReviewError | null {
  switch (ending) {
    case "answer":
      if (answer === "") return "answer-required";
      return wish === "private"
        ? null
        : reasonLacks(privateReasons, form.privateCode, form.privateReason);
    case "return":
      return form.returnWords === "" ? "message-required" : null;
    case "link":
      if (form.linkThread === "") return "thread-required";
      return form.linkWords === "" ? "message-required" : null;
    case "refer":
      if (!isOneOf(referTargets, form.referTarget)) return "target-required";
      if (form.referTo === "") return "refer-to-required";
      return form.referWhere === "" ? "refer-where-required" : null;
    case "decline":
      return (
        reasonLacks(declineReasons, form.declineCode, form.declineReason) ??
        // Nothing stands ready for a reason of one's own.
        (form.declineCode === "other" && form.declineWords === ""
          ? "message-required"
          : null)
      );
    case "spam":
      return null;
  }
}

function reasonLacks(
  codes: readonly string[],
  code: string,
  reason: string,
): ReviewError | null {
  if (!isOneOf(codes, code)) return "reason-code-required";
  return code === "other" && reason === "" ? "why-required" : null;
}
