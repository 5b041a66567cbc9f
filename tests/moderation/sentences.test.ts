import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesOf } from "#moderation/sentences.ts";

const words = (text: string): string[] =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test("a text is its sentences; a decimal, a time and a list are not torn apart", () => {
  expect(
    words("Ring oss kl. 8.30! Kan du inte det?\n\n## Så gör du\n- Skriv. "),
  ).toEqual([
    "Ring oss kl.",
    "8.30!",
    "Kan du inte det?",
    "## Så gör du",
    "- Skriv.",
  ]);
});

test("nothing but space is left out, and no sentence is in another", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
      expect(words(text).join("").replaceAll(/\s/gu, "")).toBe(
        text.replaceAll(/\s/gu, ""),
      );
      const places = sentencesOf(text).flatMap(({ start, end }) => [
        start,
        end,
      ]);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
  );
});
