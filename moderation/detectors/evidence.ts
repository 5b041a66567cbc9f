import type { Evidence, EvidenceSource, Kind } from "../finding.ts";
import type { RuleId } from "./rule-ids.ts";
import type { Document, Word } from "./reading/document.ts";
import { matchesOf } from "./patterns/matches.ts";

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
  const { kind, source, ruleId, weight, parameters = {} } = reason;
  return { start, end, parameters, kind, source, ruleId, weight };
}

/** Makes evidence for the words from one to another. */
export function evidenceFor(first: Word, last: Word, reason: Reason): Evidence {
  return evidenceAt(first.start, last.end, reason);
}

/** Makes evidence for every match of a pattern, or for its named group "span" where it has one. */
export function evidenceForMatches(
  document: Document,
  pattern: RegExp,
  reasonOf: (match: RegExpExecArray) => Reason | null,
): Evidence[] {
  const found: Evidence[] = [];
  for (const match of matchesOf(document, pattern)) {
    const reason = reasonOf(match);
    if (reason === null) continue;
    const span = match.groups?.span;
    const start =
      span === undefined ? match.index : match.index + match[0].indexOf(span);
    found.push(evidenceAt(start, start + (span ?? match[0]).length, reason));
  }
  return found;
}
