import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { NotSent } from "./ask-step.ts";

/** Says that the question is not with us, why, and that the text is still here. */
export function NotSentNotice({ reason }: { reason: NotSent }) {
  const t = useMessages();
  return (
    <div className="up3">
      <ErrorSummary title={t(`notSent.${reason}.title`)}>
        <p>{t(`notSent.${reason}.text`)}</p>
      </ErrorSummary>
    </div>
  );
}
