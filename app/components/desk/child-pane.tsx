import { useMessages } from "#app/i18n/use-messages.ts";
import {
  type ChildOutcome,
  childOutcomes,
  raisesAlarm,
} from "#moderation/child-check.ts";
import { ChildGuide } from "./child-guide.tsx";
import { useDesk } from "./desk-context.ts";
import { deskClock } from "./desk-time.ts";
import { childKeys } from "./key-command.ts";

/** The question every review must answer before it ends: can a child come to harm? One press, and it stands in the log. */
export function ChildPane() {
  const t = useMessages();
  const { session, live } = useDesk();
  const { childCheck } = session;
  const current = childCheck?.isCurrent ? childCheck.outcome : null;
  return (
    <section
      className={current === null ? "pane child" : "pane child answered"}
      id="barn"
      tabIndex={-1}
      aria-labelledby="child-title"
    >
      <header>
        <h2 id="child-title">{t("child.title")}</h2>
        <ChildStatus />
      </header>
      <div>
        <div
          className="choices"
          role="group"
          aria-labelledby="child-title"
          data-place="child"
          tabIndex={live ? -1 : undefined}
        >
          {childOutcomes.map((outcome) => (
            <Choice
              key={outcome}
              outcome={outcome}
              chosen={outcome === current}
            />
          ))}
        </div>
        {current !== null && raisesAlarm(current) && <ChildGuide />}
      </div>
    </section>
  );
}

/** Who answered and when, or that nobody has. */
function ChildStatus() {
  const t = useMessages();
  const { session } = useDesk();
  const { childCheck } = session;
  if (childCheck === null)
    return <span role="status">{t("child.needed")}</span>;
  const { isCurrent, personName, checkedAt } = childCheck;
  return (
    <span role="status">
      {isCurrent
        ? t("child.by", personName, deskClock(checkedAt))
        : t("child.again")}
    </span>
  );
}

function Choice({
  outcome,
  chosen,
}: {
  outcome: ChildOutcome;
  chosen: boolean;
}) {
  const t = useMessages();
  const { live } = useDesk();
  const key = childKeys[outcome].toUpperCase();
  return (
    <button
      name="child"
      value={outcome}
      aria-pressed={chosen}
      aria-keyshortcuts={live ? key : undefined}
    >
      {live && <kbd>{key}</kbd>} {t("child.outcome", outcome)}
    </button>
  );
}
