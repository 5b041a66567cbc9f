import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { checkText } from "#moderation/check.ts";
import { readDocument } from "#moderation/detectors/reading/document.ts";
import {
  canMatch,
  matchesOf,
  patternsAsked,
} from "#moderation/detectors/patterns/matches.ts";
import type { Need } from "#moderation/detectors/patterns/need.ts";
import { needOfPattern } from "#moderation/detectors/patterns/pattern-need.ts";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";
import { goldTexts, piecesOf } from "#scripts/bench/sample-texts.ts";

const lexicon = loadLexicon();
const texts = piecesOf(goldTexts(), 150).filter((_, at) => at % 8 === 0);

const written = (matches: Iterable<RegExpExecArray>) =>
  [...matches].map(({ index, 0: { length } }) => `${index}+${length}`).join();

function stringsOf(need: Need | null): string[] {
  if (need === null) return [];
  if ("every" in need) return need.every.flatMap(stringsOf);
  return "some" in need ? need.some.flatMap(stringsOf) : [need.what];
}

/** The patterns that find something else where they read all of a text; of one that is not global only whether it matches is asked. */
function differingIn(text: string): string[] {
  const document = readDocument(text, lexicon);
  return patternsAsked()
    .filter((pattern) => {
      if (!pattern.global)
        return pattern.test(document.text) && !canMatch(document, pattern);
      const found = written(matchesOf(document, pattern));
      pattern.lastIndex = 0;
      return found !== written(document.text.matchAll(pattern));
    })
    .map(({ source }) => source);
}

beforeAll(() => {
  for (const text of texts) checkText(text, { lexicon });
});

test("there are patterns to look at", () =>
  expect(patternsAsked().length).toBeGreaterThan(200));

test("every pattern of the detectors finds in the gold texts what it finds in all of them", () =>
  expect(texts.flatMap(differingIn)).toEqual([]));

const between = fc.constantFrom(" ", " ", " ", "", ", ", ".", "-", "\n", ": ");
const others = ["Kalle", "ICA", "7", "12", "1987", "070-123 45 67", "åring", "😀", "🙏", "👻", "❤", "İ", "ſ", "ł", "Ş", "ب", "–", "ð"]; // prettier-ignore

test("so it does in texts made of what the patterns need", () => {
  const needs = patternsAsked().map((one) => needOfPattern(one, 1));
  const string = fc.constantFrom(...new Set(needs.flatMap(stringsOf)));
  const word = fc.oneof(string, string, fc.constantFrom(...others));
  const parts = fc.array(fc.tuple(word, between), { maxLength: 60 });
  fc.assert(
    fc.property(parts, fc.boolean(), (words, isUpper) => {
      const text = words.flat().join("");
      expect(differingIn(isUpper ? text.toUpperCase() : text)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
