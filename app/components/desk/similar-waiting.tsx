import { useMessages } from "#app/i18n/use-messages.ts";
import { deskTime } from "./desk-time.ts";
import type { WaitingView } from "./review-view.ts";

/** Questions in the queue about the same thing; opened beside, so that nothing typed is left. */
export function SimilarWaiting({
  lines,
  now,
}: {
  lines: readonly WaitingView[];
  now: string;
}) {
  const t = useMessages();
  if (lines.length === 0) return null;
  return (
    <section className="pane" aria-labelledby="similar-waiting-title">
      <header>
        <h2 id="similar-waiting-title">{t("review.similarWaiting")}</h2>
        <span>{t("review.readThread")}</span>
      </header>
      <ul className="similar small">
        {lines.map(({ id, number, topicName, receivedAt, holder }) => (
          <li key={id}>
            <a href={`/granska/fragor/${id}`} target="_blank" rel="noreferrer">
              {t(
                "review.similarLine",
                number,
                topicName ?? t("queue.noTopic"),
                deskTime(receivedAt, now),
              )}
            </a>
            {holder !== null && ` ${t("review.similarWith", holder)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
