import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";
import { LifelineTalk } from "./lifeline-talk.tsx";

/** What specialists have been asked and have answered, and the way to ask. */
export function LifelinePane() {
  const t = useMessages();
  const { view } = useDesk();
  const { lifelines } = view;
  return (
    <section className="pane" id="livlina" aria-labelledby="lifeline-title">
      <header>
        <h2 id="lifeline-title">{t("lifeline.pane")}</h2>
        <span>{t("lifeline.paneHint")}</span>
      </header>
      <div className="small">
        {lifelines.length === 0 && <p>{t("lifeline.paneNone")}</p>}
        {lifelines.map((lifeline) => (
          <LifelineTalk key={lifeline.id} lifeline={lifeline} now={view.now} />
        ))}
        <p className="row-actions up2">
          <button className="btn slim second" name="intent" value="lifeline">
            {t("lifeline.ask")}
          </button>
        </p>
      </div>
    </section>
  );
}
