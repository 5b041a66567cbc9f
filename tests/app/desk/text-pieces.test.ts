import fc from "fast-check";
import { expect, test } from "vitest";
import {
  marksWithin,
  paragraphsOf,
  piecesOf,
} from "#app/components/desk/text-pieces.ts";

test("the pieces of a text are the text, whatever is marked in it", () => {
  const mark = fc.record({ start: fc.nat(40), end: fc.nat(40) });
  fc.assert(
    fc.property(fc.string(), fc.array(mark), (text, marks) => {
      const pieces = piecesOf(text, marks);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    }),
  );
});

test("a marked word is a piece of its own", () => {
  const pieces = piecesOf("Jag heter Åsa.", [{ start: 10, end: 13 }]);
  expect(pieces.map(({ text, mark }) => [text, mark !== null])).toEqual([
    ["Jag heter ", false],
    ["Åsa", true],
    [".", false],
  ]);
});

test("of two marks over the same words the longer is shown", () => {
  const pieces = piecesOf("Åsa Ek", [
    { start: 0, end: 3 },
    { start: 0, end: 6 },
  ]);
  expect(pieces.map(({ text }) => text)).toEqual(["Åsa Ek"]);
});

test("empty lines keep paragraphs apart, single line breaks do not", () => {
  const text = "Hej!\nJag undrar.\n\n  \nTack";
  expect(
    paragraphsOf(text).map(({ start, end }) => text.slice(start, end)),
  ).toEqual(["Hej!\nJag undrar.", "Tack"]);
});

test("a mark is counted from the beginning of its paragraph", () => {
  expect(marksWithin([{ start: 10, end: 13 }], { start: 8, end: 20 })).toEqual([
    { start: 2, end: 5 },
  ]);
});

test("a mark that reaches over the end of a paragraph is left out", () => {
  expect(marksWithin([{ start: 10, end: 25 }], { start: 8, end: 20 })).toEqual(
    [],
  );
});
