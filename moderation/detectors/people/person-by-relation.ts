import {
  cueEvidence,
  isNear,
  isPersonCue,
  isRoleKey,
} from "../reading/person-cues.ts";
import type { Evidence, Kind } from "../../finding.ts";
import { englishPeople, kinWords } from "../cues/people.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { frequencyStep, isEnglishWord } from "../../lexicon/word-info.ts";
import { fitsAfterCue, readCandidate } from "../reading/name-candidate.ts";
import type { WordForm } from "../reading/word-form.ts";
import { wordRules } from "../word-rules.ts";
import { isFirstNameOf, isGenitive, mayFitAfterCue } from "./name-forms.ts";
import { isThereIs } from "./there-is.ts";
import { beforeVerb, withSomeone } from "./word-as-person.ts";

const kind: Kind = "person";

const isTitleDot = (cue: Word, gap: string) =>
  gap === ". " && /^(?:mr|mrs|ms|dr|hr|fr|prof|st)$/.test(cue.key);

/** "min son Kalle", "läraren, Lena", "familjen Berg". */
function afterPerson(document: Document, cue: Word): Evidence[] {
  const next = document.words[cue.index + 1];
  if (
    !next ||
    !isPersonCue(cue) ||
    !(isNear(next.gap) || isTitleDot(cue, next.gap))
  )
    return [];
  if (
    cue.key === "man" &&
    !owners.has(document.words[cue.index - 1]?.key ?? "")
  )
    return [];
  const hasComma = /[,(:–-]/.test(next.gap);
  const isSentenceStart = next.isFirst && !/[:]/.test(next.gap);
  return isSentenceStart
    ? []
    : cueEvidence(
        document,
        cue,
        next,
        hasComma && next.shape === "lower" ? 0.85 : 1,
      );
}

const owners: ReadonlySet<string> = new Set(
  "min mitt mina vår vårt våra hans hennes deras sin våran my our his her their".split(
    " ",
  ),
);

/** "Sten, min far", "tuva (min dotter)". */
function beforePerson(document: Document, word: Word): Evidence[] {
  const [owner, person] = [
    document.words[word.index + 1],
    document.words[word.index + 2],
  ];
  if (
    !owner ||
    !person ||
    !owners.has(owner.key) ||
    !isPersonCue(person) ||
    !/^\s?[,(–-]\s?/.test(owner.gap)
  )
    return [];
  const fit = fitsAfterCue(readCandidate(document, word));
  if (fit < 0.5) return [];
  return [
    evidenceFor(word, word, {
      kind,
      source: "context",
      ruleId: "name-cue-after",
      weight: fit * 0.9,
      parameters: { cue: `${owner.key} ${person.key}` },
    }),
  ];
}

/** "Kalles mamma", "stigs barn": a genitive before someone near. */
function genitiveBeforePerson(document: Document, word: Word): Evidence[] {
  const next = document.words[word.index + 1];
  if (!next || next.gap !== " " || !kinWords.has(next.key)) return [];
  const candidate = readCandidate(document, word);
  if (
    candidate.isFunction ||
    isThereIs(word, next, document.words[next.index + 1]) ||
    kinWords.has(word.name.key) ||
    (word.shape === "lower" &&
      (frequencyStep(word.info) >= 9 || isEnglishWord(word.info))) ||
    (candidate.isOrdinary && !candidate.isCapital && candidate.first < 10)
  )
    return [];
  const weight =
    candidate.first >= 5 || candidate.isCapital
      ? 0.7
      : candidate.isUnknown
        ? 0.3
        : 0.4;
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

const mayBePersonCue = ({ key }: WordForm) =>
  isRoleKey(key) || englishPeople.has(key);

/** Finds names by who stands beside them: "min son Kalle", "Sten, min far", "Kalles mamma". */
export const personByRelation: Detector = {
  id: "person-by-relation",
  version: "1",
  kinds: ["person"],
  run: wordRules(
    [mayBePersonCue, afterPerson],
    [mayFitAfterCue, beforePerson],
    [isFirstNameOf(8), beforeVerb],
    [isFirstNameOf(11), withSomeone],
    [isGenitive, genitiveBeforePerson],
  ),
};
