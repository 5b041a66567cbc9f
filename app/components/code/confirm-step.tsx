import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";

interface Props {
  code: string;
  /** It was tried, and the store could not be written. */
  failed: boolean;
}

/** Asks once more before a question is taken back, because it cannot be undone. */
export function ConfirmStep({ code, failed }: Props) {
  const t = useMessages();
  return (
    <div className="wrap flow">
      <h1>{t("withdraw.confirmTitle")}</h1>
      {failed && (
        <ErrorSummary title={t("withdraw.failedTitle")}>
          <p>{t("withdraw.failed")}</p>
        </ErrorSummary>
      )}
      <p className="lead">{t("withdraw.confirmText")}</p>
      <form className="up5" method="post" action="/min-kod">
        <input type="hidden" name="code" value={code} />
        <p className="row-actions">
          <button className="btn stop" name="intent" value="withdraw-surely">
            {t("withdraw.surely")}
          </button>
          <button className="btn second" name="intent" value="open">
            {t("withdraw.keep")}
          </button>
        </p>
      </form>
    </div>
  );
}
