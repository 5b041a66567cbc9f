import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkText } from "#moderation/check.ts";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";
import { frozenOf, frozenPath, type Frozen } from "#scripts/evaluate/freeze.ts";
import { goldSets } from "#scripts/evaluate/gold-sets.ts";
import { readGold } from "#scripts/evaluate/gold.ts";
import { measure } from "#scripts/evaluate/metrics.ts";

/** A fifth of a point: less than one mention of any set. */
const mayDrop = 0.002;
const frozen = JSON.parse(readFileSync(frozenPath, "utf8")) as Record<
  string,
  Frozen
>;
const lexicon = loadLexicon();
const sets = Object.entries(frozen).map(([name, was]) => {
  const measured = readGold(`tests/gold/${name}.jsonl`).map((document) =>
    measure(document, checkText(document.text, { lexicon }).findings),
  );
  return { name, was, is: frozenOf(measured) };
});

test("every gold set is frozen", () =>
  expect(sets.map(({ name }) => name)).toEqual(goldSets));

describe.each(sets)("$name", ({ was, is }) => {
  test.each(Object.entries(was.recall))(
    "recall of %s has not dropped below %d",
    (label, recall) =>
      expect(is.recall[label]).toBeGreaterThanOrEqual(recall - mayDrop),
  );

  test("nothing once found is missed again", () =>
    expect(is.misses.filter((miss) => !was.misses.includes(miss))).toEqual([]));

  test("what is newly found is frozen: npm run evaluate -- --freeze", () =>
    expect(was.misses.filter((miss) => !is.misses.includes(miss))).toEqual([]));
});
