import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";
import { deskClock } from "./desk-time.ts";
import { FieldMarks } from "./field-marks.tsx";
import { MirroredText } from "./mirrored-text.tsx";
import { PartComments } from "./part-comments.tsx";
import type { ReviewView } from "./review-view.ts";

/** The wording that others will read, written by the reviewer over the marks of the checker. */
export function PublicTextPane() {
  const t = useMessages();
  const { live, view } = useDesk();
  const isOwn = view.postAuthor === "staff";
  return (
    <section className="pane" aria-labelledby="public-title">
      <header>
        <h2 id="public-title">
          <label htmlFor="question">
            {t(isOwn ? "replyDesk.ownText" : "review.publicText")}
          </label>
        </h2>
        <SavedAt />
      </header>
      <div className="fill">
        <MirroredText
          part="question"
          rows={10}
          describedBy="question-hint question-marks"
        />
        <div className="up1">
          <FieldMarks part="question" id="question-marks" />
        </div>
        <PartComments part="question" />
        <p className="hint" id="question-hint">
          {t(hintOf(view))}
        </p>
      </div>
      {live && (
        <div className="keys">
          <span>
            <kbd>Esc</kbd> {t("review.key.list")}
          </span>
          <span>
            <kbd>Ctrl</kbd> <kbd>Z</kbd> {t("review.key.undo")}
          </span>
          <span>
            <kbd>Ctrl</kbd> <kbd>S</kbd> {t("review.key.check")}
          </span>
        </div>
      )}
    </section>
  );
}

const hintOf = ({ kind, postAuthor }: ReviewView) => {
  if (kind === "question") return "review.publicTextHint";
  return postAuthor === "staff" ? "review.formatHint" : "replyDesk.textHint";
};

/** When the store last took the text, and whether it holds all that is typed. */
export function SavedAt() {
  const t = useMessages();
  const { session, unsaved } = useDesk();
  if (session.inFlight) return <span>{t("review.saving")}</span>;
  if (unsaved) return <span>{t("review.unsaved")}</span>;
  return session.savedAt === null ? null : (
    <span>{t("review.savedAt", deskClock(session.savedAt))}</span>
  );
}
