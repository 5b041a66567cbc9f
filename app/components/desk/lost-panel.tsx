import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useMessages } from "#app/i18n/use-messages.ts";
import { BothTexts } from "./both-texts.tsx";
import { useDesk } from "./desk-context.ts";
import { differingParts } from "./differing-parts.ts";
import type { ReviewRefusal } from "./review-result.ts";

/** A colleague has taken the question over: who, why, and both texts side by side. What was typed stays in its fields. */
export function LostPanel({ problem }: { problem: ReviewRefusal }) {
  const t = useMessages();
  const { session, view } = useDesk();
  const { saved, by = "", reason = "" } = problem;
  const differences = saved ? differingParts(session.draft, saved) : [];
  return (
    <>
      <ErrorSummary title={t("lost.title", by)}>
        {reason !== "" && <p>{t("lost.reason", reason)}</p>}
        <p>{t(differences.length === 0 ? "lost.same" : "lost.why")}</p>
        <p>
          <a
            href={`/granska/fragor/${view.id}`}
            target="_blank"
            rel="noreferrer"
          >
            {t("lost.open")}
          </a>
        </p>
      </ErrorSummary>
      {differences.map((difference) => (
        <BothTexts
          key={difference.part}
          difference={difference}
          topics={view.topics}
        />
      ))}
      <p className="row-actions down3">
        <button className="btn second" name="intent" value="save">
          {t("lost.save")}
        </button>
      </p>
      <p className="hint down3">{t("lost.then")}</p>
    </>
  );
}
