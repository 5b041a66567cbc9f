import type { Decision, FindingGroup, Part } from "./decision.ts";
import { parts } from "./decision.ts";
import type { CheckReport, Finding, Tier } from "./finding.ts";
import { resolve } from "./resolve.ts";
import { tokenize } from "./tokenize.ts";

/** What was found in the original and in each part of the wording, one group for each person, place or fact. */
export function collectGroups(
  source: CheckReport,
  outgoing: Readonly<Record<Part, CheckReport>>,
  decisions: readonly Decision[],
): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  const groupOf = (finding: Finding): FindingGroup => {
    const group =
      groups.get(finding.group) ?? emptyGroup(finding, groups.size + 1);
    groups.set(finding.group, group);
    return group;
  };
  for (const finding of source.findings) {
    const group = groupOf(finding);
    group.inOriginal.push({ start: finding.start, end: finding.end });
    group.tier = stronger(group.tier, finding.tier);
  }
  const isOurs = ownWords(decisions);
  for (const part of parts)
    for (const finding of outgoing[part].findings) {
      if (!groups.has(finding.group) && isOurs(finding)) continue;
      const group = groupOf(finding);
      group.inDraft.push({ part, start: finding.start, end: finding.end });
      group.tier = stronger(group.tier, tierIn(finding, group));
    }
  return [...groups.values()];
}

const strength: Record<Tier, number> = { must: 2, judge: 1, info: 0 };
const stronger = (one: Tier, other: Tier): Tier =>
  strength[other] > strength[one] ? other : one;

const emptyGroup = (finding: Finding, number: number): FindingGroup => ({
  group: finding.group,
  number,
  label: finding.label,
  kind: finding.kind,
  tier: "info",
  surface: finding.surface,
  evidence: finding.evidence,
  suggestions: finding.suggestions,
  inOriginal: [],
  inDraft: [],
  status: "open",
  decision: null,
});

const isEcho = ({ ruleId }: { ruleId: string }) =>
  ruleId === "known-value" || ruleId === "repeat";

/** What was only to be judged in the original is no surer for standing in the wording, which began as a copy of it. */
function tierIn(finding: Finding, group: FindingGroup): Tier {
  if (group.inOriginal.length === 0) return finding.tier;
  if (!finding.evidence.some(isEcho)) return finding.tier;
  const own = finding.evidence.filter((item) => !isEcho(item));
  return resolve("", own).reduce<Tier>(
    (tier, { tier: next }) => stronger(tier, next),
    "info",
  );
}

/** Tells whether a finding is nothing but words that the checker itself offered, and the reviewer took: "bror" of "min bror". */
function ownWords(
  decisions: readonly Decision[],
): (finding: Finding) => boolean {
  const ours = new Set(
    decisions
      .filter(({ action }) => action === "generalise")
      .flatMap(({ replacement }) => wordsOf(replacement)),
  );
  return ({ surface }) =>
    wordsOf(surface).every(
      (word) => ours.has(word) || ours.has(word.replace(/s$/u, "")),
    );
}

const wordsOf = (text: string): string[] =>
  tokenize(text.toLowerCase()).map(({ key }) => key);
