import fc from "fast-check";
import { expect, test } from "vitest";
import { shiftSpans, spliceBetween } from "#app/components/desk/spans.ts";

test("a splice makes the first text into the second", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const { start, removed, inserted } = spliceBetween(before, after);
      const added = after.slice(start, start + inserted);
      expect(
        before.slice(0, start) + added + before.slice(start + removed),
      ).toBe(after);
    }),
  );
});

test("a mark still covers its word after something was typed before it", () => {
  const [mark] = shiftSpans(
    [{ start: 4, end: 9 }],
    spliceBetween("Jag Sandra", "Och jag Sandra"),
  );
  expect(mark && "Och jag Sandra".slice(mark.start, mark.end)).toBe("Sandr");
});

test("a mark before the change stays where it is", () => {
  expect(
    shiftSpans(
      [{ start: 0, end: 3 }],
      spliceBetween("Åsa bor här", "Åsa bor där"),
    ),
  ).toEqual([{ start: 0, end: 3 }]);
});

test("a mark that was written into is gone until the next check", () => {
  expect(
    shiftSpans([{ start: 0, end: 6 }], spliceBetween("Sandra", "San dra")),
  ).toEqual([]);
});

test("a mark survives text typed right after it", () => {
  expect(
    shiftSpans([{ start: 0, end: 3 }], spliceBetween("Åsa", "Åsa och")),
  ).toEqual([{ start: 0, end: 3 }]);
});

test("every mark that is left covers the same words as before", () => {
  const words = fc.string({ minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, words, words, words, (head, marked, tail, other) => {
      const before = head + marked + tail;
      const after = head + marked + other;
      const span = { start: head.length, end: head.length + marked.length };
      for (const { start, end } of shiftSpans(
        [span],
        spliceBetween(before, after),
      ))
        expect(after.slice(start, end)).toBe(marked);
    }),
  );
});
