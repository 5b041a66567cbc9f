import { firstStep, isDictionaryWord } from "../../lexicon/word-info.ts";
import type { Evidence } from "../../finding.ts";
import { reason, restOf } from "./age-context.ts";
import { n, small } from "./age-patterns.ts";
import { findByRows, isSaid, type PatternRow } from "./pattern-rows.ts";
import { isNameLike } from "./age-subject.ts";
import type { Document } from "../reading/document.ts";
import { type Reason } from "../evidence.ts";
import { wordIndexAt } from "../reading/person-words.ts";

/** How numbers end, in figures and in words. */
const numberEnd = String.raw`(?:[\d½]|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|ton|tjugo|tjugi|ti|hundra|ett|en|halv(?:t|an|år)?|half|one|two|three|four|five|six|eight|nine|twelve|ty)`;
const unit = String.raw`(?:veck|v(?!\p{L})|da(?:gar|r|y)|dygn|week|mån|month)`;
/** What no pattern below does without, and three texts in four are. */
const counted = new RegExp(
  String.raw`${unit}(?<=${numberEnd}\s?${unit})|[½¼]|,5`,
  "giu",
);

const weeks = String.raw`${n}\s?(?:veckor|vecka|v\.?|dagar|dar|dygn|weeks?|days?|månader|mån)(?:\s(?:gammal|gamla|gammalt|old))?`;

const adverb = String.raw`(?:(?:nu|alltså|asså|bara|just|only|now|snart|knappt|endast|kanske|redan|typ|ca|cirka|runt|ungefär|omkring|nog|väl|nästan|about|maybe|around|roughly|perhaps)\s)`;

/** "barnbarnet", "brorsonen": small ones of the family that are told in weeks too. */
const ofFamily = String.raw`(?:barnbarn|(?:son|dotter|bror|brors|syster)(?:son|dotter)|kusin|syskon|bror|brorsa|syster|syrra)(?:et|en|n|erna|en)?`;

/** "Pojken, som ska heta Malte, är", "Flickan (Signe) är": what is said of a child before how old it is. */
const saidBetween = String.raw`(?:\s\([^().\n]{2,30}\)|,\s[^,.!?\n]{2,50},|\s(?:som|vi)\s[^,.!?\n]{2,40}?)`;

/** "bara sju veckor", "bebisen (11 dagar)": a small child's age is told in weeks and days. */
const inWeeks = [
  new RegExp(
    String.raw`(?<![\p{L}])${small}(?:,?\ssom)?(?:\snu)?\s(?:är|e|ä|va|var|blir|blev|is|are|was|were)\s${adverb}*(?<span>${weeks})(?=[\s,.;!?)]|$)`,
    "giu",
  ),
  new RegExp(
    String.raw`(?<![\p{L}])(?:${ofFamily}|(?!(?:hon|han|hen|de|den|dom|they|she|he)(?!\p{L}))${small}${saidBetween})\s(?:är|e|ä|va|var|blir|blev|is|was)\s${adverb}?(?<span>${weeks})(?=[\s,.;!?)]|$)`,
    "giu",
  ),
  new RegExp(
    String.raw`(?<![\p{L}])${small}(?:\s\p{Lu}[\p{L}-]+)?,?\s\(?(?<span>${weeks})(?=\)|,|\s(?:är|e|ligger|har|skriker|sover|gråter|äter|och|o)(?:\s|$))`,
    "giu",
  ),
];

/** "Molly-Lou är sju veckor": said of a name, not of what begins a sentence. */
const nameInWeeks = new RegExp(
  String.raw`(?<who>\p{Lu}[\p{L}-]{1,24})(?:,\s[^,.!?\n]{2,50},)?\s(?:är|e|va|var|blir|is|was)\s${adverb}?(?<span>${weeks})(?=[\s,.;!?)]|$)`,
  "gu",
);

/** "Iris är sju veckor": weeks of whom the lists know by name, for a queue has weeks too. */
const weeksOfName =
  /(?<![\p{L}])\p{Lu}\p{L}{1,20}\s(?:som\s)?(?:är|e|ä|is)\s(?:bara\s|nu\s|just\s)?(?<span>(?:\d{1,2}|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|two|three|four|five|six|seven|eight)\s(?:veckor|vecka|månader|månad|mån|dagar|weeks|months|days)|\d\s?[½¼]|\d,5)(?=\s?(?:[.,;!?)\n]|$|\p{L}))/gu;

/** "heter Milo och är alltså tio veckor": of whom, the name before it says. */
const afterNaming = new RegExp(
  String.raw`(?<![\p{L}])(?:heter|hette|named|called)\s\p{Lu}[\p{L}-]{1,24}\s(?:och|o|and)\s(?:är|e|is)\s${adverb}?(?<span>${weeks})(?=[\s,.;!?)]|$)`,
  "gu",
);

/** "Ebbe och Vidar, 7 veckor", "Hon kom. Nio dagar.": weeks and months beside whoever is so small. */
const besideChild = [
  /(?<=\p{Lu}\p{L}{1,20}(?:, | \())(?<span>(?:\d{1,2}|ett|en|two|three|four|five|six|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)\s(?:veckor|vecka|v|månader|månad|mån|dagar|weeks|months|days))(?=\s?(?:[.,;!?)\n]|$|\s(?:och|gamm|old)|\s\p{Extended_Pictographic}))/gu,
  /(?<=(?:bebis|baby|babyn|bebisen|nyfödd|nyfött|spädbarn)[^.!?\n]{0,40},\s)(?<span>(?:\d{1,2}|ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|two|three|four|five|six|seven|eight|nine|ten|eleven)\s(?:veckor|vecka|månader|månad|mån|dagar|weeks|months|days))(?=\s?(?:[.,;!?)\n]|$))/giu,
  /(?<=(?:kom|föddes|född|födde)\.\s)(?<span>(?:\d{1,2}|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|Två|Tre|Fyra|Fem|Sex|Sju|Åtta|Nio|Tio|Elva|Tolv)\s(?:veckor|dagar|månader))(?=[.!])/gu,
  /(?<![\p{L}])(?:baby|bebis|bäbis|newborn|nyfödd|spädbarn)\s(?<span>(?:\d{1,2}|two|three|four|five|six|seven|eight|två|tre|fyra|fem|sex|sju|åtta)\s(?:weeks|months|days|veckor|månader|dagar))(?!\p{L})/giu,
  /(?<![\p{L}])(?:bebisen?|babyn?|lillen|hon|han|hen|sonen|dottern|pojken|flickan|barnet|(?<=, )\p{Lu}\p{L}{1,20},)\s(?:är|e|ä|blev|is)\s(?:bara\s|nu\s|just\s|only\s)?(?<span>(?:\d{1,2}|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|two|three|four|five|six|seven|eight)\s(?:veckor|vecka|månader|månad|mån|dagar|weeks|months|days))(?=\s?(?:[.,;!?)\n]|$|(?:och|o|and|men)(?!\p{L})))/gu,
  /(?<![\p{L}\p{N}.,:/-])(?<span>\d{1,2}\s?(?:mån|månader|månad|veckor|vecka|v|months?|weeks?))\s(?:bebis|baby|bäbis|gammal|gamla|old|spädbarn|nyfödd)(?!\p{L})/giu,
  /(?<![\p{L}])(?:\+|och|o|å|,|\d)\s\p{L}{2,12}\s(?<span>\d{1,2}\s(?:mån|månader|v|veckor))(?=\s?[,.;!?)]|\n|$)/giu,
];

/** "födde vårt barn för nio veckor sedan": how old a child is since then. */
const sinceBirth =
  /(?<![\p{L}])(?:född|föddes|födde|förlöstes|gave birth)(?:\s\p{L}{2,8}){0,4}\s(?:för\s)?(?:bara\s|knappt\s|ca\s)?(?<span>(?:\d{1,2}|ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|two|three|four|five|six)\s(?:veckor|vecka|månader|månad|mån|dagar|weeks|months|days))\s(?:sedan|sen|ago)(?!\p{L})/giu;

const goesOn =
  /^\s?(?:sen|sedan|för|efter|i|på|kvar|hos|till|med|före|innan|ihop|borta|late|away|ago|in)(?![\p{L}])/iu;

const weeksReason = (
  document: Document,
  match: RegExpExecArray,
): Reason | null =>
  goesOn.test(restOf(document, match)) ? null : reason("age-with-unit", 0.5);

function namedWeeksReason(
  document: Document,
  match: RegExpExecArray,
): Reason | null {
  const who = document.words[wordIndexAt(document, match.index)];
  return who !== undefined &&
    (isNameLike(document, who) || !document.vocabulary.isOrdinary(who.key))
    ? weeksReason(document, match)
    : null;
}

function isOfName(document: Document, { index }: RegExpExecArray): boolean {
  const word = document.words[wordIndexAt(document, index)];
  return (
    word !== undefined &&
    firstStep(word.name.info) >= 6 &&
    !isDictionaryWord(word.info)
  );
}

const toldInWeeks: readonly PatternRow[] = [
  ...inWeeks.map((pattern): PatternRow => [pattern, weeksReason]),
  [nameInWeeks, namedWeeksReason],
  [afterNaming, weeksReason],
];

/** Finds the ages of the small, which are told in weeks and days. */
export const agesInWeeks = (document: Document): Evidence[] =>
  isSaid(document, counted) ? findByRows(document, toldInWeeks) : [];

const toldOfNewborn: readonly PatternRow[] = [
  [
    weeksOfName,
    (document, match) =>
      isOfName(document, match) ? reason("age-after-cue", 0.4) : null,
  ],
  ...[...besideChild, sinceBirth].map((pattern): PatternRow => [
    pattern,
    () => reason("age-after-cue", 0.4),
  ]),
];

/** Finds weeks and months that stand beside a name, a child or a birth, without a verb that says how old. */
export const weeksOfNewborn = (document: Document): Evidence[] =>
  isSaid(document, counted) ? findByRows(document, toldOfNewborn) : [];
