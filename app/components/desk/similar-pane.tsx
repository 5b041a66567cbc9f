import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";

/** Published threads about the same thing, to read while answering. */
export function SimilarPane() {
  const t = useMessages();
  const { view } = useDesk();
  if (view.similar.length === 0) return null;
  return (
    <section className="pane" aria-labelledby="similar-title">
      <header>
        <h2 id="similar-title">{t("review.similar")}</h2>
        <span>{t("review.readThread")}</span>
      </header>
      <ul className="similar small">
        {view.similar.map(({ id, title }) => (
          <li key={id}>
            <a href={`/fragor/${id}`} target="_blank" rel="noreferrer">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
