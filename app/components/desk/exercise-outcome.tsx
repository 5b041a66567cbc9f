import { Link } from "@remix-run/react";
import { useMessages } from "#app/i18n/use-messages.ts";
import type { ExerciseResult } from "#moderation/training/exercise.ts";
import type { ExerciseView } from "./exercise-page.tsx";

interface Props {
  view: ExerciseView;
  result: ExerciseResult;
}

/** How a round went: the text with what was found and missed, and both as lists for those who cannot see colours. */
export function ExerciseOutcome({ view, result }: Props) {
  const t = useMessages();
  const { seeded, found, needless } = result;
  const missed = seeded.filter((span) => !span.found);
  const words = ({ start, end }: { start: number; end: number }) =>
    view.text.slice(start, end);
  return (
    <div role="status" className="exercise-result">
      <h2>{t("training.result")}</h2>
      <p className="lead">
        {seeded.length === 0 && needless.length === 0
          ? t("training.nothingThere")
          : t("training.foundOf", found, seeded.length)}
      </p>
      {seeded.length > 0 && missed.length === 0 && (
        <p>{t("training.allFound")}</p>
      )}
      <Marked view={view} result={result} />
      {missed.length > 0 && (
        <>
          <h3>{t("training.missedTitle")}</h3>
          <ul>
            {missed.map((span) => (
              <li key={span.start}>
                {t(
                  "training.missed",
                  words(span),
                  t("review.label", span.label).toLowerCase(),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {needless.length > 0 && (
        <>
          <h3>{t("training.needlessTitle")}</h3>
          <p>{needless.map(words).join(", ")}</p>
          <p className="small muted">{t("training.needlessWhy")}</p>
        </>
      )}
      <p className="row-actions up3">
        {view.nextId !== null && (
          <Link className="btn" to={`/granska/ovning/${view.nextId}`}>
            {t("training.next")}
          </Link>
        )}
        <a href={`/granska/ovning/${view.id}`}>{t("training.again")}</a>
        <Link to="/granska/ovning">{t("training.back")}</Link>
      </p>
    </div>
  );
}

interface Piece {
  start: number;
  end: number;
  tone: "found" | "missed" | "needless" | null;
}

function Marked({ view, result }: Props) {
  const t = useMessages();
  const hidden = {
    found: t("training.seededHidden"),
    missed: t("training.missedHidden"),
    needless: t("training.needlessHidden"),
  };
  return (
    <p className="exercise-outcome">
      {piecesOf(view.text, result).map(({ start, end, tone }) =>
        tone === null ? (
          view.text.slice(start, end)
        ) : (
          <mark key={start} className={tone}>
            {view.text.slice(start, end)}
            <span className="hidden"> ({hidden[tone]})</span>
          </mark>
        ),
      )}
    </p>
  );
}

function piecesOf(text: string, { seeded, needless }: ExerciseResult): Piece[] {
  const marks: Piece[] = [
    ...seeded.map(({ start, end, found }) => ({
      start,
      end,
      tone: found ? ("found" as const) : ("missed" as const),
    })),
    ...needless.map((span) => ({ ...span, tone: "needless" as const })),
  ].toSorted((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marks) {
    pieces.push({ start: at, end: mark.start, tone: null }, mark);
    at = mark.end;
  }
  return [...pieces, { start: at, end: text.length, tone: null }];
}
