import type { Evidence } from "../../finding.ts";
import {
  isDictionaryWord,
  isFunctionWord,
  isPlace,
  settlement,
} from "../../lexicon/word-info.ts";
import { wordIndexAt } from "../reading/person-words.ts";
import { atEachWord } from "../at-each-word.ts";
import { notStreets } from "../cues/place-shapes.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceAt } from "../evidence.ts";
import { formTest } from "../reading/form-test.ts";
import { numberAfter, numberEnd, numberStart } from "./house-number.ts";
import { matchesOf } from "../patterns/matches.ts";

const found = (
  start: number,
  end: number,
  weight: number,
  suffix: string,
): Evidence =>
  evidenceAt(start, end, {
    kind: "street",
    source: "shape",
    ruleId: "street-number",
    weight,
    parameters: { suffix },
  });

const mayBeRoad = formTest(
  ({ key }) => endsAsRoad.test(key) || roads.test(key),
);

const isOld =
  /^(?:gamla|nya|norra|södra|östra|västra|stora|lilla|övre|nedre|inre|yttre)$/;
const endsAsRoad = /.{3}(?:vägen|gatan|platsen|torget|svängen|leden|bron)$/;

/** "Gamla Landsvägen 7a": what any road may be is the name of one by its capital and its number. */
function oldRoad(document: Document, word: Word): Evidence[] {
  if (!mayBeRoad(word) || !endsAsRoad.test(word.key)) return [];
  if (!notStreets.has(word.key)) return [];
  const end = numberAfter(document, word);
  const before = document.words[word.index - 1];
  const isPair =
    before !== undefined && word.gap === " " && isOld.test(before.key);
  if (
    end === word.end ||
    !(isPair || (word.shape === "capital" && !word.isFirst))
  )
    return [];
  const start = numberStart(document, (isPair ? before : word).start);
  return [found(start, end, 0.75, word.key)];
}

const roads =
  /^(?:vägen|vagen|vegen|gatan|gattan|gränden?|stigen|backen|allén|torget|promenaden|väg|gata|gränd|backe|stig|street|road|avenue|lane)$/;
/** "vägen 3 gånger", "backen 2 mil": a number of something else than houses. */
const isCounted =
  /^\s?\d{1,3}\s?(?:gånger|ggr|mil|km|meter|m|min|minuter|timmar|dagar|kvällar|kr|kronor|år|personer|veckor|månader|times|hours?|minutes|days|miles|years|cars|people|weeks|months)(?!\p{L})/iu;
/** "the main road 3": any road of a town, in English. */
const anyRoad =
  /^(?:main|high|side|back|cross|rail|dirt|gravel|old|new|next|same|long|other|busy)$/;

/** "hjortsberga vägen 3", "tall street 8": a street written apart. */
function apart(document: Document, word: Word): Evidence[] {
  if (!mayBeRoad(word) || word.gap !== " " || !roads.test(word.key)) return [];
  const before = document.words[word.index - 1];
  const end = numberAfter(document, word);
  if (
    end === word.end ||
    before === undefined ||
    before.text.length < 4 ||
    before.shape === "number" ||
    isFunctionWord(before.info) ||
    anyRoad.test(before.key) ||
    isCounted.test(document.text.slice(word.end, word.end + 16))
  )
    return [];
  const isPlain = isDictionaryWord(before.info);
  const start = numberStart(document, before.start);
  return [found(start, end, isPlain ? 0.35 : 0.75, word.key)];
}

/** "Bränneriv. 9 uppg C", "Storg 4": a street cut short, and its number. */
const cutShort =
  /(?<![\p{L}\p{M}\p{N}-])\p{Lu}\p{Ll}{3,20}[gv]\.(?= \d{1,3}(?!\d))/gu;

function cutStreets(document: Document): Evidence[] {
  if (!/[gv]\. \d/.test(document.text)) return [];
  return matchesOf(document, cutShort).flatMap(({ 0: street, index }) => {
    const end = numberEnd(document, index + street.length);
    return end > index + street.length
      ? [found(numberStart(document, index), end, 0.75, street)]
      : [];
  });
}

/** "kopparmolnet 14 i hageby", "dragarbrunn 6 tranås": a word and a number right before a town. */
function beforeTown(document: Document, word: Word): Evidence[] {
  if (word.shape === "number" || word.text.length < 5) return [];
  const end = numberAfter(document, word);
  if (end === word.end || isFunctionWord(word.info)) return [];
  const [next, after] = [0, 1].map(
    (offset) => document.words[wordIndexAt(document, end) + offset],
  );
  const town = /^(?:i|in)$/.test(next?.key ?? "") ? after : next;
  const isTown =
    town?.gap !== undefined &&
    /^,? $/.test(town.gap) &&
    isPlace(town.name.info, settlement) &&
    !isFunctionWord(town.info) &&
    (town.shape === "capital" || !isDictionaryWord(town.info));
  return isTown &&
    !counted.test(word.key) &&
    !isCounted.test(document.text.slice(word.end, word.end + 16))
    ? [found(word.start, end, 0.5, word.key)]
    : [];
}

/** What has a number and stands in a town, and is nowhere one lives. */
const counted =
  /^(?:\p{L}*(?:avdelning(?:en)?|klass(?:en)?|årskurs|vecka(?:n)?|linje(?:n)?|buss(?:en)?|spår(?:et)?|rum(?:met)?|sal(?:en)?|grupp(?:en)?|nummer|kapitel|steg|etapp|omgång|anstalt(?:en)?|januari|februari|mars|april|augusti|september|oktober|november|december|söndag|måndag|tisdag|onsdag|torsdag|fredag|lördag)|klockan|fyller|födda|bara|nästan|ungefär|cirka|omkring|drygt|ålder|åldern)$/u;

/** Finds streets that are read as roads in general, or in two words, by the number of the house. */
export const streetInParts: Detector = {
  id: "street-in-parts",
  version: "1",
  kinds: ["street"],
  run: (document) => [
    ...atEachWord(document, [oldRoad, apart, beforeTown]),
    ...cutStreets(document),
  ],
};
