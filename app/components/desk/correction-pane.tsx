import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";

/** Says that readers still read the old words, and the way to leave them as they are. */
export function CorrectionPane() {
  const t = useMessages();
  const { view } = useDesk();
  return (
    <section className="pane span2" aria-labelledby="correction-pane-title">
      <header>
        <h2 id="correction-pane-title">{t("correction.title")}</h2>
      </header>
      <div className="flow">
        <p>{t("correction.ongoing")}</p>
        {view.original === "" && <p>{t("correction.purged")}</p>}
        <p className="row-actions">
          <button className="btn slim second" name="intent" value="drop">
            {t("correction.drop")}
          </button>
        </p>
      </div>
    </section>
  );
}
