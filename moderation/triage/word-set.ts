import { foldToAscii } from "../lexicon/fold.ts";

/** The words that may stand in one place: whole ones, beginnings, endings and numbers. */
export interface WordSet {
  exact: ReadonlySet<string>;
  stems: readonly string[];
  tails: readonly string[];
  /** Patterns such as "#" (any number) and "19##". */
  numbers: readonly string[];
}

const slipsFrom = 5;

/** A doubled letter more or less is the commonest slip: "drukit", "kommmer". */
const slack = (word: string): string =>
  word.replace(/ck/gu, "k").replace(/(\p{L})\1+/gu, "$1");

/** The key a word is compared by; on a keyboard without å, ä and ö all are written without. */
export function comparedAs(word: string, isPlain: boolean): string {
  const key = isPlain ? foldToAscii(word) : word;
  return key.length < slipsFrom ? key : slack(key);
}

/** Reads words with "/" between them as a set: whole words, "miss*", "*bron" and "#". */
export function wordSetFrom(source: string, isPlain: boolean): WordSet {
  const set = {
    exact: new Set<string>(),
    stems: [] as string[],
    tails: [] as string[],
    numbers: [] as string[],
  };
  const part = (word: string) => slack(isPlain ? foldToAscii(word) : word);
  for (const word of source.split("/"))
    if (word.includes("#")) set.numbers.push(word);
    else if (word.endsWith("*")) set.stems.push(part(word).slice(0, -1));
    else if (word.startsWith("*")) set.tails.push(part(word).slice(1));
    else set.exact.add(comparedAs(word, isPlain));
  return set;
}

/** Tells whether a word is one of the set. */
export function isIn(set: WordSet, key: string): boolean {
  return (
    set.exact.has(key) ||
    set.stems.some((stem) => key.startsWith(stem)) ||
    set.tails.some((tail) => key.endsWith(tail)) ||
    (set.numbers.length > 0 && isNumberOf(set.numbers, key))
  );
}

/** Every beginning of a word, itself among them. */
export const beginningsOf = (key: string): string[] =>
  Array.from({ length: key.length }, (_, n) => key.slice(0, n + 1));

/** Every ending of a word, itself among them. */
export const endingsOf = (key: string): string[] =>
  Array.from({ length: key.length }, (_, n) => key.slice(n));

const isNumberOf = (patterns: readonly string[], key: string): boolean =>
  /^\d+$/.test(key) &&
  patterns.some(
    (pattern) =>
      pattern === "#" ||
      (key.length === pattern.length &&
        key.startsWith(pattern.replace(/#+$/, ""))),
  );
