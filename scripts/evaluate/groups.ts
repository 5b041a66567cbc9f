import type { Label } from "#moderation/finding.ts";
import type { Measured, Mention } from "./metrics.ts";
import { originKey, type NameOrigin } from "./name-origins.ts";
import { shareOf, type Share } from "./share.ts";

export type Groups = ReadonlyMap<string, Share>;

/** Counts found mentions by group; a mention without a group is left out. */
function sharesBy(
  measured: readonly Measured[],
  groupOf: (mention: Mention, text: string) => string | undefined,
): Groups {
  const groups = new Map<string, Mention[]>();
  for (const { document, mentions } of measured)
    for (const mention of mentions) {
      const group = groupOf(mention, document.text);
      if (group === undefined) continue;
      const known = groups.get(group);
      if (known) known.push(mention);
      else groups.set(group, [mention]);
    }
  return new Map(
    [...groups]
      .map(([group, own]) => [group, shareOf(own)] as const)
      .toSorted(([, a], [, b]) => b.all - a.all),
  );
}

/** Counts the found mentions of each label. */
export const byLabel = (measured: readonly Measured[]): Groups =>
  sharesBy(measured, ({ label }): Label => label);

/** Counts the found names by what a table says of them: their origin, or their gender. */
export const byName = (
  measured: readonly Measured[],
  origins: ReadonlyMap<string, NameOrigin>,
  aspect: keyof NameOrigin,
): Groups =>
  sharesBy(measured, ({ label, start, end }, text) =>
    label === "PERSON"
      ? (origins.get(originKey(text.slice(start, end)))?.[aspect] ??
        "not in the table")
      : undefined,
  );

/** Fewer names than this say nothing: one more found or missed moves the figure by more than the gap that is allowed. */
const leastForGap = 15;

/** Surnames, initials and nicknames that tell no gender or origin are harder for another reason than whose they are. */
const untold: ReadonlySet<string> = new Set(["u", "other", "not in the table"]);

/** Gives how far the best found group is ahead of the worst, groups of too few left out; NaN where fewer than two are left. */
export function gapOf(groups: Groups): number {
  const shares = [...groups]
    .filter(([name, { all }]) => all >= leastForGap && !untold.has(name))
    .map(([, share]) => share)
    .map(({ found, all }) => found / all);
  return shares.length < 2
    ? Number.NaN
    : Math.max(...shares) - Math.min(...shares);
}
