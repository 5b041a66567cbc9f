import type { Evidence, Kind } from "../../finding.ts";
import { personVerbs } from "../cues/people.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { readCandidate } from "../reading/name-candidate.ts";

const kind: Kind = "person";

const articles: ReadonlySet<string> = new Set(
  "en ett den det de någon ingen varje min mitt i på av med till för så mycket som att a an the no inte och o eller han hon jag du vi".split(
    " ",
  ),
);

/** "björn sa att", "Dag slog mig": an ordinary word that acts like someone. */
export function beforeVerb(document: Document, word: Word): Evidence[] {
  const next = document.words[word.index + 1];
  const before = document.words[word.index - 1];
  if (
    !next ||
    next.gap !== " " ||
    !personVerbs.has(next.key) ||
    next.shape !== "lower"
  )
    return [];
  if (
    before &&
    !word.isFirst &&
    (articles.has(before.key) || before.key === "lex")
  )
    return [];
  const candidate = readCandidate(document, word);
  const isMonth =
    /^(?:maj|juni|juli|april|augusti)$/.test(word.key) &&
    word.shape === "capital";
  if (
    candidate.first < (isMonth ? 8 : 10) ||
    (candidate.isFunction && !isMonth) ||
    (candidate.isOrdinary && candidate.frequency > 11)
  )
    return [];
  const weight = isMonth ? 0.3 : word.shape === "lower" ? 0.35 : 0.5;
  return [
    evidenceFor(word, word, {
      kind,
      source: "context",
      ruleId: "name-cue-after",
      weight,
      parameters: { cue: next.key },
    }),
  ];
}

const company =
  /^(?:hos|ihop|tillsammans|gift|bor|prata|pratar|pratade|träffa|träffade|träffat|dejtar|dejta|kär)$/;

/** "bor hos sten", "ihop med björn": one lives and meets with someone. */
export function withSomeone(document: Document, word: Word): Evidence[] {
  const [before, previous] = [
    document.words[word.index - 1],
    document.words[word.index - 2],
  ];
  if (word.shape !== "lower" || word.gap !== " " || !before) return [];
  const isCompany =
    before.key === "hos" ||
    (before.key === "med" &&
      previous !== undefined &&
      company.test(previous.key));
  if (!isCompany) return [];
  const candidate = readCandidate(document, word);
  if (
    candidate.isFunction ||
    !candidate.isOrdinary ||
    candidate.first < 11 ||
    candidate.frequency > 10
  )
    return [];
  return [
    evidenceFor(word, word, {
      kind,
      source: "context",
      ruleId: "name-cue-before",
      weight: 0.4,
      parameters: { cue: before.key },
    }),
  ];
}
