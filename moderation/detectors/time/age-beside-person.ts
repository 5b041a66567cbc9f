import { kinWords, englishPeople, roleWords } from "../cues/people.ts";
import type { Reason } from "../evidence.ts";
import type { Document, Word } from "../reading/document.ts";
import { wordIndexAt } from "../reading/person-words.ts";
import {
  countsSomething,
  isGuess,
  isNoGuess,
  reason,
  restOf,
  spanStart,
  textBefore,
} from "./age-context.ts";
import { isNameLike, isSomebody } from "./age-subject.ts";

/** "Lund två år sedan", "Sweden two years ago": a time, whoever stands before. */
const isTimeAgo =
  /^\s?(?:(?:år|years?|månad(?:er)?|months?)\s)?(?:sedan|sen|ago|i rad)(?!\p{L})/u;

/** Gives the word that whoever is named before a match ends in. */
function whoIsBefore(
  document: Document,
  match: RegExpExecArray,
): Word | undefined {
  const who = match.groups?.who ?? "";
  const start = document.text.lastIndexOf(who, match.index - who.length);
  return document.words[wordIndexAt(document, start + who.length - 1)];
}

const isPerson = (document: Document, word: Word | undefined): boolean =>
  word !== undefined &&
  (kinWords.has(word.key) ||
    roleWords.has(word.key) ||
    englishPeople.has(word.key) ||
    (word.key !== "en" && word.key !== "enda" && isNameLike(document, word)));

/** "Skövde 3-4" is how a match ended, and "barn 6-12 år" are whoever is let in. */
const isNoneOfThem = ({ shape, key }: Word): boolean =>
  (shape === "capital" && !kinWords.has(key)) ||
  /^(?:barn|pojkar|flickor|ungar|elever|personer|vuxna|killar|tjejer|vänner|children|kids)$/.test(
    key,
  );

/** The number beside a name or a person: "Kalle, 9", "sanni 16", "en kille på 17". */
export function personReason(
  document: Document,
  match: RegExpExecArray,
): Reason | null {
  const span = match.groups?.span ?? "";
  const who = whoIsBefore(document, match);
  if (!isPerson(document, who) || isNoGuess(span)) return null;
  const isTold = /(?:på|om|of)\s(?:\p{L}+\.?\s)?$/u.test(
    textBefore(document, spanStart(match)),
  );
  if (isGuess(span) && !isTold && (who === undefined || isNoneOfThem(who)))
    return null;
  if (/^\d/.test(span) && (Number(span) > 108 || Number(span) === 0))
    return null;
  if (
    countsSomething(document, match) &&
    !/år|mån/.test(match[0].slice(match[0].indexOf(span)))
  )
    return null;
  return isTimeAgo.test(restOf(document, match))
    ? null
    : reason("age-after-cue", 0.5);
}

/** "en dam ca 85 år", "en missbrukare runt 40": who is known by what they are or do is somebody too. */
export const roughReason = (
  document: Document,
  match: RegExpExecArray,
): Reason | null =>
  isSomebody(match.groups?.who?.toLowerCase() ?? "") &&
  !countsSomething(document, match) &&
  !isNoGuess(match.groups?.span ?? "")
    ? reason("age-after-cue", 0.5)
    : personReason(document, match);

/** "är äldre, ca 70", "en man (runt 40)": about how old somebody looks. */
const roughlyOld =
  /(?<!\p{L})(?:ung|unga|äldre|yngre|gammal|gamla|medelålders|man|kvinna|kille|tjej|pojke|flicka|dam|herre|barn|tant|gubbe|old|young)\s?[,(]\s?(?:c:?a\.?|cirka|runt|typ|kanske|kring|omkring|ungefär|about|around|maybe)\s$/iu;

export function appositionReason(
  document: Document,
  match: RegExpExecArray,
): Reason | null {
  const span = match.groups?.span ?? "";
  if (/^\d/.test(span) && (Number(span) > 108 || Number(span) < 1)) return null;
  if (/^(?:en|ett|one|two|två|tre)$/i.test(span)) return null;
  if (
    /(?:en|ett|one)\s\($/.test(
      textBefore(document, match.index + match[0].indexOf(span)),
    )
  )
    return null;
  const before = textBefore(document, match.index + match[0].indexOf(span));
  if (roughlyOld.test(before)) return reason("age-after-cue", 0.4);
  return /\p{L}["'”)]?\s?[,(]\s?$/u.test(before) && !/\d\s?,\s?$/.test(before)
    ? reason("age-after-cue", 0.4)
    : null;
}
