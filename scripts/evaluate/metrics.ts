import { labels, type Finding, type Label } from "#moderation/finding.ts";
import type { GoldDocument, Span } from "./gold.ts";

export interface Mention extends Span {
  isFound: boolean;
}

/** One document measured: which mentions were found, and what was marked without a reason. */
export interface Measured {
  document: GoldDocument;
  words: number;
  overreach: number;
  mentions: readonly Mention[];
  falseAll: number;
  falseMust: number;
  falsePersons: number;
}

export const directLabels: ReadonlySet<Label> = new Set([
  "PERSON",
  "PLACE",
  "ORG",
  "ID",
  "CONTACT",
]);
const letterOrDigit = /[\p{L}\p{N}\ud800-\udfff]/u;
const touches = (
  a: { start: number; end: number },
  b: { start: number; end: number },
) => a.start < b.end && b.start < a.end;

function coverageOf(
  length: number,
  spans: readonly { start: number; end: number }[],
): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return covered;
}

/** Gives the share of a span's letters and digits that are covered. */
function shareCovered(text: string, span: Span, covered: Uint8Array): number {
  let all = 0;
  let hit = 0;
  for (let at = span.start; at < span.end; at++) {
    if (!letterOrDigit.test(text.charAt(at))) continue;
    all++;
    hit += covered[at] ?? 0;
  }
  return all === 0 ? 1 : hit / all;
}

/** Measures one document: a mention is found when all its letters and digits are covered, a QUASI one when half are. */
export function measure(
  document: GoldDocument,
  findings: readonly Finding[],
): Measured {
  const { text, spans, optional } = document;
  const covered = coverageOf(text.length, findings);
  const neutral = [...spans, ...optional];
  const mentions = spans.map((span) => {
    const share = shareCovered(text, span, covered);
    return {
      ...span,
      isFound: span.label === "QUASI" ? share >= 0.5 : share === 1,
    };
  });
  const wrong = findings.filter(
    (finding) => !neutral.some((span) => touches(finding, span)),
  );
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const swallowed = words.filter(
    (word) =>
      findings.some((finding) => touches(finding, word)) &&
      !neutral.some((span) => touches(span, word)),
  );
  return {
    document,
    words: words.length,
    overreach: swallowed.length,
    mentions,
    falseAll: wrong.length,
    falseMust: wrong.filter(({ tier }) => tier === "must").length,
    falsePersons: wrong.filter(({ label }) => label === "PERSON").length,
  };
}

const ratio = (part: number, whole: number): number =>
  whole === 0 ? Number.NaN : part / whole;
const sum = (
  measured: readonly Measured[],
  value: (item: Measured) => number,
) => measured.reduce((total, item) => total + value(item), 0);

function recall(
  measured: readonly Measured[],
  keeps: (mention: Mention) => boolean,
): number {
  const kept = measured.flatMap(({ mentions }) => mentions.filter(keeps));
  return ratio(kept.filter(({ isFound }) => isFound).length, kept.length);
}

/** Sums measured documents up into named figures; NaN where there is nothing to measure. */
export function summarise(
  measured: readonly Measured[],
): Record<string, number> {
  const words = sum(measured, (item) => item.words);
  const withDirect = measured.filter(({ mentions }) =>
    mentions.some(({ label }) => directLabels.has(label)),
  );
  const leaking = withDirect.filter(({ mentions }) =>
    mentions.some(({ label, isFound }) => directLabels.has(label) && !isFound),
  );
  const clean = measured.filter(({ document }) => document.spans.length === 0);
  return {
    documents: measured.length,
    "recall, direct": recall(measured, ({ label }) => directLabels.has(label)),
    "recall, indirect": recall(
      measured,
      ({ label }) => !directLabels.has(label),
    ),
    "documents with a leak": ratio(leaking.length, withDirect.length),
    "false must, 100 words": ratio(
      100 * sum(measured, (item) => item.falseMust),
      words,
    ),
    "false all, 100 words": ratio(
      100 * sum(measured, (item) => item.falseAll),
      words,
    ),
    "false persons, 100 words": ratio(
      100 * sum(measured, (item) => item.falsePersons),
      words,
    ),
    "overreach, 100 words": ratio(
      100 * sum(measured, (item) => item.overreach),
      words,
    ),
    "clean with a must": ratio(
      clean.filter(({ falseMust }) => falseMust > 0).length,
      clean.length,
    ),
    ...Object.fromEntries(
      labels.map((label) => [
        `recall ${label}`,
        recall(measured, (mention) => mention.label === label),
      ]),
    ),
  };
}
