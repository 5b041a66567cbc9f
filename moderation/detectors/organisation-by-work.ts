import { growRight } from "./organisation-by-type.ts";
import type { Evidence } from "../finding.ts";
import { frequencyStep } from "../lexicon/word-info.ts";
import { workVerbs } from "./cues/organisations.ts";
import type { Detector } from "./detector.ts";
import type { Document, Word } from "./document.ts";
import { evidenceFor } from "./evidence.ts";
import { readCandidate } from "./name-candidate.ts";
import { atEachWord } from "./at-each-word.ts";

/** Prepositions before a place of work or school. */
export const joins: ReadonlySet<string> = new Set([
  "på",
  "hos",
  "vid",
  "för",
  "till",
  "från",
  "at",
  "for",
  "i",
]);

/** Tells whether somebody works, a few words before. */
function worksNear(document: Document, word: Word): boolean {
  const before = document.words.slice(Math.max(0, word.index - 25), word.index);
  return before.some(
    ({ key, sentence }) =>
      sentence === word.sentence &&
      /^(?:jobb|arbeta|anställ|praktik|work|employ)/.test(key),
  );
}

/** "jobbar på Ekliden", "går på tallbacka": a verb of work or school, a preposition and a name. */
function afterWork(document: Document, word: Word): Evidence[] {
  const [preposition, verb] = [
    document.words[word.index - 1],
    document.words[word.index - 2],
  ];
  if (
    !preposition ||
    !joins.has(preposition.key) ||
    !/^ ["'”“]?$/.test(word.gap) ||
    word.shape === "number" ||
    /^\p{Lu}{1,5}-\p{Ll}/u.test(word.text) ||
    word.text.length < 3
  )
    return [];
  const candidate = readCandidate(document, word);
  const nearby = [
    verb,
    document.words[word.index - 3],
    document.words[word.index - 4],
  ].some(
    (near) =>
      near && near.sentence === word.sentence && workVerbs.has(near.key),
  );
  if (document.harmless.has(word.index) && !worksNear(document, word))
    return [];
  const isAt =
    preposition.key === "på" ||
    preposition.key === "hos" ||
    preposition.key === "at";
  if (candidate.isFunction || (!nearby && !(isAt && candidate.isCapital)))
    return [];
  if (
    word.shape === "lower" &&
    !document.harmless.has(word.index) &&
    (candidate.isOrdinary || !isAt || frequencyStep(word.info) > 8)
  )
    return [];
  const last = word.shape === "lower" ? word : growRight(document, word);
  const weight = nearby
    ? word.shape === "lower"
      ? 0.45
      : 0.7
    : candidate.isOrdinary
      ? 0.5
      : 0.6;
  return [
    evidenceFor(word, last, {
      kind: "workplace",
      source: "context",
      ruleId: "organisation-cue-before",
      weight,
      parameters: { cue: preposition.key },
    }),
  ];
}

/** Finds places of work and school after a verb and a preposition: "jobbar på Ekliden". */
export const organisationByWork: Detector = {
  id: "organisation-by-work",
  version: "1",
  kinds: ["workplace"],
  run: (document) => atEachWord(document, [afterWork]),
};
