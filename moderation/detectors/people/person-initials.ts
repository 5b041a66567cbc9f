import type { Evidence } from "../../finding.ts";
import {
  englishPeople,
  kinWords,
  nameCues,
  personVerbs,
  roleWords,
} from "../cues/people.ts";
import { notInitials, unitsOfLetters } from "../cues/name-shapes.ts";
import { frequencyStep, isDictionaryWord } from "../../lexicon/word-info.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceAt, evidenceFor } from "../evidence.ts";
import { readCandidate, standsAlone } from "../reading/name-candidate.ts";
import type { WordForm } from "../reading/word-form.ts";
import { mayBeCapitalLetter } from "./name-forms.ts";
import { wordRules } from "../word-rules.ts";

const isPersonWord = (key: string) =>
  kinWords.has(key) ||
  roleWords.has(key) ||
  nameCues.has(key) ||
  englishPeople.has(key);

export const dotAfter = (document: Document, word: Word) =>
  document.text[word.end] === "." ? word.end + 1 : word.end;

/** "min kille M.", "Mr B", "han heter K": a lone capital that stands for someone. */
function initialAfterCue(document: Document, word: Word): Evidence[] {
  const before = document.words[word.index - 1];
  if (
    word.text.length !== 1 ||
    word.shape !== "capital" ||
    !before ||
    !isPersonWord(before.key)
  )
    return [];
  const isTitle = /^(?:mr|mrs|ms|dr|hr|fr|prof)$/.test(before.key);
  if (!/^[ ,:("']{1,3}$/.test(word.gap) && !(isTitle && word.gap === ". "))
    return [];
  const hasDot = document.text[word.end] === ".";
  if ((word.key === "i" && !hasDot) || (notInitials.has(word.text) && !hasDot))
    return [];
  return [
    evidenceAt(word.start, dotAfter(document, word), {
      kind: "initials",
      source: "context",
      ruleId: "name-initial",
      weight: 0.8,
      parameters: { cue: before.key },
    }),
  ];
}

/** No surname is a word as common as the least of these: "finns", "kan", "får". */
const commonest = 13;

const graded =
  /(?:(?:fått|fick|få|får|satte|godkänt|got)\s|(?<!\p{L})(?:betyg|kurs|grade|course)\p{L}*\s[^.!?\n]{0,24})$/iu;
/** "kurs C men inte D": a second grade after a first. */
const gradedTwice =
  /(?<!\p{L})(?:betyg|kurs|grade|course)\p{L}*\s[A-G](?:\s(?:men|och|eller|inte|but|and|or|not)){1,2}\s$/iu;

/** "fått G. Finns det": a grade, and the sentence after it, which begins with a common word. */
function isGrade({ text }: Document, letter: Word, after: Word): boolean {
  if (!/^[A-GUI]$/.test(letter.text)) return false;
  const before = text.slice(Math.max(0, letter.start - 40), letter.start);
  return (
    gradedTwice.test(before) ||
    (frequencyStep(after.info) >= commonest && graded.test(before))
  );
}

/** "G. Vinterstjärna", "S Mårdh": after a full stop any unlisted surname, without one only a listed one. */
function precedesName(document: Document, word: Word, after: Word): boolean {
  const candidate = readCandidate(document, after);
  if (after.shape !== "capital" && after.shape !== "mixed") return false;
  if (candidate.isFunction) return false;
  const hasDot = /^\. ?$/.test(after.gap);
  const before = document.words[word.index - 1];
  if (hasDot && isGrade(document, word, after)) return false;
  if (hasDot)
    return (
      candidate.surname >= 5 ||
      (!isDictionaryWord(after.info) &&
        (word.isFirst || !unitsOfLetters.test(before?.key ?? "")))
    );
  if (after.gap !== " " || candidate.surname < 5) return false;
  return (
    !word.isFirst || (!candidate.isOrdinary && !notInitials.has(word.text))
  );
}

/** "Jonas E.", "E. Lagerkvist", "Pia W": an initial beside a name. */
function initialBesideName(document: Document, word: Word): Evidence[] {
  if (
    word.text.length !== 1 ||
    word.shape !== "capital" ||
    (word.key === "i" && document.text[word.end] !== ".")
  )
    return [];
  const [before, after] = [
    document.words[word.index - 1],
    document.words[word.index + 1],
  ];
  const isAfterName =
    before !== undefined &&
    word.gap === " " &&
    before.shape !== "lower" &&
    before.text.length > 1 &&
    standsAlone({ ...readCandidate(document, before), isCapital: true }) >=
      0.45;
  if (isAfterName)
    return [
      evidenceAt(before.start, dotAfter(document, word), {
        kind: "initials",
        source: "shape",
        ruleId: "name-initial",
        weight: 0.75,
        parameters: { cue: before.key },
      }),
    ];
  const isBeforeName =
    after !== undefined && precedesName(document, word, after);
  return isBeforeName
    ? [
        evidenceFor(word, after, {
          kind: "person",
          source: "shape",
          ruleId: "name-initial",
          weight: 0.8,
          parameters: { cue: after.key },
        }),
      ]
    : [];
}

const lowerInitials = /^[bcdfghjklpqrsvwz]$/;

/** "t ex", "m fl", "d v s": the first letter of an abbreviation in two. */
const isAbbreviation = (document: Document, word: Word) =>
  !/^[aey]$/.test(word.key) &&
  /^(?:ex|fl|m|v|o|a)$/.test(document.words[word.index + 1]?.key ?? "") &&
  document.words[word.index + 1]?.gap === " ";

const articles = /^(?:en|ett|den|det|någon|ingen|min|din|sin|av|som|så|till)$/;

/** A name by the lists, or a word that is also one where no article makes it a thing. */
export function mayBeName(document: Document, word: Word): boolean {
  const candidate = readCandidate(document, word);
  if (standsAlone(candidate) >= 0.4) return true;
  const before = document.words[word.index - 1];
  return (
    candidate.first >= 8 &&
    !candidate.isFunction &&
    candidate.frequency <= 9 &&
    !articles.test(before?.key ?? "")
  );
}

const endsClause =
  /^\s*(?:[.,!?\n]|$)|^ (?:i|på|från|hos|o|och) \p{L}|^,? (?:tel\.? ?)?\d{2}/u;

/** "min pojkvän a slår mig": a small letter after someone near and before what is done. */
function smallInitialAfterCue(document: Document, word: Word): Evidence[] {
  if (word.text.length !== 1) return [];
  const before = document.words[word.index - 1];
  const next = document.words[word.index + 1];
  const isLetter =
    /^[abcdfghjklpqrsuvwxyz]$/.test(word.text) && word.gap === " ";
  const acts = next?.gap === " " && personVerbs.has(next.key);
  if (!isLetter || !acts || !before || !isPersonWord(before.key)) return [];
  return [
    evidenceFor(word, word, {
      kind: "initials",
      source: "context",
      ruleId: "name-initial",
      weight: 0.5,
      parameters: { cue: before.key },
    }),
  ];
}

/** "alva k": an initial in lower case after a name in lower case, at the end of its clause. */
function lowerInitial(document: Document, word: Word): Evidence[] {
  if (word.text.length !== 1) return [];
  const before = document.words[word.index - 1];
  if (
    !(
      lowerInitials.test(word.text) ||
      (/^[aey]$/.test(word.text) &&
        endsClause.test(document.text.slice(word.end, word.end + 8)))
    ) ||
    word.gap !== " " ||
    !before ||
    before.shape !== "lower" ||
    isAbbreviation(document, word) ||
    !mayBeName(document, before)
  )
    return [];
  return [
    evidenceFor(before, word, {
      kind: "initials",
      source: "shape",
      ruleId: "name-initial",
      weight: 0.6,
      parameters: { cue: before.key },
    }),
  ];
}

const isSmallLetter = ({ key }: WordForm) => /^[a-hj-np-z]$/.test(key);

/** Finds initials beside a name or after someone near: "Jonas E.", "min kille M.". */
export const personInitials: Detector = {
  id: "person-initials",
  version: "1",
  kinds: ["initials", "person"],
  run: wordRules(
    [mayBeCapitalLetter, initialAfterCue],
    [mayBeCapitalLetter, initialBesideName],
    [isSmallLetter, lowerInitial],
    [isSmallLetter, smallInitialAfterCue],
  ),
};
