import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";
import { differingParts } from "./differing-parts.ts";
import type { Difference } from "./differing-parts.ts";
import type { ReviewRefusal } from "./review-result.ts";

/** Somebody else saved first: both texts side by side, and the choice between them. Nothing is lost until one is made. */
export function StalePanel({ problem }: { problem: ReviewRefusal }) {
  const t = useMessages();
  const { live, session, dispatch, view } = useDesk();
  const differences = problem.saved
    ? differingParts(session.draft, problem.saved)
    : [];
  return (
    <>
      <ErrorSummary title={t("review.stale.title")}>
        <p>{t("review.stale.why")}</p>
      </ErrorSummary>
      {differences.length === 0 && (
        <p className="down3">{t("review.stale.same")}</p>
      )}
      {differences.map((difference) => (
        <BothTexts key={difference.part} difference={difference} />
      ))}
      <p className="row-actions down3">
        <button className="btn second" name="intent" value="save">
          {t("review.stale.keepMine")}
        </button>
        {live ? (
          <button
            type="button"
            className="btn second"
            onClick={() => dispatch({ type: "took-saved" })}
          >
            {t("review.stale.takeSaved")}
          </button>
        ) : (
          <a className="btn second" href={`/granska/fragor/${view.id}`}>
            {t("review.stale.takeSaved")}
          </a>
        )}
      </p>
      <p className="hint down3">{t("review.stale.keepMineHint")}</p>
    </>
  );
}

function BothTexts({
  difference: { part, mine, saved },
}: {
  difference: Difference;
}) {
  const t = useMessages();
  const { view } = useDesk();
  const show = (value: string) => {
    if (part === "decisions") return t("review.stale.decisions", Number(value));
    const name =
      part === "topicId"
        ? view.topics.find(({ id }) => id === value)?.name
        : value;
    return name === undefined || name === "" ? t("review.stale.none") : name;
  };
  return (
    <section className="down3" aria-label={t("review.stale.part", part)}>
      <h3 className="down1">{t("review.stale.part", part)}</h3>
      <div className="both">
        <Text title={t("review.stale.yours")} words={show(mine)} />
        <Text title={t("review.stale.saved")} words={show(saved)} />
      </div>
    </section>
  );
}

function Text({ title, words }: { title: string; words: string }) {
  return (
    <div className="pane">
      <header>
        <h4>{title}</h4>
      </header>
      <div className="prose kept-lines">{words}</div>
    </div>
  );
}
