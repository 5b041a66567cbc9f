import { expect, test } from "vitest";
import fc from "fast-check";
import { keptPairs } from "#moderation/longest-common.ts";
import { type Change, hasChanged, wordDiff } from "#moderation/word-diff.ts";

const written = fc
  .array(
    fc.oneof(
      fc.constantFrom("jag", "har", "två", "barn", " ", " ", "\n\n", ".", ","),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(""));

const without = (changes: Change[], kind: Change["kind"]): string =>
  changes
    .filter((change) => change.kind !== kind)
    .map(({ text }) => text)
    .join("");

test("the changes give the new text, and taken back the old one", () => {
  fc.assert(
    fc.property(written, written, (before, after) => {
      const changes = wordDiff(before, after);
      expect(without(changes, "removed")).toBe(after);
      expect(without(changes, "added")).toBe(before);
    }),
  );
});

test("texts that are equal have no changes, and only they", () => {
  fc.assert(
    fc.property(written, written, (before, after) => {
      expect(hasChanged(wordDiff(before, before))).toBe(false);
      expect(hasChanged(wordDiff(before, after))).toBe(before !== after);
    }),
  );
});

/** As many as can be kept, by the plain table of every pair of places. */
function mostKept(a: number[], b: number[]): number {
  const table = [...a, 0].map(() => new Array<number>(b.length + 1).fill(0));
  for (const [i, x] of a.entries())
    for (const [j, y] of b.entries()) {
      const next = table[i + 1] ?? [];
      const above = table[i]?.[j + 1] ?? 0;
      next[j + 1] =
        x === y ? (table[i]?.[j] ?? 0) + 1 : Math.max(above, next[j] ?? 0);
    }
  return table[a.length]?.[b.length] ?? 0;
}

test("as much as possible is kept, in order", () => {
  const numbers = fc.array(fc.nat(4), { maxLength: 40 });
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      const pairs = keptPairs(Int32Array.from(a), Int32Array.from(b));
      expect(pairs).toHaveLength(mostKept(a, b));
      for (const [at, [inA, inB]] of pairs.entries()) {
        expect(a[inA]).toBe(b[inB]);
        const next = pairs[at + 1];
        if (next) expect(next[0] > inA && next[1] > inB).toBe(true);
      }
    }),
  );
});

test("a changed stretch is told as one, not word by word", () => {
  expect(
    wordDiff("Jag har två katter hemma.", "Jag har en hund hemma."),
  ).toEqual([
    { kind: "same", text: "Jag har " },
    { kind: "removed", text: "två katter" },
    { kind: "added", text: "en hund" },
    { kind: "same", text: " hemma." },
  ]);
});

test("a word with å, ä, ö or a joined accent is one word", () => {
  expect(wordDiff("Åsa går", "Åsas går")).toEqual([
    { kind: "removed", text: "Åsa" },
    { kind: "added", text: "Åsas" },
    { kind: "same", text: " går" },
  ]);
});

test("two texts of 12,000 characters without a common word are compared in seconds", () => {
  const text = (signs: string) => signs.repeat(12_000 / signs.length);
  const before = performance.now();
  expect(wordDiff(text(".,"), text("!?"))).toHaveLength(2);
  expect(performance.now() - before).toBeLessThan(15_000);
});
