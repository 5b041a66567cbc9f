import { useMessages } from "#app/i18n/use-messages.ts";
import { aroundOf, useDesk } from "./desk-context.ts";
import { WhatIsLeft } from "./what-is-left.tsx";
import { missingFrom } from "./missing-from.ts";

/** The bar that is always in view: what is left, in words that lead there, and the ways on. */
export function SendBar() {
  const t = useMessages();
  const { view } = useDesk();
  return (
    <div
      className="send"
      id="skicka"
      role="region"
      aria-label={t("review.actions")}
    >
      <div className="wrap">
        {view.wish === "public" ? <PublicWays /> : <PrivateWay />}
      </div>
    </div>
  );
}

function PublicWays() {
  const t = useMessages();
  const desk = useDesk();
  const { session, live } = desk;
  const missing = missingFrom(session.draft, session.review, aroundOf(desk));
  const ready = missing.length === 0;
  return (
    <>
      <WhatIsLeft missing={missing} />
      {desk.view.postAuthor !== "staff" && <OtherWays />}
      <SaveButton />
      <button
        className="btn"
        name="intent"
        value="read"
        aria-disabled={live && !ready ? true : undefined}
        aria-describedby={ready ? undefined : "what-is-left"}
        aria-keyshortcuts={live ? "Control+Enter" : undefined}
      >
        {t("review.send")} {live && <kbd>Ctrl ↵</kbd>}
      </button>
    </>
  );
}

function PrivateWay() {
  const t = useMessages();
  const { live, session } = useDesk();
  const checked = session.childCheck?.isCurrent ?? false;
  return (
    <>
      <p>
        <b>{t("review.privateOnly")}.</b>{" "}
        {checked ? (
          t("review.privateReady")
        ) : (
          <>
            {t("review.leftWord")}{" "}
            <a href="#barn">{t("review.missing", "child-check")}</a>.
          </>
        )}
      </p>
      <OtherWays />
      <SaveButton />
      <button
        className="btn"
        name="outcome"
        value="answer"
        aria-keyshortcuts={live ? "Control+Enter" : undefined}
      >
        {t("review.privateButton")} {live && <kbd>Ctrl ↵</kbd>}
      </button>
    </>
  );
}

function OtherWays() {
  const t = useMessages();
  const { view } = useDesk();
  if (view.isCorrection) return null;
  return (
    <a className="btn plain" href="#andra-satt">
      {t("ending.title")}
    </a>
  );
}

function SaveButton() {
  const t = useMessages();
  const { live } = useDesk();
  return (
    <button
      className="btn second"
      name="intent"
      value="save"
      aria-keyshortcuts={live ? "Control+S" : undefined}
    >
      {t("review.save")} {live && <kbd>Ctrl S</kbd>}
    </button>
  );
}
