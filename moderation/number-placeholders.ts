import type { Decision, Draft, FindingGroup } from "./decision.ts";
import { parts } from "./decision.ts";
import type { Label, Suggestion } from "./finding.ts";
import { placeholdersIn, renumbered } from "./wording/placeholder.ts";

/**
 * Gives each group's placeholder its number in the thread. Who has been given a number keeps it, in every part. The others are
 * offered the lowest that nobody has, as they stand in the original, those only our own words name after them, and those decided
 * otherwise last; so numbers taken as they are offered run from one without gaps. What is decided is never renumbered: the words
 * would change under the reviewer's hands, and a colleague may already have read them. So a gap is left only where a placeholder
 * that was chosen is rewritten away, or where one further down is chosen and one before it then is not.
 */
export function numberPlaceholders(
  groups: readonly FindingGroup[],
  draft: Draft,
): void {
  const taken = takenIn(draft);
  for (const group of groups.toSorted(
    (one, other) =>
      turnOf(one, draft) - turnOf(other, draft) ||
      proposedNumber(one) - proposedNumber(other),
  )) {
    const own = group.suggestions.find(isMarked)?.replacement;
    if (own === undefined) continue;
    const words = heldBy(group, draft) ?? lowestFree(own, taken);
    taken.add(words);
    group.suggestions = withPlaceholder(group.suggestions, words);
  }
}

/** Numbers the placeholders of one text from one: first those that stand in the text when every suggestion is taken, in its order. */
export function numberProposed(
  groups: readonly Proposed[],
): Map<string, readonly Suggestion[]> {
  const next = new Map<Label, number>();
  const shown = groups.filter(({ isShown }) => isShown);
  const others = groups.filter(({ isShown }) => !isShown);
  return new Map(
    [...shown, ...others].map(({ key, label, suggestions }) => {
      const number = next.get(label) ?? 1;
      const own = suggestions.find(isMarked)?.replacement;
      if (own === undefined) return [key, suggestions];
      next.set(label, number + 1);
      return [key, withPlaceholder(suggestions, renumbered(own, number))];
    }),
  );
}

/** What is suggested for one group, and whether its placeholder then stands in the text. */
export interface Proposed {
  key: string;
  label: Label;
  suggestions: readonly Suggestion[];
  isShown: boolean;
}

const isMarked = ({ action }: Suggestion) => action === "placeholder";

const withPlaceholder = (
  suggestions: readonly Suggestion[],
  replacement: string,
): Suggestion[] =>
  suggestions.map((item) => (isMarked(item) ? { ...item, replacement } : item));

/** The numbers that stand in the wording or that a decision has given, whoever wrote them. */
const takenIn = (draft: Draft): Set<string> =>
  new Set([
    ...parts.flatMap((part) => placeholdersIn(draft[part])),
    ...draft.decisions.flatMap(writtenBy),
  ]);

const writtenBy = ({ replacement, trace }: Decision): string[] =>
  placeholdersIn(`${replacement} ${trace?.placeholder ?? ""}`);

const heldBy = ({ group }: FindingGroup, { decisions }: Draft) =>
  decisions
    .filter((decision) => decision.group === group)
    .flatMap(writtenBy)
    .at(-1);

function turnOf(group: FindingGroup, draft: Draft): number {
  if (heldBy(group, draft) !== undefined) return 0;
  const isDecided = draft.decisions.some(
    (decision) => decision.group === group.group,
  );
  if (isDecided || group.inDraft.length === 0) return 3;
  return group.inOriginal.length > 0 ? 1 : 2;
}

/** The number within the part where it was found: those for whom a placeholder is proposed come first there. */
const proposedNumber = ({ suggestions }: FindingGroup): number =>
  Number(
    /\d+/.exec(suggestions.find(isMarked)?.replacement ?? "")?.[0] ?? Infinity,
  );

function lowestFree(words: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(renumbered(words, number))) number += 1;
  return renumbered(words, number);
}
