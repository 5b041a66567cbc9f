import type { Evidence, EvidenceSource, Kind } from "../finding.ts";
import type { RuleId } from "./rule-ids.ts";
import type { Document, Word } from "./document.ts";
import { marksOf } from "./grams.ts";
import { needOfPattern } from "./pattern-need.ts";

export interface Reason {
  kind: Kind;
  source: EvidenceSource;
  ruleId: RuleId;
  weight: number;
  parameters?: Readonly<Record<string, string | number>>;
}

/** Makes evidence for a span of the normalised text. */
export function evidenceAt(
  start: number,
  end: number,
  reason: Reason,
): Evidence {
  return { start, end, parameters: {}, ...reason };
}

/** Makes evidence for the words from one to another. */
export function evidenceFor(first: Word, last: Word, reason: Reason): Evidence {
  return evidenceAt(first.start, last.end, reason);
}

/** The marks of the strings of which a pattern needs one; null where it needs nothing. */
type Need = readonly Int32Array[] | null;

const needs = new WeakMap<RegExp, Need>();
/** A pattern that stands inside a function is another each time, though its letters are the same. */
const needsBySource = new Map<string, Need>();

function readNeed({ source }: RegExp): Need {
  let need = needsBySource.get(source);
  if (need === undefined) {
    need = needOfPattern(source)?.map(marksOf) ?? null;
    needsBySource.set(source, need);
  }
  return need;
}

function needOf(pattern: RegExp): Need {
  let need = needs.get(pattern);
  if (need === undefined) {
    need = readNeed(pattern);
    needs.set(pattern, need);
  }
  return need;
}

/** Tells whether a text may match a pattern. Most patterns are about a word or a sign most texts do not hold: to ask that first is ten times as quick. */
export function canMatch({ grams }: Document, pattern: RegExp): boolean {
  const need = needOf(pattern);
  if (need === null) return true;
  for (const marks of need) if (grams.mayHold(marks)) return true;
  return false;
}

/** Makes evidence for every match of a pattern, or for its named group "span" where it has one. */
export function evidenceForMatches(
  document: Document,
  pattern: RegExp,
  reasonOf: (match: RegExpExecArray) => Reason | null,
): Evidence[] {
  if (!canMatch(document, pattern)) return [];
  const found: Evidence[] = [];
  const { text } = document;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === "") pattern.lastIndex++;
    const reason = reasonOf(match);
    if (reason === null) continue;
    const span = match.groups?.span;
    const start =
      span === undefined ? match.index : match.index + match[0].indexOf(span);
    found.push(evidenceAt(start, start + (span ?? match[0]).length, reason));
  }
  return found;
}
