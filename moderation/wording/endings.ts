import type { Lexicon } from "../lexicon/lexicon.ts";

/** How a name may end, and what is then written instead of it. */
type Ending = readonly [ending: string, words: string];

const longestEnding = 16;
const lastTwo = (key: string) => key.slice(-2);

/** The endings of the list by their last two letters, the longest first. */
function byLastTwo({ generalisations }: Lexicon): Map<string, Ending[]> {
  const endings = [...generalisations]
    .filter(([key]) => key.startsWith("-"))
    .map(([key, words]): Ending => [key.slice(1), words])
    .filter(([{ length }]) => length >= 2 && length <= longestEnding)
    .toSorted(([one], [other]) => other.length - one.length);
  return Map.groupBy(endings, ([ending]) => lastTwo(ending));
}

const known = new WeakMap<Lexicon, ReadonlyMap<string, readonly Ending[]>>();

/** Gives the list's words for the longest ending that a name has. Most have none of their last two letters, which is seen at once. */
export function wordsByEnding(
  key: string,
  lexicon: Lexicon,
  shortest = 2,
): string | undefined {
  let endings = known.get(lexicon);
  if (endings === undefined) {
    endings = byLastTwo(lexicon);
    known.set(lexicon, endings);
  }
  return endings
    .get(lastTwo(key))
    ?.find(
      ([ending]) => ending.length >= shortest && key.endsWith(ending),
    )?.[1];
}
