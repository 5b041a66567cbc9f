import { useMessages } from "#app/i18n/use-messages.ts";
import { AnswerField } from "./answer-field.tsx";
import { useDesk } from "./desk-context.ts";
import { PreviewPanel } from "./preview-panel.tsx";

/** Our answer to a reply, if we want to give one; it goes out as a post of its own right after it, read by the same colleague. */
export function ReplyAnswerPane() {
  const t = useMessages();
  const { view } = useDesk();
  return (
    <section className="pane span2" id="svara" aria-labelledby="answer-title">
      <header>
        <h2 id="answer-title">{t("replyDesk.answerPane")}</h2>
        <span>{t("review.byline", view.byline)}</span>
      </header>
      <div>
        <p className="small">{t("replyDesk.answerWhy")}</p>
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
