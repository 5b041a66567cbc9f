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
import { evidenceFor } from "../evidence.ts";

/** What one lives in that is no place on a map. */
const dwellings =
  /^(?:lägenhet|lägenheten|lgh|villa|villan|hus|huset|radhus|parhus|kedjehus|husvagn|husbil|husbåt|stuga|stugan|fritidshus|sommarstuga|kolonistuga|torp|gård|etta|ettan|tvåa|tvåan|trea|trean|fyra|fyran|femma|kollektiv|korridor|studentrum|studentlägenhet|rum|hyresrätt|bostadsrätt|hyreslägenhet|bostadsrättslägenhet|andrahand|andrahandslägenhet|inneboende|familjehem|jourhem|fosterhem|hvb|hvb-hem|boende|stödboende|gruppbostad|gruppboende|serviceboende|trygghetsboende|äldreboende|modul|barack|barackerna|bil|bilen|garage|källare|källaren|tält|skogen|stan|centrum|centrala|utkanten|närheten|trakten|höghus|småhus|lada|container|trappan|port|porten|boendet|ghetto|förort|förorten|orten|sverige|byn|by|misär|skräck|frid|fred|fattigdom)$/;

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
    !dwellings.test(word.key)
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
