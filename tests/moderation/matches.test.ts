import fc from "fast-check";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { checkText } from "#moderation/check.ts";
import type { Need } from "#moderation/detectors/need.ts";
import { needOfPattern } from "#moderation/detectors/pattern-need.ts";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";
import { goldTexts, piecesOf } from "#scripts/bench/sample-texts.ts";

const differing = new Set<string>();
const patterns = new Map<string, RegExp>();
const lexicon = loadLexicon();

const written = (matches: readonly RegExpExecArray[]) =>
  matches.map(({ index, 0: { length } }) => `${index}+${length}`).join(" ");

function stringsOf(need: Need | null): string[] {
  if (need === null) return [];
  if ("every" in need) return need.every.flatMap(stringsOf);
  return "some" in need ? need.some.flatMap(stringsOf) : [need.what];
}

/** Lets every pattern a detector asks read all of the text too, and notes those that find something else there. */
vi.mock(import("#moderation/detectors/matches.ts"), async (importOriginal) => {
  const original = await importOriginal();
  return {
    ...original,
    matchesOf(document, pattern) {
      const found = original.matchesOf(document, pattern);
      patterns.set(pattern.source, pattern);
      pattern.lastIndex = 0;
      const all = [...document.text.matchAll(pattern)];
      if (written(found) !== written(all))
        differing.add(`${pattern.source} in ${document.text}`);
      return found;
    },
  };
});

beforeAll(() => void checkText("Kalle är 5 år.", { lexicon }));
afterEach(() => differing.clear());

test("every pattern of the detectors finds in the gold texts what it finds in all of them", () => {
  const texts = piecesOf(goldTexts(), 150).filter((_, at) => at % 4 === 0);
  for (const text of texts) checkText(text, { lexicon });
  expect([...differing]).toEqual([]);
});

const between = fc.constantFrom(" ", " ", " ", "", ", ", ".", "-", "\n", ": ");
const others = ["Kalle", "ICA", "7", "12", "1987", "070-123 45 67", "åring", "😀", "İ", "ſ"]; // prettier-ignore

test("so it does in texts made of what the patterns need", () => {
  const needs = [...patterns.values()].map((one) => needOfPattern(one, 1));
  const string = fc.constantFrom(...new Set(needs.flatMap(stringsOf)));
  const word = fc.oneof(string, string, fc.constantFrom(...others));
  const texts = fc.array(fc.tuple(word, between), { maxLength: 60 });
  fc.assert(
    fc.property(texts, fc.boolean(), (parts, isUpper) => {
      const text = parts.flat().join("");
      checkText(isUpper ? text.toUpperCase() : text, { lexicon });
      expect([...differing]).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
