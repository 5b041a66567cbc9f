import { expect, test } from "vitest";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";
import { encodeWeights, type Weights } from "#moderation/model/weights.ts";
import { readSentences } from "#scripts/tagger/read-marked.ts";
import { partOf } from "#scripts/tagger/split.ts";
import { train } from "#scripts/tagger/train.ts";

const sentences = readSentences("scripts/tagger/sentences");
const lexicon = loadLexicon();

const trainOn = (seed: number): Weights =>
  train({
    texts: sentences.filter((_, index) => index % 20 === 0),
    lexicon,
    rounds: 2,
    bits: 12,
    seed,
    leastOften: 2,
    report: () => {},
  });

test("the same sentences, lists and seed give the same bytes", () => {
  expect(encodeWeights(trainOn(7))).toEqual(encodeWeights(trainOn(7)));
});

test("another seed gives other bytes, so the comparison can fail", () => {
  expect(encodeWeights(trainOn(7))).not.toEqual(encodeWeights(trainOn(8)));
});

test("there are enough sentences, each parsed to the end, and a quarter of them name nobody", () => {
  expect(sentences.length).toBeGreaterThan(600);
  expect(sentences.filter(({ text }) => /[{}|]/.test(text))).toEqual([]);
  const nameless = sentences.filter(({ spans }) => spans.length === 0);
  expect(nameless.length).toBeGreaterThan(sentences.length / 4);
});

test("every mark begins and ends with a word", () => {
  const cut = sentences.flatMap(({ text, spans }) =>
    spans
      .filter(({ start, end }) => {
        const around = [text.slice(start - 1, start), text.slice(end, end + 1)];
        return around.some((letter) => /\p{L}/u.test(letter));
      })
      .map(({ start, end }) => text.slice(start, end)),
  );
  expect(cut).toEqual([]);
});

test("a fifth is kept for testing and a tenth for calibrating, by the id alone", () => {
  const parts = sentences.map(partOf);
  const share = (part: string) =>
    parts.filter((other) => other === part).length / parts.length;
  expect(share("test")).toBeCloseTo(0.2, 1);
  expect(share("calibrate")).toBeCloseTo(0.1, 1);
  expect(sentences.map(partOf)).toEqual(parts);
});
