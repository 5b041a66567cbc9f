import type { Evidence, EvidenceSource, Kind } from "../finding.ts";
import type { RuleId } from "./rule-ids.ts";
import type { Document, Word } from "./document.ts";
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

const needs = new Map<string, RegExp | null>();

function needOf(pattern: RegExp): RegExp | null {
  const { source } = pattern;
  let need = needs.get(source);
  if (need === undefined) {
    need = needOfPattern(source);
    needs.set(source, need);
  }
  return need;
}

/** Most patterns are about something most texts do not hold: a word or a sign. To look for that first is ten times as quick. */
function canMatch({ lowerCase, holds }: Document, pattern: RegExp): boolean {
  const need = needOf(pattern);
  if (need === null) return true;
  let answer = holds.get(need.source);
  if (answer === undefined) {
    answer = need.test(lowerCase);
    holds.set(need.source, answer);
  }
  return answer;
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
