import type { Word } from "./document.ts";

/** Tells whether two words of a name may stand so far apart. */
export const isSpace = (gap: string) => /^(?: | & |& | &)$/.test(gap);

/** Tells whether a word is written as names are. */
export const isCapital = (word: Word) =>
  word.shape === "capital" || word.shape === "upper" || word.shape === "mixed";
