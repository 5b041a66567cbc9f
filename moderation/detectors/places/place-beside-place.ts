import type { Evidence } from "../../finding.ts";
import {
  isDictionaryWord,
  isFunctionWord,
  isPlace,
  placeBits,
  settlement,
} from "../../lexicon/word-info.ts";
import { atEachWord } from "../at-each-word.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { isDwelling } from "../reading/dwelling.ts";
import { evidenceFor } from "../evidence.ts";

const isTown = (word: Word | undefined): word is Word =>
  word?.gap === " " && isPlace(word.name.info, settlement | placeBits.m);

const isSureTown = (word: Word | undefined): word is Word =>
  isTown(word) && !isDictionaryWord(word.info);

const place = (word: Word, cue: string): Evidence =>
  evidenceFor(word, word, {
    kind: "place",
    source: "context",
    ruleId: "place-cue-before",
    weight: 0.22,
    parameters: { cue },
  });

/** "bor i biskop i gbg": what is lived in and lies in a town is a part of it, be it a word. */
function partOfTown({ words }: Document, word: Word): Evidence[] {
  const town = words[word.index + 2];
  return words[word.index + 1]?.key === "i" &&
    /^(?:i|på)$/.test(words[word.index - 1]?.key ?? "") &&
    /^(?:bor|bodde|bo)$/.test(words[word.index - 2]?.key ?? "") &&
    isSureTown(town) &&
    word.shape !== "number" &&
    word.text.length > 3 &&
    !isFunctionWord(word.info) &&
    !isDwelling(word.key)
    ? [place(word, town.key)]
    : [];
}

/** "i skövde el skara": a town that is a word besides, in one breath with another town. */
function townBesideTown({ words }: Document, word: Word): Evidence[] {
  const other = words[word.index - 2];
  return word.shape === "lower" &&
    isTown(word) &&
    isDictionaryWord(word.info) &&
    word.text.length > 3 &&
    /^(?:el|eller|o|och|å)$/.test(words[word.index - 1]?.key ?? "") &&
    isSureTown(other)
    ? [place(word, other.key)]
    : [];
}

/** Finds places that are words besides, by the town they stand beside. */
export const placeBesidePlace: Detector = {
  id: "place-beside-place",
  version: "1",
  kinds: ["place"],
  run: (document) => atEachWord(document, [partOfTown, townBesideTown]),
};
