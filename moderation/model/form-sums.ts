import type { Attributes, FormAttributes } from "./attributes.ts";
import {
  featureHash,
  letterFeatures,
  neighbourFeatures,
  nobody,
  ownFeatures,
  templateNames,
  templates,
  type Reading,
} from "./features.ts";
import { tagCount } from "./tags.ts";
import { rowOf, type Weights } from "./weights.ts";

/**
 * What the features that depend on a word alone are worth, tag by tag: its own, and those it has for its neighbours.
 * They are two thirds of all, whole numbers, and the same wherever the word stands, so that they are added up once.
 */
export interface FormSums {
  weights: Weights;
  /** Which parts have been added up. */
  filled: number;
  /** By part and tag. */
  values: Int16Array;
}

/** The places beside a word that its features look at. */
export const places = [-2, -1, 1, 2] as const;
export type Place = (typeof places)[number];
const besideParts = places.length * 2;
/** Three ways to write a text, two to begin a word, harmless or not. */
const ownParts = 3 * 2 * 2;
const parts = besideParts + ownParts;

const emptySums = (weights: Weights): FormSums => ({
  weights,
  filled: 0,
  values: new Int16Array(parts * tagCount),
});

/** Gives the sums of a form for these weights; the parts are added up when they are asked for. */
export function sumsFor(of: FormAttributes, weights: Weights): FormSums {
  if (of.sums?.weights !== weights) of.sums = emptySums(weights);
  return of.sums;
}

/** Makes a reader's `take` that adds to one part what the templates it wants are worth. */
function adding(
  { weights: { bits, emissions }, values }: FormSums,
  part: number,
  isWanted: (template: number) => boolean,
) {
  return (template: number, value: number) => {
    if (!isWanted(template)) return;
    const row = rowOf(featureHash(template, value), bits);
    for (let tag = 0; tag < tagCount; tag++) {
      const at = part * tagCount + tag;
      values[at] = (values[at] ?? 0) + (emissions[row + tag] ?? 0);
    }
  };
}

const ignore = () => {};

/** The templates that look at one word alone, at each place beside the word in question. */
const offsets: readonly (readonly number[])[] = templateNames.map(
  (name) => templates[name],
);

function fillBeside(
  sums: FormSums,
  part: number,
  place: Place,
  word: Attributes,
  isFar: boolean,
) {
  const words: Attributes[] = [nobody, nobody, nobody, nobody, nobody];
  const centre = {
    ...nobody,
    sentence: isFar ? word.sentence + 1 : word.sentence,
  };
  words[2] = centre;
  words[2 + place] = word;
  const reading: Reading = { words, letterCase: 0, lines: [] };
  const take = adding(
    sums,
    part,
    (template) => offsets[template]?.[0] === place,
  );
  neighbourFeatures(reading, 2, centre, take, ignore);
}

/** Gives where the values begin of what a word is worth to its neighbour, which sees it at a place. */
export function besideAt(
  sums: FormSums,
  place: Place,
  word: Attributes,
  isFar: boolean,
): number {
  const part = (place < 0 ? place + 2 : place + 1) * 2 + (isFar ? 1 : 0);
  if ((sums.filled & (1 << part)) === 0) {
    sums.filled |= 1 << part;
    fillBeside(sums, part, place, word, isFar);
  }
  return part * tagCount;
}

/** Gives where the values begin of what a word's own letters are worth. */
export function ownAt(
  sums: FormSums,
  reading: Reading,
  word: Attributes,
): number {
  const how =
    (reading.letterCase * 2 + (word.isFirst ? 1 : 0)) * 2 +
    (word.isHarmless ? 1 : 0);
  const part = besideParts + how;
  if ((sums.filled & (1 << part)) === 0) {
    sums.filled |= 1 << part;
    const take = adding(sums, part, () => true);
    ownFeatures(reading, word, take);
    letterFeatures(word, take);
  }
  return part * tagCount;
}
