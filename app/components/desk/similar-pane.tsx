import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";
import type { ReviewView } from "./review-view.ts";
import { SimilarWaiting } from "./similar-waiting.tsx";

/** What is about the same thing: questions that wait beside this one, and published threads to read while answering. */
export function SimilarPane() {
  const { view } = useDesk();
  return (
    <>
      <SimilarWaiting lines={view.similarWaiting} now={view.now} />
      <SimilarThreads threads={view.similar} />
    </>
  );
}

/** Published threads about the same thing. */
export function SimilarThreads({
  threads,
}: {
  threads: ReviewView["similar"];
}) {
  const t = useMessages();
  if (threads.length === 0) return null;
  return (
    <section className="pane" aria-labelledby="similar-title">
      <header>
        <h2 id="similar-title">{t("review.similar")}</h2>
        <span>{t("review.readThread")}</span>
      </header>
      <ul className="similar small">
        {threads.map(({ id, title }) => (
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
