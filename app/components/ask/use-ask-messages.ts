import type { FieldProblem } from "#app/components/error-summary.tsx";
import type { AskProblem } from "#app/forms/ask-values.ts";
import { useMessages } from "#app/i18n/use-messages.ts";

/** Where each field's error link leads: the first control of the field. */
export const askFieldIds = { text: "text", wish: "wish-public" } as const;

/** Each problem as a sentence and the field it belongs to. */
export function useAskMessages(
  problems: readonly AskProblem[],
): FieldProblem[] {
  const t = useMessages();
  return problems.map((problem) => ({
    fieldId: askFieldIds[problem.field],
    message: sentence(problem),
  }));

  function sentence(problem: AskProblem): string {
    if (problem.code === "too-long")
      return t("ask.error.tooLong", problem.over);
    if (problem.code === "no-words") return t("ask.error.noWords");
    return problem.code === "empty"
      ? t("ask.error.empty")
      : t("ask.error.wish");
  }
}
