import { Form } from "@remix-run/react";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { FieldError } from "#app/components/field-error.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { SignInLink } from "./sign-in-link.tsx";
import type { UnpublishRefusal } from "./thread-page.tsx";
import { useFocusedSummary } from "./use-focused-summary.ts";

interface Props {
  /** The question the words are already being changed in, when they are. */
  correcting: string | null;
  reasons: readonly string[];
  refusal: UnpublishRefusal | null;
}

/** Takes the published words back to the desk, with the reason readers will see; or leads there when they are there already. */
export function CorrectionForm({ correcting, reasons, refusal }: Props) {
  const t = useMessages();
  return (
    <section className="pane" aria-labelledby="correction-title">
      <header>
        <h2 id="correction-title">{t("correction.title")}</h2>
      </header>
      {correcting === null ? (
        <StartForm reasons={reasons} refusal={refusal} />
      ) : (
        <div className="flow">
          <Problem refusal={refusal} />
          <p>{t("correction.underWay")}</p>
          <p>
            <a href={`/granska/fragor/${correcting}`}>{t("correction.open")}</a>
          </p>
        </div>
      )}
    </section>
  );
}

function StartForm({ reasons, refusal }: Omit<Props, "correcting">) {
  const t = useMessages();
  return (
    <Form method="post" className="flow">
      <Problem refusal={refusal} />
      <p className="small">{t("correction.why")}</p>
      <input type="hidden" name="intent" value="correct" />
      <ReasonField
        reasons={reasons}
        isMissing={refusal?.error === "reason-required"}
      />
      <p className="row-actions">
        <button className="btn slim">{t("correction.start")}</button>
      </p>
    </Form>
  );
}

/** Nothing is chosen beforehand: readers see what is. */
function ReasonField({
  reasons,
  isMissing,
}: {
  reasons: readonly string[];
  isMissing: boolean;
}) {
  const t = useMessages();
  return (
    <div className={isMissing ? "field wrong" : "field"}>
      <label htmlFor="correctionCode">{t("correction.reason")}</label>
      <p className="hint" id="correctionCode-hint">
        {t("correction.reasonHint")}
      </p>
      {isMissing && (
        <FieldError
          id="correctionCode-error"
          message={t("correction.error.reason-required")}
        />
      )}
      <select
        id="correctionCode"
        name="correctionCode"
        aria-describedby={
          isMissing
            ? "correctionCode-hint correctionCode-error"
            : "correctionCode-hint"
        }
        aria-invalid={isMissing ? true : undefined}
      >
        <option value="">–</option>
        {reasons.map((code) => (
          <option key={code} value={code}>
            {t("correction.reasonName", code)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Problem({ refusal }: Pick<Props, "refusal">) {
  const t = useMessages();
  const place = useFocusedSummary(refusal);
  if (refusal === null) return null;
  const { error } = refusal;
  const isOfField = error === "reason-required";
  const message =
    error === "offline" || error === "signed-out"
      ? t(`thread.error.${error}`)
      : t(`correction.error.${error}`);
  return (
    <div ref={place}>
      <ErrorSummary
        title={t(
          error === "offline"
            ? "second.error.noAnswerTitle"
            : "correction.errorTitle",
        )}
        problems={isOfField ? [{ fieldId: "correctionCode", message }] : []}
      >
        {!isOfField && <p>{message}</p>}
        {error === "signed-out" && <SignInLink />}
      </ErrorSummary>
    </div>
  );
}
