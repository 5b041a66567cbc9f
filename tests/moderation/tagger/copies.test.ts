import { expect, test } from "vitest";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";
import { rewrite, type MarkedText } from "#scripts/tagger/marked-text.ts";
import { createNamePool } from "#scripts/tagger/name-pool.ts";
import { randomFrom } from "#scripts/tagger/random.ts";
import { parseSentence, readSentences } from "#scripts/tagger/read-marked.ts";
import { roughCopy } from "#scripts/tagger/rough-copies.ts";
import { swapNames } from "#scripts/tagger/swap-names.ts";

const lexicon = loadLexicon();
const pool = createNamePool(lexicon);
const sentences = readSentences("scripts/tagger/sentences");
const namesIn = ({ text, spans }: MarkedText) =>
  spans.map(({ start, end }) => text.slice(start, end));

test("marks are taken out of a sentence and kept as spans", () => {
  const marked = parseSentence("hej | {p kalle} bor i {l lund}", "one");
  expect(marked.text).toBe("hej\nkalle bor i lund");
  expect(namesIn(marked)).toEqual(["kalle", "lund"]);
});

test("an edit moves what comes after it", () => {
  const marked = parseSentence("min bror {p bo} slog {p my}", "one");
  const edits = [
    { start: 0, end: 4, replacement: "" },
    { start: 9, end: 11, replacement: "yusuf" },
  ];
  const edited = rewrite(marked, edits);
  expect(edited.text).toBe("bror yusuf slog my");
  expect(namesIn(edited)).toEqual(["yusuf", "my"]);
});

test("a genitive stays a genitive and a capital a capital", () => {
  const marked = parseSentence("jag såg {p Annas} katt", "one");
  for (let seed = 0; seed < 40; seed++) {
    const [name = ""] = namesIn(
      swapNames(marked, lexicon, pool, randomFrom(seed)),
    );
    expect(name).toMatch(/^\p{Lu}.*[sxz]$/u);
  }
});

test("what stands around a name is left as it was", () => {
  const marked = parseSentence("jag såg {p anna} igår", "one");
  const texts = Array.from({ length: 30 }, (_, seed) =>
    swapNames(marked, lexicon, pool, randomFrom(seed)),
  );
  for (const { text } of texts) expect(text).toMatch(/^jag såg \S+ igår$/);
  expect(new Set(texts.map(({ text }) => text)).size).toBeGreaterThan(15);
});

test("a rough copy has no capitals and as many names, each where its span says", () => {
  const random = randomFrom(1);
  for (const marked of sentences) {
    const copy = roughCopy(marked, random);
    expect(copy.text).toBe(copy.text.toLowerCase());
    expect(namesIn(copy)).toEqual(
      namesIn(marked).map((name) => name.toLowerCase()),
    );
  }
});
