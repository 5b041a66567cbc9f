import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkText } from "#moderation/check.ts";
import { readDocument } from "#moderation/detectors/reading/document.ts";
import { findFaint } from "#moderation/detectors/second-readers/faint-names.ts";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";
import { loadModel } from "#moderation/model/load-model.server.ts";
import { tag, type Tagger } from "#moderation/model/tagger.ts";

const lexicon = loadLexicon();
const loaded = loadModel();
if (loaded === null) throw new Error("the shipped tagger does not load");
const tagger: Tagger = loaded;

const letters = ["open", "held-out", "voices-xa", "voices-xb"].flatMap((set) =>
  readFileSync(`tests/gold/${set}.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { text: string }).text)
    // Where a sign was folded away, words and findings count from different texts.
    .filter((text) => readDocument(text, lexicon).text === text),
);

const wordsFrom = (text: string, least: number) => {
  const document = readDocument(text, lexicon);
  return tag(document, tagger)
    .words.filter(({ probability }) => probability >= least)
    .flatMap(({ index }) => document.words[index] ?? []);
};

/** Home, where everybody is from, is never one. */
const home = "Sverige";

test("no word of a letter that the tagger gives a half is left without a mark", () => {
  const left = letters.flatMap((text) => {
    const { findings } = checkText(text, { lexicon });
    return wordsFrom(text, 0.5)
      .filter(
        (word) =>
          !findings.some(
            ({ start, end }) => start < word.end && word.start < end,
          ),
      )
      .map((word) => word.text)
      .filter((word) => word !== home);
  });
  expect(left).toEqual([]);
});

test("a tip covers one word that nothing covers, and is no more than a tip alone", () => {
  for (const text of letters.slice(0, 120)) {
    const document = readDocument(text, lexicon);
    const tips = findFaint(document, [], tagger);
    for (const { start, end, weight } of tips) {
      expect(document.words).toContainEqual(
        expect.objectContaining({ start, end }),
      );
      expect(weight).toBeLessThan(0.1);
    }
    expect(findFaint(document, tips, tagger)).not.toContainEqual(
      expect.objectContaining({ start: tips[0]?.start ?? -1 }),
    );
  }
});

test("without a tagger there are none", () => {
  const document = readDocument("hon heter svorvan", lexicon);
  expect(findFaint(document, [], null)).toEqual([]);
});
