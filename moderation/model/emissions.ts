import type { Attributes } from "./attributes.ts";
import {
  featureHash,
  neighbourFeatures,
  nobody,
  placeFeatures,
  type Reading,
} from "./features.ts";
import { besideAt, ownAt, places, sumsFor } from "./form-sums.ts";
import { tagCount } from "./tags.ts";
import { rowOf, type Weights } from "./weights.ts";

/** More features than the places a word stands at and the pairs it stands in have. */
const mostRows = 32;

/** Adds the rows of a word's features up tag by tag, the tags written out, after all rows are known: they lie far apart, and are fetched side by side. */
function addRows(
  emissions: Int8Array,
  rows: Int32Array,
  count: number,
  sums: Int32Array,
) {
  let [o, bp, ip, bl, il, bo, io] = [0, 0, 0, 0, 0, 0, 0];
  // By itself, so that nothing waits between one row and the next: 0.84 of the time.
  for (let feature = 0; feature < count; feature++)
    o += emissions[rows[feature] ?? 0] ?? 0;
  for (let feature = 0; feature < count; feature++) {
    const row = rows[feature] ?? 0;
    bp += emissions[row + 1] ?? 0;
    ip += emissions[row + 2] ?? 0;
    bl += emissions[row + 3] ?? 0;
    il += emissions[row + 4] ?? 0;
    bo += emissions[row + 5] ?? 0;
    io += emissions[row + 6] ?? 0;
  }
  sums[0] = o;
  sums[1] = bp;
  sums[2] = ip;
  sums[3] = bl;
  sums[4] = il;
  sums[5] = bo;
  sums[6] = io;
}

function addPart(sums: Int32Array, values: Int16Array, from: number) {
  sums[0] = (sums[0] ?? 0) + (values[from] ?? 0);
  sums[1] = (sums[1] ?? 0) + (values[from + 1] ?? 0);
  sums[2] = (sums[2] ?? 0) + (values[from + 2] ?? 0);
  sums[3] = (sums[3] ?? 0) + (values[from + 3] ?? 0);
  sums[4] = (sums[4] ?? 0) + (values[from + 4] ?? 0);
  sums[5] = (sums[5] ?? 0) + (values[from + 5] ?? 0);
  sums[6] = (sums[6] ?? 0) + (values[from + 6] ?? 0);
}

/** Adds what the letters of a word and of its neighbours are worth, which is known already. */
function addForms(
  sums: Int32Array,
  reading: Reading,
  at: number,
  word: Attributes,
  weights: Weights,
) {
  const own = sumsFor(word.of, weights);
  addPart(sums, own.values, ownAt(own, reading, word));
  for (const place of places) {
    const other = reading.words[at + place] ?? nobody;
    const known = sumsFor(other.of, weights);
    const isFar = other.sentence !== word.sentence;
    addPart(sums, known.values, besideAt(known, place, other, isFar));
  }
}

const ignore = () => {};

/** Gives the score of every tag at every word: whole numbers added up are exact, and quicker than adding what they are worth. */
export function emissionsOf(reading: Reading, weights: Weights): Float32Array {
  const { bits, scale, emissions } = weights;
  const { words } = reading;
  const scores = new Float32Array(words.length * tagCount);
  const sums = new Int32Array(tagCount);
  const rows = new Int32Array(mostRows);
  let count = 0;
  const take = (template: number, value: number) => {
    rows[count++] = rowOf(featureHash(template, value), bits);
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? nobody;
    count = 0;
    placeFeatures(reading, at, word, take);
    neighbourFeatures(reading, at, word, ignore, take);
    addRows(emissions, rows, count, sums);
    addForms(sums, reading, at, word, weights);
    for (let tag = 0; tag < tagCount; tag++)
      scores[at * tagCount + tag] = (sums[tag] ?? 0) * scale;
  }
  return scores;
}
