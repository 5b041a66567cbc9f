import type { Evidence } from "../../finding.ts";
import {
  anyPlace,
  firstStep,
  isDictionaryWord,
  isNameFirst,
  frequencyStep,
  isPlace,
  placeBits,
  settlement,
  surnameStep,
  type WordInfo,
} from "../../lexicon/word-info.ts";
import { isGeneralKind } from "../cues/general-kinds.ts";
import { placePrepositions, placeVerbs } from "../cues/places.ts";
import type { Detector } from "../detector.ts";
import type { Document, Phrase, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { formTest } from "../reading/form-test.ts";
import { isManyThings } from "./many-things.ts";
import { isNoTown } from "./no-town.ts";
import { atEachWord } from "../at-each-word.ts";

const listed =
  settlement |
  placeBits.w |
  placeBits.s |
  placeBits.k |
  placeBits.h |
  placeBits.n;
const kindOf = (info: WordInfo) =>
  isPlace(info, settlement | placeBits.w)
    ? "locality"
    : isPlace(info, placeBits.s)
      ? "street"
      : isPlace(info, placeBits.k)
        ? "school"
        : "place";
const listOf = (info: WordInfo) =>
  isPlace(info, settlement)
    ? "places"
    : isPlace(info, placeBits.w)
      ? "cities-abroad"
      : isPlace(info, placeBits.s)
        ? "streets"
        : isPlace(info, placeBits.k)
          ? "schools"
          : "stops-and-waters";

const isLiving = /^(?:bor|bodde)$/;
const mayPrecedePlace = formTest(
  ({ key }) => placePrepositions.has(key) || isLiving.test(key),
);

/** Tells how strongly what stands before a word speaks for a place: "bor i", "i", nothing. */
export function placeContext(
  document: Document,
  word: Word,
): "verb" | "preposition" | "none" {
  const before = document.words[word.index - 1];
  if (!before || word.isFirst || !mayPrecedePlace(before)) return "none";
  if (!/^ ?["'”]? ?$/.test(word.gap)) return "none";
  if (isLiving.test(before.key)) return "verb";
  const previous = document.words[word.index - 2];
  return previous && placeVerbs.has(previous.key) ? "verb" : "preposition";
}

/** A stop, a water or a street that is called by a word of the language: "Komvux", "Linden". */
const isMinor = (info: WordInfo) =>
  !isPlace(info, settlement | placeBits.w | placeBits.k);

/** A village of a few houses is a weaker reason than a town, and a name of people weaker still. */
function weightOf(document: Document, word: Word): number {
  const { info } = word.name;
  const candidate = readCandidate(document, word);
  const context = placeContext(document, word);
  const isWellKnown = isPlace(info, placeBits.m | placeBits.l);
  const isName = firstStep(info) >= 8 || surnameStep(info) >= 9;
  if (candidate.isOrdinary || candidate.isFunction) {
    if (candidate.isCapital && isMinor(info) && isDictionaryWord(word.info))
      return 0.1;
    if (
      candidate.isCapital &&
      word.language === "sv" &&
      isGeneralKind(word.key)
    )
      return 0.1;
    if (candidate.isCapital)
      return context !== "none"
        ? 0.7
        : isWellKnown && !candidate.isFunction
          ? 0.5
          : 0;
    if (
      word.isFirst &&
      word.shape === "capital" &&
      isWellKnown &&
      frequencyStep(word.info) <= 8 &&
      !candidate.isFunction
    )
      return 0.4;
    const [before, previous] = [
      document.words[word.index - 1],
      document.words[word.index - 2],
    ];
    if (
      context === "preposition" &&
      isPlace(info, placeBits.m) &&
      !/(?:en|et|an)$/.test(word.key) &&
      before &&
      /^(?:i|från|in)$/.test(before.key) &&
      !/^ta[grs]?$|^tog$/.test(previous?.key ?? "")
    )
      return 0.35;
    return context === "verb" && isWellKnown && word.key !== "fel"
      ? frequencyStep(word.info) >= 12
        ? candidate.isFunction
          ? 0
          : 0.45
        : 0.6
      : 0;
  }
  if (word.shape === "lower" && isNameFirst(word.info) && !isWellKnown)
    return 0;
  if (isManyThings(document, word)) return 0.4;
  const isSmall = !isPlace(info, settlement | placeBits.s | placeBits.k);
  if (context !== "none")
    return isNameFirst(word.info) && word.shape === "lower"
      ? 0.25
      : isSmall && word.shape === "lower" && frequencyStep(word.info) >= 6
        ? 0.4
        : 0.85;
  if (isName && !isWellKnown) return 0;
  if (word.shape === "lower" && isNameFirst(word.info)) return 0.4;
  if (word.shape === "lower")
    return isWellKnown && word.key.length > 3
      ? isName
        ? 0.4
        : 0.75
      : isSmall || word.key.length < 5
        ? 0
        : 0.55;
  return isSmall ? 0.4 : isName ? 0.5 : 0.8;
}

function wordEvidence(document: Document, word: Word): Evidence[] {
  if (
    !isPlace(word.name.info, listed) ||
    document.harmless.has(word.index) ||
    word.shape === "number" ||
    word.text.length < 2 ||
    isNoTown(document, word)
  )
    return [];
  const weight = weightOf(document, word);
  if (weight < 0.25) return [];
  return [
    evidenceFor(word, word, {
      kind: kindOf(word.name.info),
      source: "list",
      ruleId: "place-list",
      weight,
      parameters: { list: listOf(word.name.info), name: word.name.key },
    }),
  ];
}

const generic =
  /(?:^| )(?:kommun|län|centrum|station|skola|kyrka|torg|skolan|gymnasium)$/;

function phraseEvidence(document: Document, phrase: Phrase): Evidence[] {
  const [first, last] = [
    document.words[phrase.first],
    document.words[phrase.last],
  ];
  if (!first || !last || first === last || !isPlace(phrase.places)) return [];
  const isWritten = document.words
    .slice(phrase.first, phrase.last + 1)
    .some((word) => word.shape !== "lower");
  const isOrdinary = document.words
    .slice(phrase.first, phrase.last + 1)
    .every((word) => word.form.isOrdinary);
  if (
    isOrdinary &&
    first.isFirst &&
    document.words
      .slice(phrase.first + 1, phrase.last + 1)
      .every((word) => word.shape === "lower")
  )
    return [];
  if (!isWritten && isOrdinary && placeContext(document, first) === "none")
    return [];
  const weight =
    isWritten || !isOrdinary ? 0.85 : generic.test(phrase.key) ? 0.4 : 0.6;
  return [
    evidenceFor(first, last, {
      kind: kindOf(phrase.places & anyPlace),
      source: "list",
      ruleId: "place-list",
      weight,
      parameters: { list: listOf(phrase.places), name: phrase.key },
    }),
  ];
}

/** Finds places that the lists know. */
export const placeByList: Detector = {
  id: "place-by-list",
  version: "1",
  kinds: ["locality", "street", "school", "place"],
  run: (document) => [
    ...atEachWord(document, [wordEvidence]),
    ...document.phrases.flatMap((phrase) => phraseEvidence(document, phrase)),
  ],
};
