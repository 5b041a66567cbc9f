import { Link, useLocation } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";
import {
  askedPlaces,
  type DeskPlace,
  mainPlaces,
  morePlaces,
} from "./desk-places.ts";

interface Counts {
  waiting: number;
  reading: number;
  tasks: number;
  asked: number;
}

/** Where staff can go: the day's work in a row, the rest folded away, which works without script too. */
export function DeskNavigation({
  counts,
  onlyAsked,
}: {
  counts: Counts;
  /** Whether this is somebody who sees only what they are asked about. */
  onlyAsked: boolean;
}) {
  const t = useMessages();
  const { pathname } = useLocation();
  const list = (places: readonly DeskPlace[]) =>
    places.map((place) => (
      <Place key={place.to} place={place} counts={counts} />
    ));
  return (
    <nav aria-label={t("desk.navigation")}>
      {list(onlyAsked ? askedPlaces : mainPlaces)}
      {!onlyAsked && (
        // Opened anew on each page, so that it never covers where one has gone.
        <details className="more-places" key={pathname}>
          <summary aria-current={isWithin(morePlaces, pathname) || undefined}>
            {t("desk.more")}
          </summary>
          <div>{list(morePlaces)}</div>
        </details>
      )}
    </nav>
  );
}

/** A link that says when it leads to where one is; the queue is also where its questions are. */
function Place({ place, counts }: { place: DeskPlace; counts: Counts }) {
  const t = useMessages();
  const { pathname } = useLocation();
  const { to, name, count } = place;
  const current = isWithin([place], pathname);
  return (
    <Link to={to} aria-current={current ? "page" : undefined}>
      {t(name)} {count && <span className="count">{counts[count]}</span>}
    </Link>
  );
}

const isWithin = (places: readonly DeskPlace[], pathname: string): boolean =>
  places.some(
    ({ to, also }) =>
      (to === "/granska" ? pathname === to : pathname.startsWith(to)) ||
      (also !== undefined && pathname.startsWith(also)),
  );
