import type { Need, Standing } from "./need.ts";
import { StringTree } from "./string-tree.ts";

/** Strings whose numbers stand in the same 32, so that one look tells whether a text has any of them. */
export interface Block {
  /** The numbers divided by 32, and a bit for each of what is left. */
  word: number;
  bits: number;
  strings: readonly NeededString[];
}

/** A string by its number, and how far from the start of a match it stands. */
export interface NeededString {
  number: number;
  from: number;
  to: number;
}

/** A need as texts are asked for it: one of some strings, or one of several groups of plans that must hold together. */
export interface Plan {
  blocks: readonly Block[];
  every: readonly (readonly Plan[])[];
}

/** What the patterns that were asked so far need; nothing of a text is in it. */
export const neededStrings = new StringTree();
/** Those of them that are classes, by their numbers. */
export const neededClasses = new Map<number, string>();

/** Longer than any text, and there is room to add to it. */
const far = 2 ** 30;
const near = (offset: number) => Math.max(-far, Math.min(far, offset));

function neededString({ what, from, to }: Standing): NeededString {
  const number = neededStrings.numberOf(what);
  if (what.startsWith("\\p{")) neededClasses.set(number, what);
  return { number, from: near(from), to: near(to) };
}

function blocksOf(strings: readonly NeededString[]): Block[] {
  const words = Map.groupBy(strings, ({ number }) => number >>> 5);
  return [...words].map(([word, strings]) => ({
    word,
    bits: strings.reduce((bits, { number }) => bits | (1 << (number & 31)), 0),
    strings,
  }));
}

/** Makes a plan of a need, and takes its strings in so that texts are read for them. */
export function planOf(need: Need): Plan {
  const choices = "some" in need ? need.some : [need];
  const strings = choices.filter((choice) => "what" in choice);
  return {
    blocks: blocksOf(strings.map(neededString)),
    every: choices.flatMap((choice) =>
      "every" in choice ? [choice.every.map(planOf)] : [],
    ),
  };
}
