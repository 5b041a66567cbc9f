import { useMessages } from "#app/i18n/use-messages.ts";
import type { Evidence } from "#moderation/finding.ts";
import type { FindingGroup } from "#moderation/decision.ts";

/** Why something was marked, strongest reason first, and how many places it stands in. */
export function FindingReasons({ group }: { group: FindingGroup }) {
  const t = useMessages();
  const places = group.inDraft.length;
  const inAnswer = group.inDraft.some(
    ({ part }) => part === "answer" || part === "shortAnswer",
  );
  const inTitle = group.inDraft.some(({ part }) => part === "title");
  return (
    <p>
      {reasonsOf(group.evidence)
        .map(({ ruleId, source, parameters }) =>
          t("finding.why", ruleId, source, parameters),
        )
        .filter((sentence, index, all) => all.indexOf(sentence) === index)
        .slice(0, 2)
        .join(" ")}{" "}
      {t(`finding.tierMeaning.${group.tier}`)} {t("review.times", places)}{" "}
      {inAnswer && t("review.inAnswer")} {inTitle && t("review.inTitle")}
    </p>
  );
}

/** What speaks for a finding, strongest first; what speaks against it is the checker's own affair. */
function reasonsOf(evidence: readonly Evidence[]): Evidence[] {
  return evidence
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
}
