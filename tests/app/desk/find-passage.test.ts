import { expect, test } from "vitest";
import { findPassage } from "#app/components/desk/find-passage.ts";

const source =
  "Ring oss.\n\n## Så gör du\n\n1. **Ring** [oss](https://x.example).";
const found = (selected: string, before: string): string | null => {
  const span = findPassage(source, selected, before);
  return span && source.slice(span.start, span.end);
};

test("words are found where they stand, over signs that are not on the page", () => {
  expect(found("Så gör duRing oss", "Ring oss.")).toBe(null);
  expect(found("oss.Så gör", "Ring ")).toBe("oss.\n\n## Så gör");
});

test("of the same words in two places those that were selected are found", () => {
  const second = findPassage(source, "Ring", "Ring oss.Så gör du");
  expect(second).toEqual({ start: 30, end: 34 });
  expect(findPassage(source, "Ring", "")).toEqual({ start: 0, end: 4 });
});

test("what is not there, or is only signs, is no passage", () => {
  expect(found("avslag", "")).toBe(null);
  expect(found(" …", "")).toBe(null);
});
