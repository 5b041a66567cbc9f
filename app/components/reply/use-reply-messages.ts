import type { FieldProblem } from "#app/components/error-summary.tsx";
import type { ReplyProblem } from "#app/forms/reply-values.ts";
import { useMessages } from "#app/i18n/use-messages.ts";

/** Where each field's error link leads: the first control of the field. */
export const replyFieldIds = {
  text: "inlagg",
  author: "som-asker",
  code: "kod",
} as const;

/** Each problem as a sentence and the field it belongs to. */
export function useReplyMessages(
  problems: readonly ReplyProblem[],
): FieldProblem[] {
  const t = useMessages();
  return problems.map((problem) => ({
    fieldId: replyFieldIds[problem.field],
    message:
      problem.code === "too-long"
        ? t("reply.error.too-long", problem.over)
        : t(`reply.error.${problem.code}`),
  }));
}
