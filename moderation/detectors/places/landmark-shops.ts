import type { Evidence } from "../../finding.ts";
import {
  isDictionaryWord,
  isPlace,
  settlement,
} from "../../lexicon/word-info.ts";
import { atCueWords, cuesOf } from "../at-cue-words.ts";
import { atEachWord } from "../at-each-word.ts";
import { chainNames } from "../cues/branches.ts";
import { cueWords } from "../cues/cue-words.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor, type Reason } from "../evidence.ts";
import { sideAfter } from "../reading/place-tail.ts";

const place = (cue: string, weight: number): Reason => ({
  kind: "place",
  source: "context",
  ruleId: "place-cue-before",
  weight,
  parameters: { cue },
});

/** "bakom ica norr", "vid willys syd", "ica maxi väster": which of two branches in a town. */
function branchBySide({ words }: Document, word: Word): Evidence[] {
  const before = words[word.index - 1];
  const side = sideAfter(words, word);
  if (side === undefined) return [];
  const isPair =
    before !== undefined && word.gap === " " && chainNames.has(before.key);
  return [evidenceFor(isPair ? before : word, side, place(word.key, 0.4))];
}

/** What a village has one of. */
const onlyOnes: ReadonlySet<string> = cueWords(
  "macken kiosken affären lanthandeln butiken pizzerian konsum ica coop busskuren hållplatsen busshållplatsen badplatsen biblioteket bygdegården hembygdsgården fritidsgården campingen brandstationen kyrkan korvkiosken grillen gatuköket byskolan värdshuset krogen puben",
);
/** "affären i stan", "kyrkan i dag": a time, or what every place has. */
const isNoName =
  /^(?:dag|går|natt|morse|år|lag|fred|stan|byn|by|bygden|hamnen|parken|sten|skogen|centrum)$/;

/** "macken i rot", "kiosken i lo": a village that is a word besides, by what it has one of. */
function villageWithShop({ words }: Document, word: Word): Evidence[] {
  if (!isPlace(word.name.info, settlement) || !isDictionaryWord(word.info))
    return [];
  const [shop, join] = [-2, -1].map((offset) => words[word.index + offset]);
  return shop !== undefined &&
    join?.key === "i" &&
    join.gap === " " &&
    word.gap === " " &&
    onlyOnes.has(shop.key) &&
    !isNoName.test(word.key)
    ? [evidenceFor(word, word, place(shop.key, 0.35))]
    : [];
}

const cues = cuesOf(chainNames);

/** Finds branches told apart by where they stand, and villages told by their only shop. */
export const landmarkShops: Detector = {
  id: "landmark-shops",
  version: "1",
  kinds: ["place"],
  run: (document) => [
    ...atCueWords(document, cues, [branchBySide]),
    ...atEachWord(document, [villageWithShop]),
  ],
};
