import { useMessages } from "#app/i18n/use-messages.ts";
import { triage } from "#moderation/triage.ts";
import { useDesk } from "./desk-context.ts";
import { isUnreadRisk } from "./unread-risk.ts";

const risks = ["none", "elevated", "acute"] as const;
const mostShown = 4;

/** Why the question may not be able to wait, with the sentences that say so, and always a way to judge otherwise: a program misses things. */
export function TriageReasons() {
  const t = useMessages();
  const { view, session } = useDesk();
  const reasons = triage(view.original).reasons.slice(0, mostShown);
  const isUnread = isUnreadRisk(view, session.review.notChecked);
  return (
    <details className="triage down3" open={view.risk !== "none" || isUnread}>
      <summary>
        {t(reasons.length > 0 ? "triage.title" : "triage.titleNone")}
      </summary>
      {isUnread && <p>{t("triage.unread")}</p>}
      <ul>
        {reasons.map(({ ruleId, sentence, start }) => (
          <li key={`${ruleId} ${start}`}>
            {t("triage.reason", ruleId)}{" "}
            <q>{view.original.slice(sentence.start, sentence.end)}</q>
          </li>
        ))}
      </ul>
      {!isUnread && (
        <p className="small muted">
          {t(reasons.length > 0 ? "triage.byProgram" : "triage.yours")}
        </p>
      )}
      <p className="row-actions" data-enters>
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
