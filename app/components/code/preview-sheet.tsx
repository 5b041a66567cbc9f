import { useMessages } from "#app/i18n/use-messages.ts";
import type { ShownPreview } from "./code-step.ts";

/** Exactly what others will read, for the asker first; a broken line says that it is not out. */
export function PreviewSheet({ preview }: { preview: ShownPreview }) {
  const t = useMessages();
  const { title, topicName, questionHtml, shortAnswer, answerHtml, byline } =
    preview;
  return (
    <section className="preview" aria-labelledby="forslag">
      <p className="tag" id="forslag">
        {t("preview.tag")}
      </p>
      <article className="flow answer">
        <h2 className="t2">{title}</h2>
        <p className="small muted">{t("preview.topic", topicName)}</p>
        <div
          className="note flow"
          dangerouslySetInnerHTML={{ __html: questionHtml }}
        />
        <p className="small muted">{t("preview.answerBy", byline)}</p>
        <p className="short-answer">{shortAnswer}</p>
        <div
          className="flow answer"
          dangerouslySetInnerHTML={{ __html: answerHtml }}
        />
      </article>
    </section>
  );
}
