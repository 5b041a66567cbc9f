import { useMessages } from "#app/i18n/use-messages.ts";
import { triage } from "#moderation/triage.ts";
import { useDesk } from "./desk-context.ts";
import type { DeskSession } from "./desk-session.ts";
import { RiskField } from "./risk-field.tsx";
import { isUnreadRisk } from "./unread-risk.ts";

const mostShown = 4;

/** Why the question may not be able to wait, with the sentences that say so, and always a way to judge otherwise: a program misses things. */
export function TriageReasons() {
  const t = useMessages();
  const { view, session } = useDesk();
  const reasons = triage(view.original).reasons.slice(0, mostShown);
  const isUnread = isUnreadRisk(view, session.review.notChecked);
  return (
    <details
      className="triage down3"
      open={view.risk !== "none" || isUnread || isBegun(session)}
    >
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
      <RiskField key={view.riskJudgedAt} />
    </details>
  );
}

/** What is half-written must not be out of sight. */
const isBegun = ({ typed, problem }: DeskSession): boolean =>
  "riskReason" in typed || problem?.error === "risk-reason-required";
