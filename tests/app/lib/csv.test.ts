import { expect, test } from "vitest";
import { csvOf } from "#app/lib/csv.ts";

test("a cell is never run as a formula, and signs that mean something are quoted", () => {
  expect(csvOf([["=1+1", 'a "b"; c', 2.5, null]])).toBe(
    `\ufeff'=1+1;"a ""b""; c";2,5;\r\n`,
  );
});
