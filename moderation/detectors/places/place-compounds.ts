import type { Evidence } from "../../finding.ts";
import { lookUp } from "../../lexicon/lexicon.ts";
import {
  isDictionaryWord,
  isPlace,
  placeBits,
} from "../../lexicon/word-info.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { isManyThings } from "./many-things.ts";
import { formTest } from "../reading/form-test.ts";
import { atEachWord } from "../at-each-word.ts";

/** Who lives in a place, or belongs there: "göteborgare", "lundabor", "rosengårdstjejerna". */
const tails = [
  "borna", "bor", "bon", "bo", "arna", "aren", "are", "iten", "iterna", "iter", "it", "tjejerna", "tjejer", "tjejen", "killarna", "killar", "killen",
  "gänget", "gäng", "grabbarna", "ungarna", "kidsen", "folket", "borna", "skolan", "brudarna",
]; // prettier-ignore

/** Forms a place may take before another word: "uppsala" and "uppsala", "borlänge" and "borläng", "lund" and "lunda". */
const stemsOf = (head: string) => [
  head,
  `${head}e`,
  `${head}a`,
  head.replace(/[sa]$/, ""),
];

function placeIn(
  document: Document,
  head: string,
  tail: string,
): string | undefined {
  return stemsOf(head).find((stem) => {
    const info = lookUp(document.lexicon, stem);
    const isTown = stem.length > 3 && isPlace(info, placeBits.m | placeBits.l);
    return (
      isTown &&
      (!isDictionaryWord(info) ||
        (isPlace(info, placeBits.m) && tail.startsWith("bo")))
    );
  });
}

const mayEndSo = formTest(
  ({ key }) =>
    key.length >= 6 &&
    key.length <= 30 &&
    tails.some((tail) => key.endsWith(tail)),
);

function compound(document: Document, word: Word): Evidence[] {
  if (
    !mayEndSo(word) ||
    word.shape === "number" ||
    isManyThings(document, word)
  )
    return [];
  for (const tail of tails) {
    if (!word.key.endsWith(tail)) continue;
    const place = placeIn(document, word.key.slice(0, -tail.length), tail);
    if (place !== undefined)
      return [
        evidenceFor(word, word, {
          kind: "locality",
          source: "shape",
          ruleId: "place-suffix",
          weight: 0.5,
          parameters: { suffix: tail, name: place },
        }),
      ];
  }
  return [];
}

/** Finds places inside words for those who live there. */
export const placeCompounds: Detector = {
  id: "place-compounds",
  version: "1",
  kinds: ["locality"],
  run: (document) => atEachWord(document, [compound]),
};
