import { expect, test } from "vitest";
import { readDocument } from "#moderation/detectors/reading/document.ts";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";
import { emissionsOf } from "#moderation/model/emissions.ts";
import {
  eachFeature,
  readForTagger,
  type Reading,
} from "#moderation/model/features.ts";
import { loadModel } from "#moderation/model/load-model.server.ts";
import { tagCount } from "#moderation/model/tags.ts";
import { rowOf, type Weights } from "#moderation/model/weights.ts";

const lexicon = loadLexicon();
const loaded = loadModel()?.weights;
if (loaded === undefined) throw new Error("the shipped tagger does not load");
const weights: Weights = loaded;

/** Every feature of every word, added up one by one. */
function addedOneByOne(reading: Reading): Float32Array {
  const scores = new Float32Array(reading.words.length * tagCount);
  for (let at = 0; at < reading.words.length; at++) {
    const sums = new Int32Array(tagCount);
    eachFeature(reading, at, (_, hash) => {
      const row = rowOf(hash, weights.bits);
      sums.forEach((sum, tag) => {
        sums[tag] = sum + (weights.emissions[row + tag] ?? 0);
      });
    });
    sums.forEach((sum, tag) => {
      scores[at * tagCount + tag] = sum * weights.scale;
    });
  }
  return scores;
}

test.each([
  "Hej",
  "jag heter brejlin o bor i hagsätra",
  "Min son Kalle. Kalle går i 3B!\nHej Kalle, Mvh Anna-Lena",
  "MIN CHEF PÅ ICA HETER TORBJÖRN ÅKESSON",
  "My son was seen by Dr. King in London. jag vet inte",
  "Şoreş ringde 070-174 06 05 till Försäkringskassan igår",
])("what is added up once a word comes to the same: %s", (text) => {
  const reading = readForTagger(readDocument(text, lexicon));
  expect(emissionsOf(reading, weights)).toEqual(addedOneByOne(reading));
});

test("what was added up for other weights is not taken for these", () => {
  const reading = readForTagger(readDocument("Kalle är här", lexicon));
  const zeros = new Int8Array(weights.emissions.length);
  emissionsOf(reading, weights);
  expect([...emissionsOf(reading, { ...weights, emissions: zeros })]).toEqual(
    Array.from({ length: reading.words.length * tagCount }, () => 0),
  );
});
