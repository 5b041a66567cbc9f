import { firstStep } from "../../lexicon/word-info.ts";
import type { Evidence } from "../../finding.ts";
import type { Document } from "../reading/document.ts";
import { evidenceAt } from "../evidence.ts";
import { matchesOf } from "../patterns/matches.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { wordIndexAt } from "../reading/person-words.ts";
import type { RuleId } from "../rule-ids.ts";

/** What stands for anybody or for no person, by which rule, how sure that is, and whether its first word must be a listed name. */
export type DoubtRow = readonly [
  pattern: RegExp,
  ruleId: RuleId,
  weight: number,
  isNamed?: "a name first",
];

const startsWithName = (document: Document, at: number): boolean => {
  const word = document.words[wordIndexAt(document, at)];
  if (word === undefined) return false;
  const isWord = readCandidate(document, word).isOrdinary;
  return word.shape === "lower"
    ? firstStep(word.info) >= 8 && !isWord
    : firstStep(word.info) >= 8 || word.name.isNickname;
};

const doubtOf = (
  document: Document,
  match: RegExpExecArray,
  [, ruleId, weight, isNamed]: DoubtRow,
): Evidence[] => {
  const span = match.groups?.span ?? "";
  const start = match.index + match[0].lastIndexOf(span);
  if (isNamed && !startsWithName(document, start)) return [];
  return [
    evidenceAt(start, start + span.length, {
      kind: "person",
      source: "context",
      ruleId,
      weight,
      parameters: { cue: span, word: span },
    }),
  ];
};

/** Gives the doubts of rows, in their order. */
export function doubtsByRows(
  document: Document,
  rows: readonly DoubtRow[],
): Evidence[] {
  const found: Evidence[] = [];
  for (const row of rows)
    for (const match of matchesOf(document, row[0]))
      found.push(...doubtOf(document, match, row));
  return found;
}
