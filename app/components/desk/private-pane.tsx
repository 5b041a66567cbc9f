import { useMessages } from "#app/i18n/use-messages.ts";

/** The way out for a question that may be published but should only be answered privately. */
export function PrivatePane() {
  const t = useMessages();
  return (
    <section className="pane" id="privat" aria-labelledby="private-title">
      <header>
        <h2 id="private-title">{t("review.privateInstead")}</h2>
      </header>
      <div className="small">
        <p>{t("review.privateInsteadWhy")}</p>
        <p className="row-actions up2">
          <button className="btn slim second" name="intent" value="private">
            {t("review.privateButton")}
          </button>
        </p>
      </div>
    </section>
  );
}
