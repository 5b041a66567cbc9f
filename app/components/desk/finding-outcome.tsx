import { useMessages } from "#app/i18n/use-messages.ts";
import type { FindingGroup } from "#moderation/decision.ts";
import { useDesk } from "./desk-context.ts";

/** What became of a finding: replaced, removed, rewritten away, or kept and why. Nothing while it is open. */
export function FindingOutcome({ group }: { group: FindingGroup }) {
  const t = useMessages();
  if (group.status === "open") return null;
  return (
    <div className="line">
      <span />
      <span className="got">
        {group.status === "kept" ? (
          <Kept group={group} />
        ) : (
          <>
            <Gone group={group} /> · {t(`finding.tier.${group.tier}`)}
          </>
        )}
      </span>
    </div>
  );
}

function Gone({ group: { decision } }: { group: FindingGroup }) {
  const t = useMessages();
  if (decision === null || decision.action === "keep")
    return <>{t("review.rewrittenAway")}</>;
  if (decision.replacement === "") return <>{t("review.removed")}</>;
  return (
    <>
      {t("review.became")} <b>{decision.replacement}</b>
    </>
  );
}

function Kept({ group }: { group: FindingGroup }) {
  const t = useMessages();
  const { live, dispatch } = useDesk();
  return (
    <>
      {t("review.kept")} {group.decision?.reason} ·{" "}
      {t(`finding.tier.${group.tier}`)}{" "}
      <button
        className="btn slim plain"
        name="undecide"
        value={group.group}
        aria-describedby={`finding-${group.number}`}
        onClick={(event) => {
          if (!live) return;
          event.preventDefault();
          dispatch({ type: "undecided", group: group.group });
        }}
      >
        {t("review.undoKeep")}
      </button>
    </>
  );
}
