import { useMessages } from "#app/i18n/use-messages.ts";
import { deskTime } from "./desk-time.ts";
import { MarkedParagraphs } from "./marked-paragraphs.tsx";
import type { ReadOnlyView } from "./review-view.ts";
import { SimilarThreads } from "./similar-pane.tsx";
import { SimilarWaiting } from "./similar-waiting.tsx";

/** A question as one reads it before taking it: the resident's words, and what is about the same thing. */
export function ReadOnly({
  reading,
  now,
}: {
  reading: ReadOnlyView;
  now: string;
}) {
  const t = useMessages();
  return (
    <div className="read-only">
      <section className="pane private" aria-labelledby="original-title">
        <header>
          <h2 id="original-title">{t("review.original")}</h2>
          <span>{t("claim.loggedRead")}</span>
        </header>
        <div className="prose original">
          <Text text={reading.original} />
          {reading.additions.length > 0 && (
            <h3 className="up4">{t("review.additions")}</h3>
          )}
          {reading.additions.map(({ text, writtenAt }, index) => (
            <div key={index} className="up2">
              <p className="small muted">{deskTime(writtenAt, now)}</p>
              <Text text={text} />
            </div>
          ))}
        </div>
      </section>
      <div className="stack">
        <SimilarWaiting lines={reading.similarWaiting} now={now} />
        <SimilarThreads threads={reading.similar} />
      </div>
    </div>
  );
}

const Text = ({ text }: { text: string }) => (
  <MarkedParagraphs text={text} marks={[]} current={null} />
);
