import type { Evidence } from "../../finding.ts";
import {
  houseAges,
  houseColours,
  houseEnds,
  plainHouses,
} from "../cues/place-shapes.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor, evidenceForMatches } from "../evidence.ts";
import { atEachWord } from "../at-each-word.ts";
import { formTest } from "../reading/form-test.ts";

const whereabouts =
  /^(?:i|på|vid|till|från|bakom|nära|bredvid|mot|runt|intill|utanför)$/;

const tellsHouse = formTest(
  ({ key }) => houseColours.test(key) || houseAges.test(key),
);

/** "i gula huset", "vid gamla posthuset": an adjective and a definite noun are a name where no "den" or "det" stands before. */
function houseName(document: Document, word: Word): Evidence[] {
  if (!tellsHouse(word)) return [];
  const [before, next] = [
    document.words[word.index - 1],
    document.words[word.index + 1],
  ];
  if (!before || !next || word.gap !== " " || next.gap !== " ") return [];
  const isNamed =
    houseColours.test(word.key) ||
    (houseAges.test(word.key) && !plainHouses.has(next.key));
  return isNamed && whereabouts.test(before.key) && houseEnds.test(next.key)
    ? [
        evidenceFor(word, next, {
          kind: "place",
          source: "context",
          ruleId: "place-cue-before",
          weight: 0.35,
          parameters: { cue: before.key },
        }),
      ]
    : [];
}

/** "Kyrkog. 11", "sveav 44", "Tomteb.v. 8", "Nyg.4", "järnvägsg 21 3e porten": a street cut short, with its number. */
const shortened =
  /(?<![\p{L}\p{M}\p{N}-])(?<span>(?:\p{L}{3,20}[bcdfghjklmnpqrstvxzaos][gv](?:\. ?| )|\p{L}{3,20}\. ?[gv]\. ?|\p{Lu}\p{Ll}{1,20}[gv]\. ?)\d{1,3}(?:\s?[a-hA-H](?![\p{L}\p{N}]))?(?:,?\s?(?:\d\s?tr|lgh\s?\d{1,4}|uppg\s?\p{L}|nb|bv|\d{1,2}(?::?e|:?a)\s(?:porten|våningen|vån|uppgången|trappan))(?!\p{L}))?)(?!\p{N}|[:.,]\d|\s?(?:år|kr|st|mån|min|gång|barn|%|kg|tim))/gu;

/** What each of them has: to look for that takes a tenth of the time. */
const cutAndNumber = /[gv](?:\. ?| )\d/;

function cutShort(document: Document): Evidence[] {
  if (!cutAndNumber.test(document.text)) return [];
  return evidenceForMatches(document, shortened, ({ 0: text }) => {
    const key = text.replace(/\.? ?\d.*$/u, "").toLowerCase();
    return document.vocabulary.isOrdinary(key)
      ? null
      : {
          kind: "street",
          source: "shape",
          ruleId: "street-number",
          weight: 0.55,
          parameters: { suffix: key.slice(-1) },
        };
  });
}

/** Finds what a house is called in its neighbourhood, and streets cut short. */
export const houseNames: Detector = {
  id: "house-names",
  version: "1",
  kinds: ["place", "street"],
  run: (document) => [
    ...atEachWord(document, [houseName]),
    ...cutShort(document),
  ],
};
