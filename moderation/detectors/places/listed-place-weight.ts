import {
  firstStep,
  frequencyStep,
  isDictionaryWord,
  isNameFirst,
  isPlace,
  placeBits,
  settlement,
  surnameStep,
  type WordInfo,
} from "../../lexicon/word-info.ts";
import { isGeneralKind } from "../cues/general-kinds.ts";
import type { Document, Word } from "../reading/document.ts";
import {
  readCandidate,
  type NameCandidate,
} from "../reading/name-candidate.ts";
import { isManyThings } from "./many-things.ts";
import { placeContext } from "./place-context.ts";

/** A stop, a water or a street that is called by a word of the language: "Komvux", "Linden". */
const isMinor = (info: WordInfo) =>
  !isPlace(info, settlement | placeBits.w | placeBits.k);
const isWellKnown = (info: WordInfo) =>
  isPlace(info, placeBits.m | placeBits.l);

/** "till Lund", "bor i Komvux": a word of the language with a capital. */
function weightOfCapital(
  document: Document,
  word: Word,
  { isFunction }: NameCandidate,
): number {
  const { info } = word.name;
  if (isMinor(info) && isDictionaryWord(word.info)) return 0.1;
  if (word.language === "sv" && isGeneralKind(word.key)) return 0.1;
  if (placeContext(document, word) !== "none") return 0.7;
  return isWellKnown(info) && !isFunction ? 0.5 : 0;
}

const isInTown = (document: Document, { key, index, name }: Word): boolean => {
  const [before, previous] = [
    document.words[index - 1],
    document.words[index - 2],
  ];
  return (
    isPlace(name.info, placeBits.m) &&
    !/(?:en|et|an)$/.test(key) &&
    /^(?:i|från|in)$/.test(before?.key ?? "") &&
    !/^ta[grs]?$|^tog$/.test(previous?.key ?? "")
  );
};

/** "bor i mark", "från kil": a word of the language in small letters, which only what stands before can make a place. */
function weightOfSmallWord(
  document: Document,
  word: Word,
  { isFunction }: NameCandidate,
): number {
  const context = placeContext(document, word);
  if (context === "preposition" && isInTown(document, word)) return 0.35;
  const isLivedIn =
    context === "verb" && isWellKnown(word.name.info) && word.key !== "fel";
  if (!isLivedIn) return 0;
  if (frequencyStep(word.info) < 12) return 0.6;
  return isFunction ? 0 : 0.45;
}

function weightOfWord(
  document: Document,
  word: Word,
  candidate: NameCandidate,
): number {
  if (candidate.isCapital) return weightOfCapital(document, word, candidate);
  const isAtStart =
    word.isFirst &&
    word.shape === "capital" &&
    isWellKnown(word.name.info) &&
    frequencyStep(word.info) <= 8 &&
    !candidate.isFunction;
  return isAtStart ? 0.4 : weightOfSmallWord(document, word, candidate);
}

/** Where "i" or "bor på" stands before it, nearly every listed name is a place. */
function weightInPlace(word: Word, isSmall: boolean): number {
  if (word.shape !== "lower") return 0.85;
  if (isNameFirst(word.info)) return 0.25;
  return isSmall && frequencyStep(word.info) >= 6 ? 0.4 : 0.85;
}

function weightAlone(word: Word, isSmall: boolean): number {
  const { info } = word.name;
  const isKnown = isWellKnown(info);
  const isName = firstStep(info) >= 8 || surnameStep(info) >= 9;
  if (isName && !isKnown) return 0;
  if (word.shape !== "lower") return isSmall ? 0.4 : isName ? 0.5 : 0.8;
  if (isNameFirst(word.info)) return 0.4;
  if (isKnown && word.key.length > 3) return isName ? 0.4 : 0.75;
  return isSmall || word.key.length < 5 ? 0 : 0.55;
}

/** Tells how surely a word that the lists have as a place is one: a village of a few houses is a weaker reason than a town, and a name of people weaker still. */
export function listedPlaceWeight(document: Document, word: Word): number {
  const { info } = word.name;
  const candidate = readCandidate(document, word);
  if (candidate.isOrdinary || candidate.isFunction)
    return weightOfWord(document, word, candidate);
  if (word.shape === "lower" && isNameFirst(word.info) && !isWellKnown(info))
    return 0;
  if (isManyThings(document, word)) return 0.4;
  const isSmall = !isPlace(info, settlement | placeBits.s | placeBits.k);
  return placeContext(document, word) === "none"
    ? weightAlone(word, isSmall)
    : weightInPlace(word, isSmall);
}
