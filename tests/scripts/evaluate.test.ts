import { expect, test } from "vitest";
import { caseFolded, withoutPunctuation } from "#scripts/evaluate/copies.ts";
import { readGold, type GoldDocument } from "#scripts/evaluate/gold.ts";
import { byName, gapOf } from "#scripts/evaluate/groups.ts";
import { intervals } from "#scripts/evaluate/interval.ts";
import { measure } from "#scripts/evaluate/metrics.ts";
import { originKey, readNameOrigins } from "#scripts/evaluate/name-origins.ts";
import { wilson } from "#scripts/evaluate/share.ts";

const gold = ["open", "held-out", "far-a", "far-b"].flatMap((name) =>
  readGold(`tests/gold/${name}.jsonl`),
);
const origins = readNameOrigins("tests/gold/name-origins.tsv");
const marked = ({ text, spans }: GoldDocument) =>
  spans.map(({ start, end }) => text.slice(start, end));

test("every name of the gold sets has an origin and a gender", () => {
  const names = gold.flatMap(({ text, spans }) =>
    spans
      .filter(({ label }) => label === "PERSON")
      .map(({ start, end }) => originKey(text.slice(start, end))),
  );
  expect(names.filter((name) => !origins.has(name))).toEqual([]);
});

test("no name in the table is missing from the gold sets", () => {
  const names = new Set(gold.flatMap((document) => marked(document)));
  const keys = new Set([...names].map(originKey));
  expect([...origins.keys()].filter((name) => !keys.has(name))).toEqual([]);
});

test("a copy without capitals marks the same words", () => {
  for (const document of gold)
    expect(marked(caseFolded(document)).map(originKey)).toEqual(
      marked(document).map(originKey),
    );
});

test("a copy without punctuation marks the same words, signs inside them kept", () => {
  for (const document of gold)
    expect(marked(withoutPunctuation(document))).toEqual(marked(document));
});

test("signs between words go, those inside words and marks stay", () => {
  const text = 'Hej, "Kalle E." bor kl. 7.30 (i Lund)! Max:s – ja.';
  const spans = [{ start: 6, end: 14, label: "PERSON" as const }];
  const [first] = gold;
  const copy = withoutPunctuation({ ...first, text, spans } as GoldDocument);
  expect(copy.text).toBe("Hej Kalle E. bor kl 7.30 i Lund Max:s  ja");
});

test("few mentions give a wide interval, also when all were found", () => {
  const [low, high] = wilson({ found: 10, all: 10 });
  expect(low).toBeCloseTo(0.7225, 3);
  expect(high).toBeCloseTo(1, 9);
});

test("an interval holds the figure and is the same each time", () => {
  const mean = (sample: readonly number[]) => ({
    mean: sample.reduce((sum, value) => sum + value, 0) / sample.length,
  });
  const values = Array.from({ length: 40 }, (_, at) => at % 2);
  const { mean: [low, high] = [1, 0] } = intervals(values, mean);
  expect(low).toBeLessThan(0.5);
  expect(high).toBeGreaterThan(0.5);
  expect(intervals(values, mean).mean).toEqual([low, high]);
});

test("the gap is between groups large enough to say something", () => {
  const groups = new Map([
    ["f", { found: 19, all: 20 }],
    ["m", { found: 20, all: 20 }],
    ["thai", { found: 0, all: 3 }],
    ["u", { found: 1, all: 20 }],
  ]);
  expect(gapOf(groups)).toBeCloseTo(0.05);
});

test("names are counted by origin, unknown ones by themselves", () => {
  const text = "Gosia och Zorvan";
  const spans = [
    { start: 0, end: 5, label: "PERSON" as const },
    { start: 10, end: 16, label: "PERSON" as const },
  ];
  const document = { id: "x", text, register: "-", hard: false, spans, optional: [] }; // prettier-ignore
  const groups = byName([measure(document, [])], origins, "origin");
  expect(Object.fromEntries(groups)).toEqual({
    polish: { found: 0, all: 1 },
    "not in the table": { found: 0, all: 1 },
  });
});
