import type { Evidence, Kind } from "../../finding.ts";
import {
  isDictionaryWord,
  isEnglishWord,
  isFunctionWord,
  surnameStep,
} from "../../lexicon/word-info.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import type { WordForm } from "../reading/word-form.ts";
import { wordRules } from "../word-rules.ts";
import { namesAfterCue } from "./name-after-cue.ts";

const kind: Kind = "person";

/** "heter linda nor om ni": a short surname in small letters that no list has, after a given name. */
function surnameAfter(document: Document, cue: Word): Evidence[] {
  const [first, last, after] = [1, 2, 3].map(
    (offset) => document.words[cue.index + offset],
  );
  if (
    first?.shape !== "lower" ||
    last?.shape !== "lower" ||
    `${first.gap}${last.gap}` !== "  " ||
    !/^[\p{L}'’-]{2,16}$/u.test(last.text)
  )
    return [];
  const given = readCandidate(document, first);
  const isClosed =
    after === undefined ||
    after.gap !== " " ||
    /^(?:om|ifall|så|och|o|å|men|som|på|i|från|hos)$/.test(after.key);
  const isGiven = given.first >= 8 && !given.isOrdinary && !given.isFunction;
  const isForeignWord = isEnglishWord(last.info) && surnameStep(last.info) >= 8;
  const isKnown =
    !isForeignWord &&
    (isDictionaryWord(last.info) ||
      isFunctionWord(last.info) ||
      readCandidate(document, last).isOrdinary);
  if (!isClosed || !isGiven || isKnown) return [];
  return [
    evidenceFor(first, last, {
      kind,
      source: "context",
      ruleId: "name-cue-before",
      weight: 0.5,
      parameters: { cue: cue.key },
    }),
  ];
}

/** "Hans hette min man": the name first and then whose it is. */
function beforeNameCue(document: Document, cue: Word): Evidence[] {
  const [name, owner] = [
    document.words[cue.index - 1],
    document.words[cue.index + 1],
  ];
  if (!name || cue.gap !== " " || name.shape !== "capital") return [];
  const candidate = readCandidate(document, name);
  if (
    !owner ||
    !/^(?:min|mitt|vår|han|hon|hans|hennes|jag)$/.test(owner.key) ||
    candidate.first < 8
  )
    return [];
  return [
    evidenceFor(name, name, {
      kind,
      source: "context",
      ruleId: "name-cue-after",
      weight: 0.6,
      parameters: { cue: cue.key },
    }),
  ];
}

/** "im joy", "this is Sam": how a writer of English gives a name. */
function afterIAm(document: Document, cue: Word): Evidence[] {
  const next = document.words[cue.index + 1];
  const isCue =
    cue.key === "im" ||
    cue.key === "i'm" ||
    (cue.key === "am" && document.words[cue.index - 1]?.key === "i") ||
    (cue.key === "is" && document.words[cue.index - 1]?.key === "this");
  if (!isCue || cue.language !== "en" || !next || next.gap !== " ") return [];
  const candidate = readCandidate(document, next);
  const isNamed = candidate.isCapital
    ? !candidate.isOrdinary || candidate.first >= 6
    : candidate.first >= 9;
  return isNamed && !candidate.isFunction
    ? [
        evidenceFor(next, next, {
          kind,
          source: "context",
          ruleId: "name-cue-before",
          weight: candidate.isCapital ? 0.7 : 0.45,
          parameters: { cue: cue.key },
        }),
      ]
    : [];
}

const isCalled = ({ key }: WordForm) => key === "heter" || key === "hette";
const mayBeIAm = ({ key }: WordForm) => /^(?:i'?m|am|is)$/.test(key);

/** Finds names by words that announce one: "heter", "döpt till", "my name is". */
export const personByNameCue: Detector = {
  id: "person-by-name-cue",
  version: "1",
  kinds: ["person", "nickname"],
  run: wordRules(
    namesAfterCue,
    [isCalled, surnameAfter],
    [isCalled, beforeNameCue],
    [mayBeIAm, afterIAm],
  ),
};
