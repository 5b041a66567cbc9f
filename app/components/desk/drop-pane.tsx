import { useMessages } from "#app/i18n/use-messages.ts";

/** The way out of a post of our own that shall not be written after all. */
export function DropPane() {
  const t = useMessages();
  return (
    <section className="pane" aria-labelledby="drop-title">
      <header>
        <h2 id="drop-title">{t("replyDesk.drop")}</h2>
      </header>
      <div className="small">
        <p>{t("replyDesk.dropWhy")}</p>
        <p className="row-actions up2">
          <button className="btn slim second" name="intent" value="discard">
            {t("replyDesk.dropButton")}
          </button>
        </p>
      </div>
    </section>
  );
}
