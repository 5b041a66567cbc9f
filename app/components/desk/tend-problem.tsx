import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { UnpublishRefusal } from "./thread-page.tsx";
import { useFocusedSummary } from "./use-focused-summary.ts";

interface Props {
  title: string;
  /** Where a missing reason is put right. */
  fieldId: string;
  refusal: UnpublishRefusal | null;
}

/** Says why a form that tends a thread did nothing. */
export function TendProblem({ title, fieldId, refusal }: Props) {
  const t = useMessages();
  const place = useFocusedSummary(refusal);
  if (!refusal) return null;
  const message = t(
    refusal.error === "reason-required"
      ? "tend.error.reason-required"
      : `thread.error.${refusal.error}`,
  );
  return (
    <div ref={place}>
      <ErrorSummary title={title} problems={[{ fieldId, message }]} />
    </div>
  );
}
