import fc from "fast-check";
import { expect, test } from "vitest";
import { MatchStarts } from "#moderation/detectors/patterns/match-starts.ts";
import { canMatch, matchesOf } from "#moderation/detectors/patterns/matches.ts";
import { type Need, withoutCase } from "#moderation/detectors/patterns/need.ts";
import { needOfPattern } from "#moderation/detectors/patterns/pattern-need.ts";

const letters = ["a", "b", "å", "B", "ſ", "s", "1", "@", "#", " ", "-", "😀", "İ"]; // prettier-ignore
const atom = fc.oneof(
  fc.constantFrom(...letters),
  fc.constantFrom("ab", "hej", "\\d", "\\s", "\\.", "\\p{L}", "\\p{Lu}", "[@#]", "[\\d#]", "[^@]", "[ab]", "[\\p{Lu}b]", "[1-3]", "[\\]@]", "\\u{1F600}", "\\u00e5", ".", "[ab-]", "[-@]", "(?:a|hej)", "(?:1|)", "(?<![\\p{L}])", "\\b", "$"),
); // prettier-ignore
const quantifier = fc.constantFrom("", "", "", "?", "*", "+", "{2}", "{0,2}", "{1,3}?", "{2,}"); // prettier-ignore
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
  .array(fc.constantFrom(...letters, "ab", "hej", "Hej", "xxxxxxxxxxxx"), { maxLength: 12 })
  .map((parts) => parts.join("")); // prettier-ignore

function compiled(source: string, flags: string): RegExp | null {
  try {
    return new RegExp(source, flags);
  } catch {
    return null; // Two groups of one name, or a look-around with a quantifier: no pattern of this project's.
  }
}

const placesOf = (matches: Iterable<RegExpExecArray>) =>
  [...matches].map(({ index, 0: { length } }) => [index, length]);

test("a pattern read where it may match finds what it finds in all of the text", () => {
  let found = 0;
  const flags = fc.constantFrom("gu", "giu");
  const all = fc.array(texts, { maxLength: 20 });
  const reads = fc.property(sequence, flags, all, (source, flags, all) => {
    const pattern = compiled(source, flags);
    if (pattern === null || pattern.test("")) return;
    for (const text of all) {
      const starts = new MatchStarts(text);
      pattern.lastIndex = 0;
      const expected = placesOf(text.matchAll(pattern));
      if (expected.some(([, length]) => length === 0)) continue;
      const document = { text, starts };
      expect(placesOf(matchesOf(document, pattern))).toEqual(expected);
      if (expected.length > 0) expect(canMatch(document, pattern)).toBe(true);
      found += expected.length;
    }
  });
  fc.assert(reads, { numRuns: 4_000 });
  expect(found).toBeGreaterThan(1_000);
});

/** Writes a need so that it can be read: "a@2..3" is an a two or three signs after the start. */
function written(need: Need | null): string {
  if (need === null) return "nothing";
  if ("some" in need) return need.some.map(written).join("|");
  if ("every" in need) return need.every.map(written).join(" & ");
  return `${need.what}@${need.from}..${need.to}`;
}

const needs = [
  [String.raw`(?<![\p{L}])(?:är|e)\s(?:tre|två)`, "giu", "tre@2..3|två@2..3 & är@0..0|e@0..0"],
  [String.raw`[\p{L}\d]{3,30}(?:syndrom|ataxi)(?:et)?`, "giu", "syndrom@3..60|ataxi@3..60"],
  [String.raw`\p{L}+ ?@ ?\p{L}+\.se`, "giu", "@@1..Infinity| @@1..Infinity & .se@3..Infinity"],
  [String.raw`(?<=(?:nr|kod) )[1-2]`, "giu", "nr @-4..-3|kod @-4..-3 & 1@0..0|2@0..0"],
  [String.raw`\p{Lu}\.`, "gu", "\\p{Lu}@0..0 & .@1..2"],
  [String.raw`\p{Lu}\.`, "giu", ".@1..2"],
  [String.raw`(?:Kalle|\p{L}+) är`, "giu", " är@1..Infinity"],
  [String.raw`\p{L}{2,9}-?`, "giu", "nothing"],
  ["(?:hej)?", "giu", "nothing"],
  [String.raw`(?!hej)\p{L}|a`, "giu", "nothing"],
] as const; // prettier-ignore

test.each(needs)("%s with %s needs %s", (source, flags, need) =>
  expect(written(needOfPattern({ source, flags }, 2))).toBe(need),
);

test("a text without its case keeps every sign in its place", () => {
  expect(withoutCase("AİBſ😀Å")).toBe("aİbs😀å");
});
