import { useMessages } from "#app/i18n/use-messages.ts";
import { useDesk } from "./desk-context.ts";

/** What the details of the public text say together although each alone is harmless. */
export function Together() {
  const t = useMessages();
  return (
    <div className="ruled">
      <h3>{t("review.together")}</h3>
      <CombinedRisk />
    </div>
  );
}

const mostFacts = 6;

function CombinedRisk() {
  const t = useMessages();
  const { session } = useDesk();
  const { level, facts, people, population, generalise } = session.review.risk;
  if (facts.length === 0)
    return <p className="small">{t("review.together.none")}</p>;
  const told = t(
    "review.together.facts",
    facts.slice(0, mostFacts).map(({ surface }) => surface),
    Math.max(0, facts.length - mostFacts),
  );
  if (level === "low")
    return <p className="small">{t("review.together.low", told, people)}</p>;
  return (
    <p className="small">
      {t("review.together.few", told, people, population, generalise)}{" "}
      <b>{t("review.together.judge")}</b>
    </p>
  );
}
