import type { Decision, FindingGroup } from "./decision.ts";
import type { Label, Suggestion } from "./finding.ts";
import { renumbered } from "./wording/placeholder.ts";

/**
 * Gives each group's placeholder its number in the thread: each part counts its own names from one, but the parts go
 * out together, and no number may be one that a decision has already given to somebody else.
 */
export function numberPlaceholders(
  groups: FindingGroup[],
  decisions: readonly Decision[],
): void {
  const next = new Map<Label, number>();
  for (const group of groups) {
    const own = group.suggestions.find(isMarked)?.replacement;
    if (own === undefined) continue;
    const number = freeNumber(
      group,
      own,
      next.get(group.label) ?? 1,
      decisions,
    );
    next.set(group.label, number + 1);
    group.suggestions = group.suggestions.map((item) =>
      isMarked(item) ? { ...item, replacement: renumbered(own, number) } : item,
    );
  }
}

const isMarked = ({ action }: Suggestion) => action === "placeholder";

function freeNumber(
  { group }: FindingGroup,
  words: string,
  from: number,
  decisions: readonly Decision[],
): number {
  const taken = new Set(
    decisions
      .filter((decision) => decision.group !== group)
      .map(({ replacement }) => replacement),
  );
  let number = from;
  while (taken.has(renumbered(words, number))) number += 1;
  return number;
}
