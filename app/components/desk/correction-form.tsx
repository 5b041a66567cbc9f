import { Form } from "@remix-run/react";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";

export type CorrectionError =
  "not-found" | "reason-required" | "stale" | "store-unavailable";

interface Props {
  /** The question the words are already being changed in, when they are. */
  correcting: string | null;
  reasons: readonly string[];
  error: CorrectionError | null;
}

/** Takes the published words back to the desk, with the reason readers will see; or leads there when they are there already. */
export function CorrectionForm({ correcting, reasons, error }: Props) {
  const t = useMessages();
  return (
    <section className="pane" aria-labelledby="correction-title">
      <header>
        <h2 id="correction-title">{t("correction.title")}</h2>
      </header>
      {correcting === null ? (
        <StartForm reasons={reasons} error={error} />
      ) : (
        <div className="flow">
          {error && <ErrorSummary title={t(`correction.error.${error}`)} />}
          <p>{t("correction.underWay")}</p>
          <p>
            <a href={`/granska/fragor/${correcting}`}>{t("correction.open")}</a>
          </p>
        </div>
      )}
    </section>
  );
}

function StartForm({ reasons, error }: Omit<Props, "correcting">) {
  const t = useMessages();
  return (
    <Form method="post" className="flow">
      {error && <ErrorSummary title={t(`correction.error.${error}`)} />}
      <p className="small">{t("correction.why")}</p>
      <input type="hidden" name="intent" value="correct" />
      <div className="field">
        <label htmlFor="correctionCode">{t("correction.reason")}</label>
        <select id="correctionCode" name="correctionCode">
          {reasons.map((code) => (
            <option key={code} value={code}>
              {t("correction.reasonName", code)}
            </option>
          ))}
        </select>
      </div>
      <p className="row-actions">
        <button className="btn slim">{t("correction.start")}</button>
      </p>
    </Form>
  );
}
