import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { SignInLink } from "./sign-in-link.tsx";
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
  const isOfField = refusal.error === "reason-required";
  const message = t(
    isOfField ? "tend.error.reason-required" : `thread.error.${refusal.error}`,
  );
  return (
    <div ref={place}>
      <ErrorSummary
        title={
          refusal.error === "offline" ? t("second.error.noAnswerTitle") : title
        }
        problems={isOfField ? [{ fieldId, message }] : []}
      >
        {!isOfField && <p>{message}</p>}
        {refusal.error === "signed-out" && <SignInLink />}
      </ErrorSummary>
    </div>
  );
}
