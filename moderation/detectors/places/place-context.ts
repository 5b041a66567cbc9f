import { placePrepositions, placeVerbs } from "../cues/places.ts";
import type { Document, Word } from "../reading/document.ts";
import { formTest } from "../reading/form-test.ts";

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
