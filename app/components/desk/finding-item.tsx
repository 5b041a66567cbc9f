import { useMessages } from "#app/i18n/use-messages.ts";
import type { FindingGroup } from "#moderation/decision.ts";
import { isGuess } from "#moderation/is-guess.ts";
import { useDesk } from "./desk-context.ts";
import { FindingOptions } from "./finding-options.tsx";
import { FindingOutcome } from "./finding-outcome.tsx";
import { FindingReasons } from "./finding-reasons.tsx";
import { TierTag } from "./tier-tag.tsx";

/** One finding of the list; open it shows why it was marked and what can be done. */
export function FindingItem({
  group,
  current,
}: {
  group: FindingGroup;
  current: boolean;
}) {
  const t = useMessages();
  const { live, dispatch } = useDesk();
  const select = () => {
    if (!current)
      dispatch({ type: "selected", group: group.group, focus: false });
  };
  return (
    <li
      id={`finding-${group.number}`}
      data-group={group.group}
      tabIndex={live ? (current ? 0 : -1) : undefined}
      aria-current={current ? "true" : undefined}
      aria-keyshortcuts={live ? "ArrowDown ArrowUp 0 M E K" : undefined}
      onFocus={select}
      onClick={select}
    >
      <div className="line">
        <span className="n">{group.number}</span>
        <span>
          <q>{group.surface}</q>{" "}
          <span className="muted">
            {t("finding.what", group.kind, isGuess(group))}
          </span>
        </span>
        <TierTag group={group} />
      </div>
      <FindingOutcome group={group} />
      {group.status === "open" && (
        <div className="open">
          <FindingReasons group={group} />
          <FindingOptions group={group} />
        </div>
      )}
    </li>
  );
}
