import type { FieldProblem } from "#app/components/error-summary.tsx";
import type { t } from "#app/i18n/translate.ts";
import type { ReviewState } from "#moderation/decision.ts";
import type { Missing } from "./missing-from.ts";
import type { ReviewRefusal } from "./review-result.ts";

/** The places a refusal points to, each with what is to be done there. */
export function fieldProblemsOf(
  words: typeof t,
  refusal: ReviewRefusal,
  state: ReviewState,
): FieldProblem[] {
  const number =
    state.groups.find(({ group }) => group === refusal.group)?.number ?? 0;
  switch (refusal.error) {
    case "not-ready":
      return (refusal.missing ?? []).map((what) =>
        missingProblem(words, what, state),
      );
    case "reason-required":
      return [
        {
          fieldId: `reason-${number}`,
          message: words("review.error.reason-required"),
        },
      ];
    case "words-required":
      return [
        {
          fieldId: `words-${number}`,
          message: words("review.error.words-required"),
        },
      ];
    case "manual-missing":
      return [
        { fieldId: "manual-surface", message: words("review.manualMissing") },
      ];
    case "manual-not-found":
      return [
        { fieldId: "manual-surface", message: words("review.manualNotFound") },
      ];
    case "answer-required":
      return [
        { fieldId: "answer", message: words("review.error.answer-required") },
      ];
    default:
      return [];
  }
}

function missingProblem(
  words: typeof t,
  what: Missing,
  state: ReviewState,
): FieldProblem {
  if (what === "must" || what === "judge") {
    const first = state.groups.find(
      ({ tier, status }) => tier === what && status === "open",
    );
    const message = words(`review.error.${what}`, state.open[what]);
    return { fieldId: first ? `finding-${first.number}` : "findings", message };
  }
  if (what === "check-incomplete")
    return {
      fieldId: "findings",
      message: words("review.error.check-incomplete"),
    };
  if (what === "private-only")
    return { fieldId: "svara", message: words("review.error.private-only") };
  return { fieldId: what, message: words("review.error.missing", what) };
}
