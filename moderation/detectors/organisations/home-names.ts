import type { Evidence } from "../../finding.ts";
import {
  isDictionaryWord,
  isPlace,
  settlement,
} from "../../lexicon/word-info.ts";
import { atEachWord } from "../at-each-word.ts";
import { careCues, homeVerbs, homeWords } from "../cues/home-names.ts";
import { notOrganisations } from "../cues/organisations.ts";
import { groupCues, groupNames } from "../cues/school-groups.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { formTest } from "../reading/form-test.ts";

const at = /^(?:på|till|från|hos|via)$/;

/** "linnégården", "munkängen": a word nobody has listed that ends as homes are called. */
const homelike =
  /^\p{L}{2,}(?:gården|gård|hemmet|gläntan|backen|lunden|kullen|höjden|ängen|dalen|åsen|sidan|kronan|borgen|källan|viken|hagen|parken|tunet|bädden|boet|stugan|villan)s?$/u;

/** What only those at a home do. */
const answers =
  /^(?:svarar|svarade|ringde|ringer|vägrar|vägrade|lovade|skickade|hörde)$/u;

const isNamed = formTest(
  ({ key, info }) =>
    homeWords.has(key) ||
    (groupNames.has(key) && /[nt]$/.test(key)) ||
    (homelike.test(key) &&
      !isDictionaryWord(info) &&
      !notOrganisations.has(key)),
);

const isSpoken = (word: Word) =>
  careCues.test(word.key) || groupCues.test(word.key);

function isCareNear(document: Document, word: Word): boolean {
  return document.words
    .slice(Math.max(0, word.index - 9), word.index + 9)
    .some((near) => near.index !== word.index && isSpoken(near));
}

/** "gullvivan i tibro", "Eken i Vara": a place right after. */
function standsInTown(document: Document, word: Word): boolean {
  const [join, town] = [
    document.words[word.index + 1],
    document.words[word.index + 2],
  ];
  return (
    join?.key === "i" &&
    join.gap === " " &&
    town?.gap === " " &&
    isPlace(town.name.info, settlement) &&
    !isDictionaryWord(town.info)
  );
}

/** How strongly a word is the name of a home where it stands. */
function weightOf(document: Document, word: Word): number {
  const [before, next] = [
    document.words[word.index - 1],
    document.words[word.index + 1],
  ];
  const isInTown = standsInTown(document, word);
  const isCare = isCareNear(document, word);
  if (word.isFirst) {
    if (isInTown) return isCare ? 0.4 : 0.25;
    return (isCare && homeVerbs.test(next?.key ?? "")) ||
      (homelike.test(word.key) && answers.test(next?.key ?? ""))
      ? 0.25
      : 0;
  }
  if (!before || !at.test(before.key) || !/^ ["'”]?$/.test(word.gap)) return 0;
  if (isInTown) return 0.35;
  return isCare ? 0.3 : 0.15;
}

function homeName(document: Document, word: Word): Evidence[] {
  if (!isNamed(word)) return [];
  const weight = weightOf(document, word);
  return weight === 0
    ? []
    : [
        evidenceFor(word, word, {
          kind: "care-home",
          source: "context",
          ruleId: "organisation-cue-before",
          weight,
          parameters: { cue: document.words[word.index - 1]?.key ?? "" },
        }),
      ];
}

/** Finds homes and wards called by a thing of nature, in lower case too: "på gullvivan", "linnégården svarar ej". */
export const homeNames: Detector = {
  id: "home-names",
  version: "1",
  kinds: ["care-home"],
  run: (document) => atEachWord(document, [homeName]),
};
