import type { Evidence, Label, Tier } from "./finding.ts";

/** Rules that have seen neither a list nor a word nearby: the word is only unlike what the checker knows. */
const onlyUnlike: ReadonlySet<string> = new Set([
  "unknown-word",
  "unknown-capital",
  "capital-word",
  "likely-name",
  "second-opinion",
  "repeat",
  "known-value",
]);

const named: ReadonlySet<Label> = new Set(["PERSON", "PLACE", "ORG"]);

/** Tells whether a finding is called a name, a place or an organisation on nothing but its looks. */
export const isGuess = ({
  label,
  tier,
  evidence,
}: {
  label: Label;
  tier: Tier;
  evidence: readonly Pick<Evidence, "ruleId" | "weight">[];
}): boolean =>
  tier !== "must" &&
  named.has(label) &&
  evidence.length > 0 &&
  evidence.every(({ ruleId, weight }) => weight < 0 || onlyUnlike.has(ruleId));
