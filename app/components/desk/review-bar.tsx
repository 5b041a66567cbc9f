import { useMessages } from "#app/i18n/use-messages.ts";
import { ClockSentence } from "./clock-words.tsx";
import { aroundOf, useDesk } from "./desk-context.ts";
import { deskClock, deskTime } from "./desk-time.ts";
import { missingFrom } from "./missing-from.ts";
import { RiskBadge } from "./risk-badge.tsx";
import { isUnreadRisk } from "./unread-risk.ts";

/** Which question this is, how urgent, and until when it is mine; with the way to give it back. */
export function ReviewBar() {
  const t = useMessages();
  const { view, session } = useDesk();
  return (
    <div className="bar flush">
      <h1>
        {t(
          view.kind === "reply" ? "replyDesk.title" : "review.title",
          view.number,
        )}
      </h1>
      <RiskBadge
        risk={view.risk}
        isUnread={isUnreadRisk(view, session.review.notChecked)}
        long
      />
      {view.postAuthor !== "staff" && (
        <>
          <span>
            {t("review.received", deskTime(view.receivedAt, view.now))}
          </span>
          <ClockSentence clock={view.clock} now={view.now} />
        </>
      )}
      {view.wish === "private" ? (
        <b className="never-tag">{t("review.privateOnly")}</b>
      ) : (
        <span>{t("review.mayPublish")}</span>
      )}
      {view.postAuthor !== null && (
        <span>{t("replyDesk.by", view.postAuthor)}</span>
      )}
      {view.kind === "question" && view.role !== null && (
        <span>{t("role.name", view.role)}</span>
      )}
      <span className="end muted">
        {session.heldUntil !== null &&
          view.claim !== "off" &&
          t("review.until", deskClock(session.heldUntil))}
        <button className="btn slim second" name="intent" value="release">
          {t("review.release")}
        </button>
      </span>
    </div>
  );
}

/** The four things to do, with how much is left of each. */
export function ReviewSteps() {
  const t = useMessages();
  const desk = useDesk();
  const { session } = desk;
  const missing = missingFrom(session.draft, session.review, aroundOf(desk));
  const { must, judge } = session.review.open;
  const fields = missing.filter((what) =>
    ["title", "topic", "shortAnswer", "answer", "variables"].includes(what),
  ).length;
  return (
    <nav className="tabs down3" aria-label={t("review.steps")}>
      <a href="#avid">
        {t("review.step.identify")}{" "}
        <span className="count">{t("review.left", must + judge)}</span>
      </a>
      <a href="#svara">
        {t("review.step.answer")}{" "}
        <span className="count">{t("review.left", fields)}</span>
      </a>
      <a href="#barn">
        {t("review.step.child")}{" "}
        <span className="count">
          {t("review.left", missing.includes("child-check") ? 1 : 0)}
        </span>
      </a>
      <a href="#skicka">{t("review.step.send")}</a>
    </nav>
  );
}
