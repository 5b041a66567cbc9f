import { describe, expect, test } from "vitest";
import { checkText } from "#moderation/check.ts";
import type { Finding, Tier } from "#moderation/finding.ts";
import { loadFullLexicon } from "#moderation/lexicon/load.server.ts";
import { caseFiles, readCases, type Case } from "./read-cases.ts";

const lexicon = await loadFullLexicon();
const ranks: Record<Tier, number> = { info: 0, judge: 1, must: 2 };
const highest = ({ spans, atMost }: Case) =>
  ranks[atMost ?? (spans.length === 0 ? "info" : "judge")];

function uncovered(
  { text, spans }: Case,
  findings: readonly Finding[],
): string[] {
  const isCovered = (at: number) =>
    findings.some(({ start, end }) => start <= at && at < end);
  return spans.flatMap(([start, end]) =>
    Array.from({ length: end - start }, (_, index) => start + index)
      .filter((at) => /[\p{L}\p{N}]/u.test(text.charAt(at)) && !isCovered(at))
      .map((at) => text.charAt(at)),
  );
}

function tooHigh(item: Case, findings: readonly Finding[]): string[] {
  const isOutside = ({ start, end }: Finding) =>
    !item.spans.some(([from, to]) => start < to && from < end);
  const counts = item.atMost === undefined ? isOutside : () => true;
  return findings
    .filter((finding) => counts(finding) && ranks[finding.tier] > highest(item))
    .map(({ surface, tier }) => `${tier}: ${surface}`);
}

function otherTier(item: Case, findings: readonly Finding[]): string[] {
  if (item.tier === undefined) return [];
  const own = findings.filter(({ start, end }) =>
    item.spans.some(([from, to]) => start < to && from < end),
  );
  return own
    .filter(({ tier }) => tier !== item.tier)
    .map(({ surface, tier }) => `${tier}: ${surface}`);
}

describe.each(caseFiles)("%s", (file) => {
  for (const [index, item] of readCases(file).entries()) {
    const run = item.knownMiss === undefined ? test : test.fails;
    run(`${index + 1}. ${item.text}`, () => {
      const { findings } = checkText(item.text, { lexicon });
      expect({
        uncovered: uncovered(item, findings),
        tooHigh: tooHigh(item, findings),
        otherTier: otherTier(item, findings),
      }).toEqual({ uncovered: [], tooHigh: [], otherTier: [] });
    });
  }
});

test("of a thousand cases or more, half give nothing", () => {
  const all = caseFiles.flatMap(readCases);
  const silent = all.filter(({ spans }) => spans.length === 0);
  expect(all.length).toBeGreaterThanOrEqual(1_000);
  expect(silent.length * 2).toBeGreaterThanOrEqual(all.length);
});
