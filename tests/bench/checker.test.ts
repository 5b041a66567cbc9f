import { expect, test } from "vitest";
import { align } from "#scripts/bench/align.ts";
import { piecesOf } from "#scripts/bench/sample-texts.ts";
import { quantile, takeTurns } from "#scripts/bench/timing.ts";
import { repeated } from "#scripts/bench/worst-texts.ts";

test("a quantile is a value that was measured", () => {
  const times = [5, 1, 4, 2, 3];
  expect([0, 0.5, 0.95, 1].map((share) => quantile(times, share))).toEqual([
    1, 3, 5, 5,
  ]);
});

test("texts are cut into pieces of so many words, nothing lost but the end", () => {
  const pieces = piecesOf(["ett två\ntre", "fyra fem"], 2);
  expect(pieces).toEqual(["ett två\n", "tre\n\nfyra "]);
});

const turns = [
  { turn: 1, read: ["a1", "b1", "a2", "b2"] },
  { turn: 2, read: ["a1", "a2", "b1", "b2"] },
];

test.each(turns)(
  "contenders take turns after $turn of two texts, and the least time of each stays",
  ({ turn, read: expected }) => {
    const read: string[] = [];
    const contenders = ["a", "b"].map((name) => ({
      name,
      read: (text: string) => void read.push(name + text),
    }));
    const times = takeTurns(contenders, ["1", "2"], 2, turn);
    expect(read).toEqual([...expected, ...expected]);
    expect(times.map((own) => own.length)).toEqual([2, 2]);
    expect(times.flat().every((time) => time >= 0 && time < 1_000)).toBe(true);
  },
);

test("a worst text has its size", () =>
  expect(repeated("abc", 7)).toBe("abcabcabc"));

test("columns stand under each other", () =>
  expect(align([["", "ms"], ["one", "1"]])).toBe("     ms\none   1")); // prettier-ignore
