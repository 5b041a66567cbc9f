import fc from "fast-check";
import { expect, test } from "vitest";
import { Grams, marksOf } from "#moderation/detectors/grams.ts";
import {
  needOfPattern,
  withoutCase,
} from "#moderation/detectors/pattern-need.ts";

const letters = ["a", "b", "å", "B", "ſ", "s", "1", "@", "#", " ", "-", "😀"];
const atom = fc.oneof(
  fc.constantFrom(...letters),
  fc.constantFrom("ab", "hej", "\\d", "\\s", "\\.", "\\p{L}", "[@#]", "[\\d#]", "[^@]", "[ab]", "[\\]@]", "\\u{1F600}", "\\u00e5", ".", "[ab-]", "[-@]", "(?:a|hej)", "(?:1|)"),
); // prettier-ignore
const quantifier = fc.constantFrom("", "", "", "?", "*", "+", "{2}", "{0,2}", "{1,3}?"); // prettier-ignore
const opening = fc.constantFrom("(?:", "(", "(?=", "(?!", "(?<=", "(?<!", "(?<name>"); // prettier-ignore

const { sequence } = fc.letrec<{ sequence: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.tuple(atom, quantifier).map((parts) => parts.join("")),
    fc
      .tuple(opening, fc.array(tie("sequence"), { minLength: 1, maxLength: 3 }))
      .map(([open, choices]) => `${open}${choices.join("|")})`),
  ),
  sequence: fc
    .array(tie("piece"), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join("")),
}));
const texts = fc
  .array(fc.constantFrom(...letters, "ab", "hej", "Hej"), { maxLength: 12 })
  .map((parts) => parts.join(""));

function compiled(source: string): RegExp | null {
  try {
    return new RegExp(source, "iu");
  } catch {
    return null; // Two groups of one name, or a look-around with a quantifier: no pattern of this project's.
  }
}

test("what a pattern matches always holds what the pattern was found to need", () => {
  let needed = 0;
  fc.assert(
    fc.property(sequence, fc.array(texts, { maxLength: 20 }), (source, all) => {
      const need = needOfPattern(source);
      for (const text of all) {
        if (!need || !compiled(source)?.test(text)) continue;
        needed++;
        const seen = withoutCase(text);
        const grams = new Grams(seen);
        expect(need.some((part) => seen.includes(part))).toBe(true);
        expect(need.some((part) => grams.mayHold(marksOf(part)))).toBe(true);
      }
    }),
    { numRuns: 3_000 },
  );
  expect(needed).toBeGreaterThan(250);
});

const needs = [
  [
    String.raw`(?<![\p{L}])(?:är|e)\s?(?:\d{1,2}|två|tre)`,
    "0|1|2|3|4|5|6|7|8|9|två|tre",
  ],
  [String.raw`[\p{L}\d]{3,30}(?:syndrom|ataxi)(?:et)?`, "syndrom|ataxi"],
  [String.raw`\p{L}+ ?@ ?\p{L}+\.se`, "@"],
  [String.raw`(?:Kalle|\p{L}+) är`, " är"],
];

test.each(needs)("%s needs %s", (source, need) =>
  expect(needOfPattern(source)?.join("|")).toBe(need),
);

const needless = [String.raw`\p{L}{2,9}-?`, "a|hej", "(?:hej)?a", "(?!hej)a"];

test.each(needless)("%s needs nothing worth looking for", (source) =>
  expect(needOfPattern(source)).toBeNull(),
);

test("what a text does not hold nearly always lacks a mark", () => {
  const grams = new Grams("jag bor med min son i en liten by vid havet");
  const strange = ["polis", "@", "9", "kyrkan", "syndrom", "ri", "gatan 3"];
  expect(strange.filter((part) => grams.mayHold(marksOf(part)))).toEqual([]);
});
