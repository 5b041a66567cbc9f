import type { FieldProblem } from "#app/components/error-summary.tsx";
import type { t } from "#app/i18n/translate.ts";
import type { ReviewState } from "#moderation/decision.ts";
import type { Ending } from "#moderation/outcome.ts";
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
    case "risk-reason-required":
      return [
        {
          fieldId: "riskReason",
          message: words("review.error.risk-reason-required"),
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
    case "child-check":
      return [{ fieldId: "barn", message: words("review.error.child-check") }];
    default:
      return endingProblems(words, refusal);
  }
}

/** What an ending still needs, at the field where it is written. */
function endingProblems(
  words: typeof t,
  { error, ending }: ReviewRefusal,
): FieldProblem[] {
  const fieldId = ending && endingField(error, ending);
  if (!fieldId || !isEndingError(error)) return [];
  return [{ fieldId, message: words(`ending.error.${error}`) }];
}

const ofEnding = [
  "variables",
  "message-required",
  "reason-code-required",
  "why-required",
  "thread-required",
  "target-required",
  "refer-to-required",
  "refer-where-required",
] as const;

const isEndingError = (
  error: ReviewRefusal["error"],
): error is (typeof ofEnding)[number] =>
  ofEnding.some((known) => known === error);

function endingField(error: ReviewRefusal["error"], ending: Ending): string {
  const words = ending === "answer" ? "answer" : `${ending}-words`;
  const reasons = ending === "answer" ? "private" : ending;
  const fields: Partial<Record<ReviewRefusal["error"], string>> = {
    "reason-code-required": `${reasons}-code`,
    "why-required": `${reasons}-reason`,
    "thread-required": "link-q",
    "target-required": "refer-target",
    "refer-to-required": "refer-to",
    "refer-where-required": "refer-where",
  };
  return fields[error] ?? words;
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
  if (what === "child-check")
    return { fieldId: "barn", message: words("review.error.child-check") };
  if (what === "variables")
    return { fieldId: "answer", message: words("ending.error.variables") };
  return { fieldId: what, message: words("review.error.missing", what) };
}
