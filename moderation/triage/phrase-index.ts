import type { Phrase } from "./phrase.ts";
import { beginningsOf, endingsOf, type WordSet } from "./word-set.ts";

/** Finds the phrases that may begin with a word, so that a text is not held against each of a thousand. */
export interface PhraseIndex<Entry> {
  startingWith: (key: string) => readonly Entry[];
}

type Lists<Entry> = Map<string, Entry[]>;

function add<Entry>(lists: Lists<Entry>, key: string, entry: Entry): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}

/** The sets of words a phrase may begin with: its first word, and those before it that may be left out. */
function beginnings(phrase: Phrase): WordSet[] {
  const first = phrase.findIndex(({ kind }) => kind === "word");
  return phrase
    .slice(0, first + 1)
    .flatMap(({ kind, words }) => (kind === "not-before" ? [] : [words]));
}

/** Sorts phrases by how they begin. */
export function indexOf<Entry extends { phrase: Phrase }>(
  entries: readonly Entry[],
): PhraseIndex<Entry> {
  const exact: Lists<Entry> = new Map();
  const stems: Lists<Entry> = new Map();
  const tails: Lists<Entry> = new Map();
  const numbers: Entry[] = [];
  for (const entry of entries)
    for (const words of beginnings(entry.phrase)) {
      for (const word of words.exact) add(exact, word, entry);
      for (const stem of words.stems) add(stems, stem, entry);
      for (const tail of words.tails) add(tails, tail, entry);
      if (words.numbers.length > 0) numbers.push(entry);
    }
  return {
    startingWith: (key) => [
      ...new Set([
        ...(exact.get(key) ?? []),
        ...beginningsOf(key).flatMap((stem) => stems.get(stem) ?? []),
        ...endingsOf(key).flatMap((tail) => tails.get(tail) ?? []),
        ...(/^\d/.test(key) ? numbers : []),
      ]),
    ],
  };
}
