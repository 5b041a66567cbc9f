import { useMessages } from "#app/i18n/use-messages.ts";
import { AnswerField } from "./answer-field.tsx";
import { useDesk } from "./desk-context.ts";
import { PreviewPanel } from "./preview-panel.tsx";

/** The answer to somebody who wants nothing published: one field, and a clear sign of what never happens. */
export function PrivateAnswerPane() {
  const t = useMessages();
  const { view, session } = useDesk();
  const { title, question, shortAnswer, topicId } = session.draft;
  return (
    <section
      className="pane span-rest"
      id="svara"
      aria-labelledby="private-answer-title"
    >
      <header>
        <h2 id="private-answer-title">{t("review.privatePane")}</h2>
        <span>{t("review.byline", view.byline)}</span>
      </header>
      <div>
        <p className="never">
          <b>{t("review.privateOnly")}.</b> {t("review.privateOnlyWhy")}
        </p>
        <input type="hidden" name="title" value={title} />
        <input type="hidden" name="question" value={question} />
        <input type="hidden" name="shortAnswer" value={shortAnswer} />
        <input type="hidden" name="topicId" value={topicId ?? ""} />
        <AnswerField />
        <p className="row-actions up2">
          <button className="btn slim second" name="intent" value="preview">
            {t("review.preview")}
          </button>
        </p>
        <PreviewPanel />
      </div>
    </section>
  );
}
