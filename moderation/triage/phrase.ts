import type { WordsRead } from "./read-words.ts";
import { comparedAs, wordSetFrom, type WordSet } from "./word-set.ts";

/** One place of a phrase: a word, a word that may be left out, a word that may not stand before, or any few words. */
export interface Part {
  kind: "word" | "maybe" | "not-before" | "gap";
  words: WordSet;
  /** How many words a gap may take. */
  most: number;
}

export type Phrase = readonly Part[];

/** Lists of words that phrases name as "@group". */
export type Groups = Readonly<Record<string, string>>;

function partFrom(source: string, isPlain: boolean): Part {
  const most = /^\.(\d)$/.exec(source)?.[1];
  const isNotBefore = source.startsWith("!");
  const isMaybe = source.endsWith("?");
  const words = source.slice(isNotBefore ? 1 : 0, isMaybe ? -1 : undefined);
  return {
    kind:
      most !== undefined
        ? "gap"
        : isNotBefore
          ? "not-before"
          : isMaybe
            ? "maybe"
            : "word",
    words: wordSetFrom(most === undefined ? words : "", isPlain),
    most: Number(most ?? 0),
  };
}

/**
 * Makes phrases of lines such as `!det slår/slog .1 mig/oss`: words in order, "/" between those that may stand in one place,
 * "*" for any beginning or end, "?" for what may be left out, ".2" for at most two words between, "!" for what may not stand
 * right before, "#" for a number and "@group" for a list of words.
 */
export function phrasesFrom(
  lines: string,
  groups: Groups,
  isPlain: boolean,
): Phrase[] {
  const named = (source: string): string =>
    source.replace(/@([a-z-]+)/gu, (_, name: string) => {
      const group = groups[name];
      if (group === undefined) throw new RangeError(`no group ${name}`);
      return group.trim().split(/\s+/u).join("/");
    });
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) =>
      line.split(/\s+/u).map((source) => partFrom(named(source), isPlain)),
    );
}

/** The words' keys as phrases ask for them, made once for a text. */
export function keysOf({ words, isPlain }: WordsRead): string[] {
  return words.map(({ key }) => comparedAs(key, isPlain));
}
