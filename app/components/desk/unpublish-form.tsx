import { Form } from "@remix-run/react";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { ReadingField } from "./reading-field.tsx";
import { SignInLink } from "./sign-in-link.tsx";
import type { UnpublishRefusal } from "./thread-page.tsx";
import { useFocusedSummary } from "./use-focused-summary.ts";

interface Props {
  reasons: readonly string[];
  /** The words are being changed, and that work goes with the thread. */
  dropsCorrection: boolean;
  refusal: UnpublishRefusal | null;
}

/** Takes the thread off every public page, with a reason for the log. */
export function UnpublishForm({ reasons, dropsCorrection, refusal }: Props) {
  const t = useMessages();
  const place = useFocusedSummary(refusal);
  const message = refusal && t(`thread.error.${refusal.error}`);
  const needsReason = refusal?.error === "reason-required";
  return (
    <section className="pane" aria-labelledby="unpublish-title">
      <header>
        <h2 id="unpublish-title">{t("thread.unpublish")}</h2>
      </header>
      <Form method="post" className="flow">
        {message !== null && (
          <div ref={place}>
            <ErrorSummary
              title={t(
                refusal?.error === "offline"
                  ? "second.error.noAnswerTitle"
                  : "thread.errorTitle",
              )}
              problems={
                needsReason
                  ? [{ fieldId: `reason-${reasons[0] ?? ""}`, message }]
                  : []
              }
            >
              {!needsReason && <p>{message}</p>}
              {refusal?.error === "signed-out" && <SignInLink />}
            </ErrorSummary>
          </div>
        )}
        <p className="small">{t("thread.unpublishWhy")}</p>
        {dropsCorrection && <p>{t("thread.unpublishDropsCorrection")}</p>}
        <fieldset>
          <legend>{t("thread.reasonCode")}</legend>
          <div className="pick">
            {reasons.map((code) => (
              <div key={code}>
                <input
                  type="radio"
                  name="reasonCode"
                  id={`reason-${code}`}
                  value={code}
                  defaultChecked={refusal?.reasonCode === code}
                />
                <label htmlFor={`reason-${code}`}>
                  {t("thread.reasonCodeName", code)}
                </label>
              </div>
            ))}
          </div>
        </fieldset>
        <ReadingField
          name="reason"
          label={t("thread.reason")}
          hint={t("thread.reasonHint")}
          value={refusal?.reason ?? ""}
          error={needsReason ? message : null}
        />
        <p className="row-actions">
          <button className="btn stop">{t("thread.unpublishButton")}</button>
        </p>
      </Form>
    </section>
  );
}
