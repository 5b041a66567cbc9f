import { useMessages } from "#app/i18n/use-messages.ts";
import { type ListedThread, ThreadList } from "./thread-list.tsx";

export interface SearchHit extends ListedThread {
  /** The title, cut so that what was sought can be marked. */
  pieces: { text: string; isHit: boolean }[];
}

interface Props {
  query: string;
  hits: readonly SearchHit[];
  /** There may be more than the page shows. */
  isCut: boolean;
}

/** What a search found, hit words marked by weight and line; what to do when it found nothing. */
export function SearchHits({ query, hits, isCut }: Props) {
  const t = useMessages();
  const found = isCut
    ? t("search.foundMost", hits.length, query)
    : t("search.found", hits.length, query);
  const heading = hits.length > 0 ? found : t("search.nothing", query);
  const titles = new Map(
    hits.map(({ id, pieces }) => [
      id,
      <MarkedTitle key={id} pieces={pieces} />,
    ]),
  );
  return (
    <div className="two up5">
      <section aria-labelledby="traffar">
        <h2 className="down3" id="traffar">
          {heading}
        </h2>
        {hits.length > 0 ? (
          <ThreadList threads={hits} titleOf={({ id }) => titles.get(id)} />
        ) : (
          <Nothing />
        )}
      </section>
      <div className="facts">
        <h2>{t("search.notFound")}</h2>
        <p>
          <a className="btn" href="/stall-en-fraga">
            {t("frame.ask")}
          </a>
        </p>
      </div>
    </div>
  );
}

function MarkedTitle({ pieces }: { pieces: SearchHit["pieces"] }) {
  return (
    <>
      {pieces.map(({ text, isHit }, index) =>
        isHit ? <mark key={index}>{text}</mark> : text,
      )}
    </>
  );
}

function Nothing() {
  const t = useMessages();
  return (
    <div className="flow">
      <p>{t("search.nothingHelp")}</p>
      <p>
        <a className="btn second" href="/amnen">
          {t("search.toTopics")}
        </a>
      </p>
    </div>
  );
}
