import { isPlace, placeBits, settlement } from "../../lexicon/word-info.ts";
import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import {
  readCandidate,
  type NameCandidate,
} from "../reading/name-candidate.ts";
import { isDone } from "../reading/done-to-things.ts";
import { isDwelling } from "../reading/dwelling.ts";
import { formTest } from "../reading/form-test.ts";
import { isThing } from "../reading/thing.ts";
import { isWorkedAt } from "../reading/worked-at.ts";
import { isManyThings } from "./many-things.ts";
import { isNoTown } from "./no-town.ts";
import { placeContext } from "./place-context.ts";
import { isGeneralKind } from "../cues/general-kinds.ts";
import { placePrepositions } from "../cues/places.ts";
import { ownedNouns, placeParts } from "../cues/place-shapes.ts";
import { atEachWord } from "../at-each-word.ts";

/** "i soprummet", "från kyrkkören": a definite noun in small letters is a thing of the house or a place; a look must tell. */
const isDefinite = (word: Word) =>
  word.shape === "lower" &&
  /.{4}(?:en|et|an|ön|arna|orna|erna)$/.test(word.key);

const mayBeDone = formTest(({ key }) =>
  /.{4}(?:[lnrgvm]da|[skpt]ta|[gvk]na)$/.test(key),
);

/** "i vadderade kuvert", "i urtvättade lakan": what was done to the things that follow, of which there are many. */
function isDoneToThings(document: Document, word: Word): boolean {
  const next = document.words[word.index + 1];
  return (
    word.shape === "lower" &&
    next?.gap === " " &&
    next.shape === "lower" &&
    next.form.isOrdinary &&
    !readCandidate(document, next).isFunction &&
    !isAreaOrPart(next) &&
    !ownedNouns.has(next.key) &&
    (isDone(word) || (mayBeDone(word) && /(?:ar|er|or)$/.test(next.key)))
  );
}

/** "can I practise": who speaks, and not where. */
const isEnglishI = (before: Word | undefined) =>
  before?.text === "I" && (!before.isFirst || before.language === "en");

/** "går på Fritids", "bor i friggebod": a kind of place or of dwelling, of which there are many. */
const isGeneral = ({ key, shape }: Word) =>
  shape !== "upper" && (isGeneralKind(key) || isDwelling(key));

/** "bor i tallebacka": a word nobody knows where a place must stand. */
function afterVerb(document: Document, word: Word): Evidence[] {
  const context = placeContext(document, word);
  if (context === "none" || word.shape === "number" || word.text.length < 3)
    return [];
  const candidate = readCandidate(document, word);
  if (
    candidate.isFunction ||
    (candidate.isOrdinary && !candidate.isCapital) ||
    document.harmless.has(word.index) ||
    /\d/.test(word.text) ||
    /^\p{Lu}{1,5}-\p{Ll}/u.test(word.text) ||
    isNoTown(document, word) ||
    (word.language === "sv" && isGeneral(word)) ||
    isDoneToThings(document, word) ||
    isManyThings(document, word) ||
    (isThing(word) && !isWorkedAt(document.words, word))
  )
    return [];
  const before = document.words[word.index - 1];
  if (isEnglishI(before) && word.shape === "lower") return [];
  const stands = candidate.isCapital
    ? candidate.isOrdinary
      ? before && ["i", "på"].includes(before.key)
        ? 0.4
        : 0.35
      : context === "preposition" &&
          /^(?:från|till|fr|from|to)$/.test(before?.key ?? "")
        ? 0.28
        : 0.6
    : context === "verb"
      ? 0.6
      : before &&
          ["i", "på", "från"].includes(before.key) &&
          candidate.isUnknown
        ? 0.35
        : 0;
  const weight = isDefinite(word) ? Math.min(stands, 0.35) : stands;
  if (weight < 0.3) return [];
  return [
    evidenceFor(word, word, {
      kind: "place",
      source: "context",
      ruleId: "place-cue-before",
      weight,
      parameters: { cue: before?.key ?? "" },
    }),
  ];
}

const after = new Set([
  "kommun",
  "kommuns",
  "kommunen",
  "tingsrätt",
  "tingsrätts",
  "stadsdel",
  "socken",
  "församling",
  "station",
  "centrum",
  "resecentrum",
  "t-bana",
  "tunnelbana",
  "tunnelbanestation",
  "pendel",
  "pendeltåg",
  "busstation",
  "municipality",
]);

const isAreaOrPart = formTest(
  ({ key }) => after.has(key) || placeParts.has(key),
);

/** "kista centrum", "bro station": a word that is a place too, where a place must stand and a part of it follows. */
const isListedPart = (
  document: Document,
  word: Word,
  next: Word,
  { isOrdinary, isFunction }: NameCandidate,
) =>
  placeParts.has(next.key) &&
  isOrdinary &&
  !isFunction &&
  word.text.length > 2 &&
  isPlace(word.name.info, placeBits.m | placeBits.l) &&
  placeContext(document, word) !== "none";

const partEvidence = (word: Word, next: Word): Evidence[] => [
  evidenceFor(word, next, {
    kind: "place",
    source: "context",
    ruleId: "place-cue-before",
    weight: 0.5,
    parameters: { cue: next.key },
  }),
];

/** "Bjuvs kommun", "Södertörns tingsrätt": the name before a word for an area. */
function beforeArea(document: Document, word: Word): Evidence[] {
  const next = document.words[word.index + 1];
  if (
    !next ||
    next.gap !== " " ||
    !isAreaOrPart(next) ||
    word.shape === "number"
  )
    return [];
  const candidate = readCandidate(document, word);
  if (isListedPart(document, word, next, candidate))
    return partEvidence(word, next);
  if (
    !after.has(next.key) ||
    candidate.isFunction ||
    word.text.length < 3 ||
    placePrepositions.has(word.key) ||
    (word.shape === "lower" && candidate.isOrdinary)
  )
    return [];
  if (
    word.isFirst &&
    candidate.isOrdinary &&
    !(word.name.isGenitive && isPlace(word.name.info, settlement))
  )
    return [];
  return [
    evidenceFor(word, word, {
      kind: "locality",
      source: "context",
      ruleId: "place-cue-before",
      weight: 0.8,
      parameters: { cue: next.key },
    }),
  ];
}

/** Finds places by the words around them, known to a list or not. */
export const placeByCue: Detector = {
  id: "place-by-cue",
  version: "1",
  kinds: ["place", "locality"],
  run: (document) => atEachWord(document, [afterVerb, beforeArea]),
};
