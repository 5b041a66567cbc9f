import { useMessages } from "#app/i18n/use-messages.ts";
import { AnswerField } from "./answer-field.tsx";
import { useDesk } from "./desk-context.ts";
import { FieldMarks } from "./field-marks.tsx";
import { MirroredText } from "./mirrored-text.tsx";
import { PartComments } from "./part-comments.tsx";
import { PreviewPanel } from "./preview-panel.tsx";
import { TitleField, TopicField } from "./title-and-topic.tsx";

/** What goes out together with the public text: title, topic, the short answer and the answer. */
export function AnswerPane() {
  const t = useMessages();
  const { view } = useDesk();
  return (
    <section className="pane span2" id="svara" aria-labelledby="answer-title">
      <header>
        <h2 id="answer-title">{t("review.answerPane")}</h2>
        <span>{t("review.byline", view.byline)}</span>
      </header>
      <div>
        <div className="title-topic">
          <TitleField />
          <TopicField />
        </div>
        <div className="field">
          <label htmlFor="shortAnswer">{t("review.shortAnswer")}</label>
          <MirroredText
            part="shortAnswer"
            rows={2}
            describedBy="shortAnswer-marks"
          />
          <FieldMarks part="shortAnswer" id="shortAnswer-marks" />
          <PartComments part="shortAnswer" />
        </div>
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
