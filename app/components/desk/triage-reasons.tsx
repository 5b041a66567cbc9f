import { useMessages } from "#app/i18n/use-messages.ts";
import { triage } from "#moderation/triage.ts";
import { useDesk } from "./desk-context.ts";

const risks = ["none", "elevated", "acute"] as const;
const mostShown = 4;

/** Why the question may not be able to wait, with the sentences that say so, and the way to judge otherwise. */
export function TriageReasons() {
  const t = useMessages();
  const { view } = useDesk();
  const reasons = triage(view.original).reasons.slice(0, mostShown);
  if (reasons.length === 0 && view.risk === "none") return null;
  return (
    <details className="triage down3" open={view.risk !== "none"}>
      <summary>{t("triage.title")}</summary>
      <ul>
        {reasons.map(({ ruleId, sentence, start }) => (
          <li key={`${ruleId} ${start}`}>
            {t("triage.reason", ruleId)}{" "}
            <q>{view.original.slice(sentence.start, sentence.end)}</q>
          </li>
        ))}
      </ul>
      <p className="small muted">{t("triage.byProgram")}</p>
      <p className="row-actions">
        <label htmlFor="riskTo">{t("triage.change")}</label>
        <select id="riskTo" name="riskTo" defaultValue={view.risk}>
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
        />
        <button className="btn slim second" name="intent" value="risk">
          {t("triage.set")}
        </button>
      </p>
    </details>
  );
}
