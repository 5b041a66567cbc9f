import { Icon } from "#app/components/icon.tsx";
import { formatDay } from "#app/i18n/format-day.ts";
import { useMessages } from "#app/i18n/use-messages.ts";

/** The rewritten question on its note; says that it is rewritten, and what that means. */
export function Question({
  html,
  publishedOn,
}: {
  html: string;
  publishedOn: string;
}) {
  const t = useMessages();
  return (
    <article className="row" aria-label={t("read.question")}>
      <div className="side">
        <span className="voice">{t("read.question")}</span>
        <p>{t("read.publishedOn", formatDay(publishedOn))}</p>
        <details className="rewritten">
          <summary>
            <Icon name="pen" /> {t("note.rewritten")}
          </summary>
          <p>{t("read.rewrittenMeaning")}</p>
        </details>
      </div>
      <div className="text">
        <div className="note flow" dangerouslySetInnerHTML={{ __html: html }} />
      </div>
    </article>
  );
}
