import { firstStep, isFunctionWord } from "../../lexicon/word-info.ts";
import type { Evidence } from "../../finding.ts";
import { agesOfLife } from "./age-of-life.ts";
import { general, notAge, reason, restOf, textBefore } from "./age-context.ts";
import { n } from "./age-patterns.ts";
import { findByRows, type PatternRow } from "./pattern-rows.ts";
import { personVerbs } from "../cues/people.ts";
import type { Document } from "../reading/document.ts";
import { type Reason } from "../evidence.ts";
import { wordIndexAt } from "../reading/person-words.ts";

/** Years in the languages of those who write: "9 años", "7 Jahre", "6 vuotta", "5 jir", "7 yaşında", "10 lat". */
const foreignYears = String.raw`años|año|anos|anni|ans|jahre|jahr|jaar|vuotta|vuotias|vuoden|godin[aeiu]|godinu|lata|lat|let|roků|rokiv|yaş(?:ında|ındaki|ındayım)?|jir|sano|sanno|vjet|vjeç|vjeçare?|ani|éves|év|aar|ár|gadi|gadus|metų|salî|salan|saliye|tuổi|umri|años de edad|months|mesi|meses|mois|monate|kuukautta|miesięcy|mjeseci|meseci|aylık|bilood|لسنة|سنوات|سنة|عام|سال|ساله|лет|год|года|років|роки|рік|ዓመት|ปี|岁`;

const foreign = [
  String.raw`(?<![\p{L}\p{N}.,:/-])\d{1,3}\s?-?(?:${foreignYears})(?![\p{L}\p{N}])`,
  String.raw`(?<![\p{L}\p{N}.,:/-])\p{L}{2,12}\s(?:años|anni|jahre|vuotta|godina)(?![\p{L}\p{N}])`,
].map((pattern) => new RegExp(pattern, "giu"));

/** "24m", "19f": how an age and a sex are told on the net. */
const onTheNet =
  /(?<=(?<![\p{L}\p{N}])(?:i'm|im|i am|he's|hes|she's|shes|is|am|jag|ja|är|e|hon|han|girlfriend|boyfriend|sister|brother|kille|tjej)\s|[([])(?<span>\d{2}[mfk]|[mfk]\d{2})(?![\p{L}\p{N}])/giu;

const noMore = String.raw`(?![\p{L}\p{N}]|[.,:/-]\d|\s\d|[%§])`;

/** What a number stands beside where years are meant and not said: "jag är själv 77", "bara 13", "hann bli 17". */
const beside = new RegExp(
  String.raw`(?<![\p{L}])(?:själv|själva|bara|endast|blott|redan|hann bli|hunnit bli|blev|just|nyss|precis|dryga|drygt|knappa|knappt|nästan|snart|jag|ja|hon|han|hen|she|he|my|who's|who is|som är|syrra|syrran|brorsa|brorsan)\s(?<span>${n})${noMore}`,
  "giu",
);

/** After these a number in words counts things more often than years: "vi är nio", "vid 46". */
const besideFigures = new RegExp(
  String.raw`(?<![\p{L}])(?:vid|vi|de|dom|är|e|ä|var|va|and|och|o|å|eller)\s(?<span>\d{1,2})${noMore}`,
  "giu",
);

/** "84. ensam. kommer ingen", "Ja. 92.": a number as a whole sentence, as in a text message. */
const wholeSentence =
  /(?:^|[.!?][ \t]{1,2}|\n[ \t]{0,2})(?<span>[1-9]\d?|10\d|(?:tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton)(?=!))(?=\s?(?:[.!?]+(?:\s|$)|\n|$))/gu;

/** "Tim 7 börjar ettan", "Blessing nine year": a capital and a number that counts nothing. */
const besideName = new RegExp(
  String.raw`(?<who>\p{Lu}\p{L}{1,20})\s\(?(?<span>${n}(?:\s?(?:years?|yrs?|år|mån\p{L}{0,6}))?)${noMore}`,
  "gu",
);

/** "lillsyrran tilde 9 har börjat": the same of a name in small letters, which the lists must have. */
const besideSmallName = new RegExp(
  String.raw`(?<![\p{L}])(?<who>\p{Ll}{3,16})\s(?<span>\d{1,2})${noMore}`,
  "gu",
);

const notBefore =
  /$(?<=(?:(?<![\p{L}])(?:kl|klockan|nr|nummer|sid|sida|sidan|kap|kapitel|punkt|vecka|veckan|v|grupp|nivå|betyg|buss|bussen|linje|linjen|rum|sal|hus|port|trappa|steg|version|del|åk|årskurs|klass|rad|fråga|kanal|page|chapter|section|paragraf|plats|avd|avdelning|väg|box|lgh|typ|temp|kön|kösiffra|lag|spår|dag|vån|våning|windows|iphone|playstation|ps|covid|omicron|kod|koden|pin|zon|terminal|gate|mellan|between|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|june|july|august|october)|gatan|vägen)\.?\s\(?(?:\d{1,2}\s(?:och|o|å|and)\s)?)/iu;

/** "jag 15 min syrra 12": minutes have no sisters. */
const beforeKin =
  /^\smin\s(?=mamma|pappa|mam|sys|syrr|bro|son|dotter|kompis|kille|tjej|fru|man)/iu;

const years = /^\s?(?:år|månad|mån|year|month|vecko|week)/iu;

/** What else someone does, right after the figure of their age. */
const alsoVerbs =
  /^(?:börjar?|började|slutar|slutade|pluggar|studerar|skolkar|skriker|leker|gråter|bråkar|ramlade|föll|fick|får|äter|springer|mobbas|retas|orkar|klarar|tappar|sjuk|dement|ensam|gravid|blind|döv|autistisk|ledsen|rädd|trött|pigg|frisk|snart|utan|med)$/u;

/** Tells whether the word after a number is one that it can count: a noun it does not know is one too. */
function countsNext(document: Document, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  if (/^\s?(?:[.!?;,)\n]|$)/u.test(document.text.slice(end, end + 2)))
    return false;
  const next = document.words[wordIndexAt(document, end)];
  if (next === undefined) return false;
  return !(
    isFunctionWord(next.info) ||
    personVerbs.has(next.key) ||
    alsoVerbs.test(next.key)
  );
}

/** Tells whether what stands before a number, in the letters of a name, is no name of anybody. */
function isNoName(document: Document, match: RegExpExecArray): boolean {
  if (match.groups?.who === undefined) return false;
  const who = document.words[wordIndexAt(document, match.index)];
  if (who === undefined || isFunctionWord(who.info)) return true;
  const first = firstStep(who.info);
  const isWord = who.form.isOrdinary;
  return (
    (who.shape === "lower" && (first < 8 || isWord)) ||
    (who.isFirst && isWord && first < 10)
  );
}

const mayBeAge = (span: string): boolean => {
  const age = Number(/^\d+/.exec(span)?.[0] ?? 5);
  return age >= 1 && age <= 108 && !/^(?:en|ett|one)$/iu.test(span);
};

function faint(document: Document, match: RegExpExecArray): Reason | null {
  const span = match.groups?.span ?? "";
  if (!mayBeAge(span) || isNoName(document, match)) return null;
  const hasUnit = /\s/.test(span) && /\p{L}\s?\p{L}*$/u.test(span);
  if (!hasUnit && countsNext(document, match)) return null;
  const rest = restOf(document, match);
  if (years.test(rest) || notAge.test(rest.replace(beforeKin, ""))) return null;
  const start = match.index + match[0].lastIndexOf(span);
  const before = textBefore(document, start);
  return general.test(before) || notBefore.test(before)
    ? null
    : reason("age-after-cue", 0.2);
}

const rows: readonly PatternRow[] = [
  [onTheNet, () => reason("age-after-cue", 0.4)],
  [beside, faint],
  [besideFigures, faint],
  [wholeSentence, faint],
  [besideName, faint],
  [besideSmallName, faint],
];

const inOtherLanguages = foreign.map((pattern): PatternRow => [
  pattern,
  () => reason("age-with-unit", 0.45),
]);

/** Finds ages told so faintly that they are tips at most, and those in other languages and in the signs of the net. */
export const faintAges = (document: Document): Evidence[] => [
  ...findByRows(document, inOtherLanguages),
  ...agesOfLife(document),
  ...findByRows(document, rows),
];
