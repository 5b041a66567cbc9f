import type { Need, Standing } from "./need.ts";
import { stringSets } from "./string-sets.ts";
import { StringTree } from "./string-tree.ts";

/** One of a set of strings, by the number of the set, and how far from the start of a match it stands. */
export interface NeededSet {
  set: number;
  from: number;
  to: number;
}

/** A need as texts are asked for it: one of some sets of strings, or one of several groups of plans that must hold together. */
export interface Plan {
  sets: readonly NeededSet[];
  every: readonly (readonly Plan[])[];
}

/** What the patterns that were asked so far need; nothing of a text is in it. */
export const neededStrings = new StringTree();
/** Those of them that are classes, by their numbers. */
export const neededClasses = new Map<number, RegExp>();

/** Longer than any text, and there is room to add to it. */
const far = 2 ** 30;
const near = (offset: number) => Math.max(-far, Math.min(far, offset));

function numberOf({ what }: Standing): number {
  const number = neededStrings.numberOf(what);
  if (what.startsWith("\\p{"))
    neededClasses.set(number, new RegExp(what, "gu"));
  return number;
}

function setsOf(strings: readonly Standing[]): NeededSet[] {
  const alike = Map.groupBy(strings, ({ from, to }) => `${from} ${to}`);
  return [...alike.values()].map((strings) => ({
    set: stringSets.numberOf(strings.map(numberOf)),
    from: near(strings[0]?.from ?? 0),
    to: near(strings[0]?.to ?? 0),
  }));
}

/** Makes a plan of a need, and takes its strings in so that texts are read for them. */
export function planOf(need: Need): Plan {
  const choices = "some" in need ? need.some : [need];
  return {
    sets: setsOf(choices.filter((choice) => "what" in choice)),
    every: choices.flatMap((choice) =>
      "every" in choice ? [choice.every.map(planOf)] : [],
    ),
  };
}
