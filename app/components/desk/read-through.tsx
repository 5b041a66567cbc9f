import { useEffect, useRef } from "react";
import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";
import { PublicSheet } from "./public-sheet.tsx";
import type { ReadThroughView } from "./review-view.ts";
import { useReadThroughKeys } from "./use-read-through-keys.ts";

/**
 * The whole wording as readers will meet it, without any marks: marks draw the eye to what is marked, and only a reading without
 * them shows what the facts say together.
 */
export function ReadThrough({ shown }: { shown: ReadThroughView }) {
  const t = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useReadThroughKeys();
  useEffect(() => {
    heading.current?.focus();
  }, [shown]);
  return (
    <section className="read-through" aria-labelledby="read-through-title">
      <h2
        id="read-through-title"
        tabIndex={-1}
        ref={heading}
        // Without script the page itself gives the heading the focus.
        autoFocus
        aria-describedby="read-through-why"
      >
        {t("review.readThrough")}
      </h2>
      <p id="read-through-why">{t("review.readThroughWhy")}</p>
      <div className="pane">
        <header>
          <span>{t("second.topic", shown.topicName)}</span>
        </header>
        <PublicSheet sheet={shown.sheet} />
      </div>
    </section>
  );
}

/** The two ways on from reading through: to a colleague, or back to the marks. */
export function ReadThroughBar() {
  const t = useMessages();
  const { view, live, dispatch } = useDesk();
  return (
    <div className="send" role="region" aria-label={t("review.actions")}>
      <div className="wrap">
        <p>{t("review.readThroughAsk")}</p>
        <button
          className="btn second"
          // Without script, saving leads back to the desk with everything typed.
          name="intent"
          value="save"
          formAction={`/granska/fragor/${view.id}#findings`}
          aria-keyshortcuts={live ? "Escape" : undefined}
          onClick={(event) => {
            if (!live) return;
            event.preventDefault();
            dispatch({ type: "closed-read-through" });
          }}
        >
          {t("review.readThroughBack")} {live && <kbd>Esc</kbd>}
        </button>
        <button
          className="btn"
          name="intent"
          value="send"
          aria-keyshortcuts={live ? "Control+Enter" : undefined}
        >
          {t("review.send")} {live && <kbd>Ctrl ↵</kbd>}
        </button>
      </div>
    </div>
  );
}
