import { expect, test } from "vitest";
import { wilson } from "#scripts/evaluate/wilson.ts";

test("twelve right of twelve may still be three right of four", () => {
  const [low, high] = wilson(12, 12);
  expect(low).toBeCloseTo(0.757, 2);
  expect(high).toBeCloseTo(1, 9);
});

// Newcombe 1998, Statistics in Medicine 17, table I: 81 of 263.
test("the interval is the one in the textbooks", () => {
  const [low, high] = wilson(81, 263);
  expect(low).toBeCloseTo(0.2553, 3);
  expect(high).toBeCloseTo(0.3662, 3);
});
