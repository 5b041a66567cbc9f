import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkText } from "#moderation/check.ts";
import { loadFullLexicon } from "#moderation/lexicon/load.server.ts";
import { redact } from "#moderation/redact.ts";

const lexicon = await loadFullLexicon();

test("spans are replaced by position, whatever order they come in", () => {
  const replacements = [
    { start: 4, end: 9, replacement: "[namn 1]" },
    { start: 0, end: 3, replacement: "" },
  ];
  expect(redact("Hej Kalle!", replacements)).toBe(" [namn 1]!");
});

test("a replacement that overlaps another or lies outside is left out", () => {
  const replacements = [
    { start: 2, end: 5, replacement: "x" },
    { start: 0, end: 3, replacement: "y" },
    { start: 4, end: 99, replacement: "z" },
  ];
  expect(redact("abcdef", replacements)).toBe("abxf");
});

test("what lies outside the spans is kept letter for letter", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.string(),
      (before, hidden, after) => {
        const span = {
          start: before.length,
          end: before.length + hidden.length,
          replacement: "[x]",
        };
        expect(redact(before + hidden + after, [span])).toBe(
          before + "[x]" + after,
        );
      },
    ),
  );
});

const gold = readFileSync("tests/gold/open.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as { id: string; text: string });

test.each(gold.map(({ id, text }) => [id, text]))(
  "nothing that must be hidden is left in %s when all is replaced",
  (_id, text) => {
    const { findings } = checkText(text, { lexicon });
    const replacements = findings.map(({ start, end, suggestions }) => ({
      start,
      end,
      replacement:
        suggestions.find(({ action }) => action === "placeholder")
          ?.replacement ?? "",
    }));
    const left = checkText(redact(text, replacements), {
      lexicon,
    }).findings.filter(({ tier }) => tier === "must");
    expect(left.map(({ surface }) => surface)).toEqual([]);
  },
);
