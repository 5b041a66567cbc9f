import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { BulkResult } from "./bulk-view.ts";

/** What came of putting many questions aside: what was wrong with the form, or how many are gone and why the others are not. */
export function BulkOutcome({ result }: { result: BulkResult }) {
  const t = useMessages();
  const { error, marked, left } = result;
  if (error !== null) {
    const fieldId = error === "none-chosen" ? "queue-lines" : "bulk-words";
    const message = t(`bulk.error.${error}`);
    return (
      <ErrorSummary
        title={t("bulk.problem")}
        problems={[{ fieldId, message }]}
      />
    );
  }
  return (
    <div className="notice wrong" role="alert">
      <p>
        {marked === 0 ? t("bulk.nothing") : t("bulk.done", marked)}{" "}
        {t("bulk.left", left.length)}
      </p>
      <ul>
        {left.map(({ number, error: why }, index) => (
          <li key={index}>{t("bulk.line", number, why)}</li>
        ))}
      </ul>
    </div>
  );
}
