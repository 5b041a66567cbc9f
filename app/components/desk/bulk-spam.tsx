import { Form } from "@remix-run/react";
import { FieldError } from "#app/components/field-error.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { BulkResult } from "./bulk-view.ts";

/** The form the marks in the list belong to. */
export const bulkForm = "lagg-som-skrap";

/** Puts the marked questions aside as spam, with one reason for all. */
export function BulkSpam({
  result,
  usual,
}: {
  result: BulkResult | null;
  usual: string;
}) {
  const t = useMessages();
  const error = result?.error ?? null;
  const wrong = error === "words-required" || error === "too-long";
  return (
    <details className="bulk up3" open={result !== null}>
      <summary>{t("bulk.title")}</summary>
      <Form method="post" id={bulkForm} className="flow">
        <p className="hint">{t("bulk.why")}</p>
        <div className={wrong ? "field wrong" : "field"}>
          <label htmlFor="bulk-words">{t("bulk.words")}</label>
          <p className="hint" id="bulk-hint">
            {t("bulk.wordsHint")}
          </p>
          {wrong && (
            <FieldError id="bulk-error" message={t(`bulk.error.${error}`)} />
          )}
          <textarea
            id="bulk-words"
            name="words"
            rows={6}
            maxLength={1000}
            defaultValue={result?.words ?? usual}
            aria-describedby={wrong ? "bulk-hint bulk-error" : "bulk-hint"}
            aria-invalid={wrong ? true : undefined}
          />
        </div>
        <button className="btn second" name="intent" value="spam">
          {t("bulk.button")}
        </button>
      </Form>
    </details>
  );
}
