import type { Word } from "./document.ts";

/** The first and the last of words that stand together. */
export type WordRun = readonly [first: Word, last: Word];

/** Joins the words that pass a test and stand side by side in one sentence, so that a doubt reaches as far as a name grown from them: "bayad zang bezanam". */
export function wordRuns(
  words: readonly Word[],
  isIn: (word: Word) => boolean,
): WordRun[] {
  const runs: WordRun[] = [];
  let first: Word | null = null;
  let last: Word | null = null;
  for (const word of words) {
    if (!isIn(word)) continue;
    const goesOn =
      last !== null &&
      last.index === word.index - 1 &&
      last.sentence === word.sentence &&
      word.gap === " ";
    if (!goesOn && first !== null && last !== null) runs.push([first, last]);
    if (!goesOn) first = word;
    last = word;
  }
  if (first !== null && last !== null) runs.push([first, last]);
  return runs;
}
