import fc from "fast-check";
import { expect, test } from "vitest";
import {
  markedParagraphs,
  type MarkedText,
} from "#app/forms/marked-paragraphs.ts";
import type { Mark } from "#app/forms/own-check.ts";

const mark = (start: number, end: number): Mark => ({
  start,
  end,
  number: 1,
  tier: "must",
});
const wordsOf = (marked: MarkedText) =>
  marked.map((lines) =>
    lines.map((runs) => runs.map(({ text }) => text).join("")),
  );
const marksOf = (marked: MarkedText) =>
  marked.flat(2).flatMap(({ text, mark }) => (mark ? [text] : []));

test("a mark stands on exactly its words", () => {
  expect(markedParagraphs("Han heter Viktor.", [mark(10, 16)])).toEqual([
    [
      [
        { text: "Han heter ", mark: null },
        { text: "Viktor", mark: mark(10, 16) },
        { text: ".", mark: null },
      ],
    ],
  ]);
});

test("an empty line makes a paragraph, a line feed a line", () => {
  expect(wordsOf(markedParagraphs("ett\ntvå\n\n\ntre", []))).toEqual([
    ["ett", "två"],
    ["tre"],
  ]);
});

test("a mark over a line feed is marked on both lines", () => {
  expect(marksOf(markedParagraphs("Anna\nBerg", [mark(0, 9)]))).toEqual([
    "Anna",
    "Berg",
  ]);
});

test("a mark that begins inside another is left out rather than doubling its words", () => {
  expect(
    marksOf(markedParagraphs("Anna Berg", [mark(0, 9), mark(5, 9)])),
  ).toEqual(["Anna Berg"]);
});

test("no word is lost or doubled, whatever is marked", () => {
  const anyMark = fc
    .tuple(fc.nat(60), fc.nat(20))
    .map(([start, length]) => mark(start, start + length));
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom("a", "å", " ", "\n", "👪"),
        maxLength: 60,
      }),
      fc.array(anyMark),
      (text, marks) => {
        const inside = marks
          .filter(({ end }) => end <= text.length)
          .sort((one, other) => one.start - other.start);
        const said = markedParagraphs(text, inside)
          .flat(2)
          .map((run) => run.text)
          .join("");
        expect(said).toBe(text.replaceAll("\n", ""));
      },
    ),
  );
});
