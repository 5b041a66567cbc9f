import type { Need } from "./need.ts";
import { StringTree } from "./string-tree.ts";

/**
 * A need as texts are asked for it, its strings by their numbers: strings of which one must stand so far from the start
 * of a match, or several such plans that must all hold.
 */
export interface Plan {
  numbers: Int32Array;
  froms: Int32Array;
  tos: Int32Array;
  every: readonly (readonly Plan[])[];
}

/** What the patterns that were asked so far need; nothing of a text is in it. */
export const neededStrings = new StringTree();

/** Longer than any text, and room to add to it. */
const far = 2 ** 30;
const near = (offset: number) => Math.max(-far, Math.min(far, offset));

/** Makes a plan of a need, and takes its strings in so that texts are read for them. */
export function planOf(need: Need): Plan {
  const choices = "some" in need ? need.some : [need];
  const strings = choices.filter((choice) => "what" in choice);
  const rows = (cell: (string: (typeof strings)[number]) => number) =>
    Int32Array.from(strings.map(cell));
  return {
    numbers: rows(({ what }) => neededStrings.numberOf(what)),
    froms: rows(({ from }) => near(from)),
    tos: rows(({ to }) => near(to)),
    every: choices.flatMap((choice) =>
      "every" in choice ? [choice.every.map(planOf)] : [],
    ),
  };
}
