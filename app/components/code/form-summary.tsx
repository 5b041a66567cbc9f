import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { FormName, Tried } from "./code-step.ts";

/** Says on top of a form that it was not taken, and leads to the field. */
export function FormSummary({
  tried,
  form,
  fieldId,
}: {
  tried: Tried | null;
  form: FormName;
  fieldId: string;
}) {
  const t = useMessages();
  const message = useProblemIn(tried, form);
  if (message === null) return null;
  return (
    <ErrorSummary
      title={t(`tried.${form}`)}
      problems={[{ fieldId, message }]}
    />
  );
}

/** What is wrong with one of the page's forms, in words; null when nothing is. */
export function useProblemIn(
  tried: Tried | null,
  form: FormName,
): string | null {
  const t = useMessages();
  if (tried?.form !== form) return null;
  const { problem } = tried;
  return problem.code === "words-too-long"
    ? t("problem.words-too-long", problem.over)
    : t(`problem.${problem.code}`);
}
