import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { CodeForm } from "./code-form.tsx";

interface Props {
  what: "withdraw" | "keep-private";
  code: string;
  /** It was tried, and the store could not be written. */
  failed: boolean;
}

/** Asks once more before something is done that cannot be undone. */
export function ConfirmStep({ what, code, failed }: Props) {
  const t = useMessages();
  return (
    <div className="wrap flow">
      <h1>{t(`confirm.${what}.title`)}</h1>
      {failed && (
        <ErrorSummary title={t("withdraw.failedTitle")}>
          <p>{t("withdraw.failed")}</p>
        </ErrorSummary>
      )}
      <p className="lead">{t(`confirm.${what}.text`)}</p>
      <CodeForm code={code} className="up5">
        <p className="row-actions">
          <button className="btn stop" name="intent" value={`${what}-surely`}>
            {t(`confirm.${what}.surely`)}
          </button>
          <button className="btn second" name="intent" value="open">
            {t(`confirm.${what}.keep`)}
          </button>
        </p>
      </CodeForm>
    </div>
  );
}
