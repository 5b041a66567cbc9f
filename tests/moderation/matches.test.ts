import fc from "fast-check";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { checkText } from "#moderation/check.ts";
import { neededStrings } from "#moderation/detectors/plan.ts";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";
import { goldTexts, piecesOf } from "#scripts/bench/sample-texts.ts";

const differing = new Set<string>();
const lexicon = loadLexicon();

/** Lets every pattern a detector asks read all of the text too, and notes those that find something else there. */
vi.mock(import("#moderation/detectors/matches.ts"), async (importOriginal) => {
  const original = await importOriginal();
  return {
    ...original,
    matchesOf(document, pattern) {
      const found = original.matchesOf(document, pattern);
      pattern.lastIndex = 0;
      const all = [...document.text.matchAll(pattern)];
      if (JSON.stringify(found) !== JSON.stringify(all))
        differing.add(`${pattern.source} in ${document.text}`);
      return found;
    },
  };
});

beforeAll(() => void checkText("Kalle är 5 år.", { lexicon }));
afterEach(() => differing.clear());

test("every pattern of the detectors finds in the gold texts what it finds in all of them", () => {
  for (const text of piecesOf(goldTexts(), 150)) checkText(text, { lexicon });
  expect([...differing]).toEqual([]);
});

const between = fc.constantFrom(" ", " ", " ", "", ", ", ".", "-", "\n", ": ");
const others = ["Kalle", "ICA", "7", "12", "1987", "070-123 45 67", "åring", "😀", "İ", "ſ"]; // prettier-ignore

test("so it does in texts made of what the patterns need", () => {
  const needed = fc.nat().map((number) => neededStrings.strings[number % neededStrings.strings.length] ?? ""); // prettier-ignore
  const word = fc.oneof(needed, needed, fc.constantFrom(...others));
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
