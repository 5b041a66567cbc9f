import fc from "fast-check";
import { expect, test } from "vitest";
import { Row } from "#moderation/lexicon/row.ts";
import { WordTable } from "#moderation/lexicon/word-table.ts";

const word = fc.string({ unit: fc.constantFrom(..."abåö ł😀"), maxLength: 4 });
const entries = fc.array(fc.tuple(word, fc.nat(7)), { maxLength: 120 });

test("a table answers as a map does, in the same order, however often it had to grow", () => {
  fc.assert(
    fc.property(entries, fc.array(word), (added, asked) => {
      const table = new WordTable(1);
      const map = new Map<string, number>();
      for (const [key, bits] of added) {
        table.addPart(`-${key}-`, 1, 1 + key.length, bits);
        map.set(key, (map.get(key) ?? 0) | bits);
      }
      expect([...table]).toEqual([...map]);
      expect(table.size).toBe(map.size);
      for (const key of asked) {
        expect(table.get(key)).toBe(map.get(key));
        expect(table.has(key)).toBe(map.has(key));
      }
    }),
  );
});

test("words set while others are gone through are not, nor those of which something else is known", () => {
  const table = new WordTable();
  for (const key of ["å", "b", "åå"]) table.set(key, 1);
  const seen: string[] = [];
  table.set("åååå", 4);
  const [isRing, isKnown] = [(letter: number) => letter === 0xe5, (info: number) => info < 3]; // prettier-ignore
  for (const [key] of table.withLetter(isRing, isKnown)) {
    seen.push(key);
    table.set(`${key}å1`, 2);
  }
  expect(seen).toEqual(["å", "åå"]);
  expect(table.size).toBe(6);
});

test("lines are read cell by cell; empty ones and comments are passed over", () => {
  const row = new Row("# names\nkalle\t12\tm\n\nbo\nÅsa\t3x\tf\textra");
  const rows: unknown[] = [];
  while (row.next())
    rows.push([row.key, row.count, row.cell(2), row.cell(3), row.cell(9)]);
  expect(rows).toEqual([
    ["kalle", 12, "m", "", ""],
    ["bo", 0, "", "", ""],
    ["Åsa", 3, "f", "extra", ""],
  ]);
});
