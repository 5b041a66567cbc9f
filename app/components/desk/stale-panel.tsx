import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { BothTexts } from "./both-texts.tsx";
import { useDesk } from "./desk-context.ts";
import { differingParts } from "./differing-parts.ts";
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
        <BothTexts
          key={difference.part}
          difference={difference}
          topics={view.topics}
        />
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
