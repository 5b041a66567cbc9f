import { isPlace, settlement } from "../../lexicon/word-info.ts";
import type { Document, Word } from "../reading/document.ts";
import { readCandidate } from "../reading/name-candidate.ts";

/** Tells whether a word can be what a club or a firm is called by: none that a list of words explains, or a place. */
export function isFirmName(document: Document, word: Word): boolean {
  const candidate = readCandidate(document, word);
  return (
    word.text.length > 2 &&
    !candidate.isFunction &&
    !document.harmless.has(word.index) &&
    (!candidate.isOrdinary ||
      (isPlace(word.name.info, settlement) && word.shape !== "lower"))
  );
}
