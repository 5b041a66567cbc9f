import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";
import { FindingItem } from "./finding-item.tsx";
import { KeepReasons } from "./keep-reasons.tsx";
import { NotChecked } from "./not-checked.tsx";
import { ManualMark } from "./manual-mark.tsx";
import { Together } from "./together.tsx";
import { UndoButtons } from "./undo-buttons.tsx";

/** Everything found, in one list to walk through: each with its tier, why it matters and what can be done. */
export function FindingsPane() {
  const t = useMessages();
  const { session, live } = useDesk();
  const { groups, open } = session.review;
  return (
    <section className="pane" id="findings" aria-labelledby="findings-title">
      <header>
        <h2 id="findings-title" tabIndex={-1}>
          {t("review.findings")}
        </h2>
        <span role="status">
          {t("review.findingsLeft", open.must, open.judge, open.info)}
        </span>
      </header>
      <NotChecked />
      {groups.length === 0 ? (
        <p className="small padded">{t("review.noFindings")}</p>
      ) : (
        <ol className={live ? "finds live" : "finds"} data-place="list">
          {groups.map((group) => (
            <FindingItem
              key={group.group}
              group={group}
              current={group.group === session.current}
            />
          ))}
        </ol>
      )}
      <UndoButtons />
      <KeepReasons />
      {live && groups.length > 0 && <Keys />}
      <UndoStatus />
      <ManualMark key={session.markTurn} />
      <Together />
    </section>
  );
}

function Keys() {
  const t = useMessages();
  return (
    <div className="keys" role="group" aria-label={t("review.keys")}>
      <span>
        <kbd>↓</kbd> <kbd>↑</kbd> {t("review.key.move")}
      </span>
      <span>
        <kbd>1</kbd>–<kbd>5</kbd> {t("review.key.choose")}
      </span>
      <span>
        <kbd>0</kbd> {t("review.key.undoChoice")}
      </span>
      <span>
        <kbd>M</kbd> {t("review.key.mark")}
      </span>
      <span>
        <kbd>E</kbd> {t("review.key.free")}
      </span>
      <span>
        <kbd>K</kbd> {t("review.key.check")}
      </span>
      <span>
        <kbd>B</kbd> {t("review.key.child")}
      </span>
      <span>
        <kbd>A</kbd> {t("review.key.endings")}
      </span>
    </div>
  );
}

function UndoStatus() {
  const t = useMessages();
  const { session } = useDesk();
  return (
    <p className="hidden" role="status">
      {session.undo === "done" && t("review.undone")}
      {session.undo === "nothing" && t("review.nothingToUndo")}
    </p>
  );
}
