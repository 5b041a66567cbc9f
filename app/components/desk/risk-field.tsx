import { FieldError } from "#app/components/field-error.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";

const risks = ["none", "elevated", "acute"] as const;

/** How urgent the reviewer judges the question to be, and why; Enter in it does what its button does, also without script. */
export function RiskField() {
  const t = useMessages();
  const { view, session } = useDesk();
  const { typed, problem } = session;
  const isMissing = problem?.error === "risk-reason-required";
  return (
    <div className={isMissing ? "field wrong" : "field"} data-enters>
      {isMissing && (
        <FieldError
          id="riskReason-error"
          message={t("review.error.risk-reason-required")}
        />
      )}
      <p className="row-actions">
        <label htmlFor="riskTo">{t("triage.change")}</label>
        <select
          id="riskTo"
          name="riskTo"
          defaultValue={typed["riskTo"] ?? view.risk}
        >
          {risks.map((risk) => (
            <option key={risk} value={risk}>
              {t("triage.risk", risk)}
            </option>
          ))}
        </select>
        <label htmlFor="riskReason">{t("triage.why")}</label>
        <input
          id="riskReason"
          name="riskReason"
          type="text"
          maxLength={200}
          autoComplete="off"
          defaultValue={typed["riskReason"] ?? ""}
          aria-describedby={isMissing ? "riskReason-error" : undefined}
          aria-invalid={isMissing ? true : undefined}
        />
        <button className="btn slim second" name="intent" value="risk">
          {t("triage.set")}
        </button>
      </p>
    </div>
  );
}
