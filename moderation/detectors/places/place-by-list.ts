import type { Evidence } from "../../finding.ts";
import {
  anyPlace,
  isPlace,
  placeBits,
  settlement,
  type WordInfo,
} from "../../lexicon/word-info.ts";
import type { Detector } from "../detector.ts";
import type { Document, Phrase, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { listedPlaceWeight } from "./listed-place-weight.ts";
import { isNoTown } from "./no-town.ts";
import { placeContext } from "./place-context.ts";
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

function wordEvidence(document: Document, word: Word): Evidence[] {
  if (
    !isPlace(word.name.info, listed) ||
    document.harmless.has(word.index) ||
    word.shape === "number" ||
    word.text.length < 2 ||
    isNoTown(document, word)
  )
    return [];
  const weight = listedPlaceWeight(document, word);
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
