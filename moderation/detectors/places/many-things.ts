import { lookUp } from "../../lexicon/lexicon.ts";
import {
  isDictionaryWord,
  isPlace,
  placeBits,
} from "../../lexicon/word-info.ts";
import type { Document, Word } from "../reading/document.ts";

/** How many of a thing end in the definite form, and what that is put to: "bodarna" and "bod". */
const definite: readonly (readonly [
  ending: RegExp,
  stems: readonly string[],
])[] = [
  [/arna$/, ["", "e"]],
  [/orna$/, ["a"]],
  [/erna$/, ["", "e"]],
];

/** Tells whether a word is a village, and in small letters as well things of which any place has many: "vid bodarna". */
export function isManyThings(
  { lexicon }: Document,
  { key, shape, name }: Word,
) {
  if (shape !== "lower" || isPlace(name.info, placeBits.m | placeBits.l))
    return false;
  return definite.some(
    ([ending, stems]) =>
      ending.test(key) &&
      stems.some((stem) =>
        isDictionaryWord(lookUp(lexicon, key.replace(ending, stem))),
      ),
  );
}
