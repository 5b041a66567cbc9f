import { useEffect, useRef } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { Ending } from "#moderation/outcome.ts";
import { useDesk } from "./desk-context.ts";
import { deskDate } from "./desk-time.ts";
import type { OutcomeView } from "./outcome-view.ts";
import { useReadThroughKeys } from "./use-read-through-keys.ts";

/** An ending exactly as the asker will read it with the code, with what may be about somebody told above it. */
export function OutcomeSheet({ shown }: { shown: OutcomeView }) {
  const t = useMessages();
  const { view } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  useReadThroughKeys();
  useEffect(() => {
    heading.current?.focus();
  }, [shown]);
  return (
    <section className="read-through" aria-labelledby="outcome-title">
      <h2 id="outcome-title" tabIndex={-1} ref={heading} autoFocus>
        {t("ending.sheetTitle")}
      </h2>
      <p>{t(`ending.${shown.ending}.then`)}</p>
      <Warnings shown={shown} />
      <div className="pane">
        <header>
          <span>{t("second.answerBy", view.byline)}</span>
        </header>
        <div className="prose flow answer">
          <div
            className="flow"
            dangerouslySetInnerHTML={{ __html: shown.html }}
          />
          {shown.link && (
            <p>
              {t("code.linkedTo")}{" "}
              <a
                href={`/fragor/${shown.link.id}`}
                target="_blank"
                rel="noreferrer"
              >
                {shown.link.title}
              </a>
            </p>
          )}
        </div>
      </div>
      <input type="hidden" name="shownHash" value={shown.hash} />
    </section>
  );
}

function Warnings({ shown }: { shown: OutcomeView }) {
  const t = useMessages();
  const { view } = useDesk();
  const { warnings, staleNumbers } = shown;
  if (warnings.length === 0 && staleNumbers === null) return null;
  return (
    <div className="notice wrong" role="note">
      {warnings.length > 0 && <p>{t("ending.warnings")}</p>}
      <ul>
        {warnings.map(({ surface, kind }) => (
          <li key={surface}>
            <q>{surface}</q> {t(`finding.kind.${kind}`)}
          </li>
        ))}
      </ul>
      {staleNumbers !== null && (
        <p>{t("ending.staleNumbers", deskDate(staleNumbers, view.now))}</p>
      )}
    </div>
  );
}

/** The two ways on from an ending: to the asker, or back to change it. */
export function OutcomeBar({ ending }: { ending: Ending }) {
  const t = useMessages();
  const { view, live, dispatch } = useDesk();
  return (
    <div className="send" role="region" aria-label={t("review.actions")}>
      <div className="wrap">
        <p>{t("ending.sheetAsk")}</p>
        <button
          className="btn second"
          // Without script, saving leads back to the desk with everything typed.
          name="intent"
          value="save"
          formAction={`/granska/fragor/${view.id}#andra-satt`}
          aria-keyshortcuts={live ? "Escape" : undefined}
          onClick={(event) => {
            if (!live) return;
            event.preventDefault();
            dispatch({ type: "closed-outcome" });
          }}
        >
          {t("ending.back")} {live && <kbd>Esc</kbd>}
        </button>
        <button
          className="btn"
          name="end"
          value={ending}
          aria-keyshortcuts={live ? "Control+Enter" : undefined}
        >
          {t(`ending.${ending}.send`)} {live && <kbd>Ctrl ↵</kbd>}
        </button>
      </div>
    </div>
  );
}
