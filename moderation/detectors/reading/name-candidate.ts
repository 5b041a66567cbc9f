import {
  firstStep,
  frequencyStep,
  isDictionaryWord,
  isFunctionWord,
  isNameFirst,
  isPlace,
  settlement,
  surnameStep,
} from "../../lexicon/word-info.ts";
import type { Document, Word } from "./document.ts";
import { formTest } from "./form-test.ts";

/** How a word could be a name: from the lists and from its shape alone, before its neighbours are asked. */
export interface NameCandidate {
  word: Word;
  /** Steps of bearers (powers of two), as the lists tell. */
  first: number;
  surname: number;
  /** Also an ordinary word of the language. */
  isOrdinary: boolean;
  /** Capital where the language would not write one. */
  isCapital: boolean;
  /** In no list at all. */
  isUnknown: boolean;
  isFunction: boolean;
  frequency: number;
}

/** Reads a word as a candidate for a name, once for all the rules that ask. */
export const readCandidate = (document: Document, word: Word): NameCandidate =>
  (word.candidate ??= candidateOf(document, word));

function candidateOf(document: Document, word: Word): NameCandidate {
  const { info } = word.name;
  const first = firstStep(info);
  const surname = surnameStep(info);
  const { isForeign } = word.form;
  const isOrdinary =
    !isForeign &&
    word.form.isOrdinary &&
    !isOwnersGenitive(document, word) &&
    !isRarerThanName(word, Math.max(first, surname - 1));
  const isCapital =
    (!word.isFirst || isForeign) &&
    (word.shape === "capital" || word.shape === "mixed") &&
    word.text.length > 1;
  const isUnknown =
    first === 0 && surname === 0 && !isOrdinary && !isPlace(info, settlement);
  return {
    word,
    first,
    surname,
    isOrdinary,
    isCapital,
    isUnknown,
    isFunction: isFunctionWord(word.info),
    frequency: frequencyStep(word.info),
  };
}

/** "Bollebygds" is no word though it looks like one: what it is the genitive of is a name alone. */
function isOwnersGenitive(document: Document, word: Word): boolean {
  return (
    word.name.isGenitive &&
    !isDictionaryWord(word.info) &&
    !isFunctionWord(word.info) &&
    !document.vocabulary.isOrdinary(word.name.key)
  );
}

/** "anna" is in the dictionary too, but far more often someone: bearers outweigh a rare word. */
function isRarerThanName(word: Word, step: number): boolean {
  if (isFunctionWord(word.info)) return false;
  const frequency = frequencyStep(word.info);
  if (step >= 15) return frequency <= 9;
  return step >= 12 && frequency <= 6;
}

/** "eldar", "ingraverat": an unlisted word right after someone is more often what they do than what they are called. */
const looksLikeVerb =
  /(?:[^l]ar|er|ade|ade|te|dde|ats|ats|at|tt|as|ande|ende|ad)$/;

/** "handläggaren tvåspråkig": a word with such an end says how somebody is. */
const mayBeAdjective = formTest(({ key }) =>
  /.{3}(?:språkig|haltig|årig|sidig|mässig|kunnig|villig|skyldig|pliktig|duglig|färdig|vänlig|aktig|bar|full|lös|betonad|baserad|sjuk|ledig)$/.test(
    key,
  ),
);
const mayBeVerb = formTest(({ key }) => looksLikeVerb.test(key));

/** Gives how well a word fits after a cue that asks for a name, from 0 to 1. */
export function fitsAfterCue(candidate: NameCandidate): number {
  const {
    word,
    first,
    surname,
    isOrdinary,
    isCapital,
    isUnknown,
    isFunction,
    frequency,
  } = candidate;
  if (word.shape === "number" || word.text.length < 2) return 0;
  if (isFunction)
    return isCapital && first >= 6
      ? 0.75
      : first >= 10 && frequency < 12 && word.language === "sv"
        ? 0.55
        : 0;
  const isRare = first < 8 && surname < 8 && word.shape === "lower";
  if (isRare && (mayBeVerb(word) || mayBeAdjective(word))) return 0.25;
  if (isOrdinary) {
    if (isCapital) return first >= 5 || surname >= 6 ? 0.85 : 0.6;
    return first >= 10 && frequency <= 10
      ? 0.75
      : first >= 8 && frequency <= 9
        ? 0.5
        : 0;
  }
  if (first >= 5 || surname >= 7) return 0.95;
  return isCapital || word.shape !== "lower"
    ? 0.9
    : isUnknown || first > 0 || surname > 0
      ? 0.6
      : 0.5;
}

/** Who is written to or spoken of with respect has a capital too: "Ni", "Er", "Han". */
const respectful =
  /^(?:du|ni|er|ers|ert|era|dig|din|ditt|dina|han|hon|honom|henne|hennes|hans|den|det|de|dem|dom|vi|jag|min|mitt|mina|vår|våra|man|till|från|för|med|som|och|men|att|the|per|von|av|af)$/;

/** "till An", "med Do": a small word of Swedish that has a capital inside the sentence and is somebody's name elsewhere. */
function functionName({ word, first, isCapital }: NameCandidate): number {
  if (!isCapital) return 0;
  if (first >= 11 || (word.language === "en" && first >= 6)) return 0.5;
  const isOwn =
    word.language === "sv" && word.shape === "capital" && word.gap === " ";
  return isOwn && first >= 6 && !respectful.test(word.key) ? 0.3 : 0;
}

/** Gives how much the lists and the shape alone speak for a name, from 0 to 1. */
export function standsAlone(candidate: NameCandidate): number {
  const { word, first, surname, isOrdinary, isCapital, isFunction, frequency } =
    candidate;
  if (word.shape === "number" || word.text.length < 2) return 0;
  if (isFunction) return functionName(candidate);
  if (isCapital && isOrdinary)
    return first >= 10 ? 0.75 : first >= 6 || surname >= 8 ? 0.45 : 0;
  if (isNameFirst(word.info) && word.shape === "lower")
    return first >= 10 ? 0.25 : 0;
  if (isDictionaryWord(word.info))
    return word.shape === "lower"
      ? first >= 13 && frequency <= 8
        ? 0.4
        : 0
      : isOrdinary
        ? 0
        : 0.5;
  if (isOrdinary) return 0;
  if (isCapital) return first >= 6 ? 0.9 : first >= 3 || surname >= 6 ? 0.7 : 0;
  const isSaid = frequency >= 9 && first < 12;
  if (first >= 8) return isSaid ? 0.4 : word.shape === "lower" ? 0.75 : 0.8;
  if (word.shape !== "lower")
    return first >= 4 ? 0.55 : surname >= 9 ? 0.6 : surname >= 6 ? 0.35 : 0;
  return first >= 6 ? 0.45 : surname >= 10 ? 0.45 : 0;
}
