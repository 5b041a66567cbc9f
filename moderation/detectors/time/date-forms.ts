import { holidays, months } from "../cues/time.ts";
import type { Document } from "../reading/document.ts";
import type { Reason } from "../evidence.ts";
import type { PatternRow } from "./pattern-rows.ts";

const year = String.raw`(?:(?:19|20)\d{2}|[-'´]\d{2})`;

/** "i februari 1935 föddes jag", "kom till världen i juni 2021", "born May 2023". */
export const birthMonths: readonly RegExp[] = [
  String.raw`(?<![\p{L}])(?<span>(?:${months})\s${year})(?=\s(?:\p{L}+\s)?(?:föddes|född|fött|kom\s\p{L}+(?:\s\p{L}+)?\still\svärlden|såg\s\p{L}+\sdagens\sljus))`,
  String.raw`(?:till\svärlden|dagens\sljus|nedkom|förlöst\p{L}*)\s(?:i\s|under\s)?(?<span>(?:${months})(?:\s${year})?)(?![\p{L}\p{N}])`,
  String.raw`(?<![\p{L}])(?:born|född|fött|f\.)\s(?:ca\s)?(?<span>(?:${months})\s${year})(?![\p{L}\p{N}])`,
].map((pattern) => new RegExp(pattern, "giu"));

const birthYear: Reason = {
  kind: "birth-year",
  source: "context",
  ruleId: "birth-year",
  weight: 0.5,
};

/** "09:or", "82:a", "en 1974:a": those born in a year. */
const yearClass =
  /(?<![\p{L}\p{N}.,/:-])(?:(?:19[2-9]\d|20[0-2]\d|0\d|[3-9]\d)(?::or(?:na|nas|s)?|:a(?:n|s)?|or(?:na)?)|(?:19[2-9]\d|20[0-2]\d|0\d)a)(?![\p{L}\p{N}])/giu;

/** A bus, a line, a door and a banknote are told in the same way. */
const numbered =
  /(?<![\p{L}])(?:buss|bussen|linje|linjen|spår|spårvagn|vagn|med|på|port|rum|sal|tåg|tåget|sida|dag|hus|nr|nummer|gatan|vägen)\s$/iu;

/** "en nittiosjua", in words. */
const wordedClass =
  /(?<![\p{L}])(?:en|är|e|som|vi)\s(?<span>(?:fyrtio|femtio|sextio|sjuttio|åttio|nittio|fyrti|femti|sexti|sjutti|åtti|nitti|noll)(?:etta|tvåa|trea|fyra|femma|sexa|sjua|åtta|nia)(?:n|or)?)(?=\s?[,.;!?)]|\s(?:som|och|o|å|precis|i|liksom|från|borde)\s|$)/giu;

/** "född sextitvå": the year as it is said. */
const wordedYear =
  /(?<![\p{L}])(?:född|fött|födda|föddes)\s(?:år\s)?(?<span>(?:tretti|förti|fyrti|femti|sexti|sjutti|åtti|nitti)o?(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio)?)(?!\p{L})/giu;

/** "80-talist", "nittiotalisten": a decade is told of one person, not of a generation. */
const decade =
  /(?<![\p{L}])(?:är|e|som|en|gammal|typisk|sen|tidig|båda|bägge)\s(?:\p{L}{3,8}\s)?(?<span>(?:\d0|fyrtio|femtio|sextio|sjuttio|åttio|nittio|fyrti|femti|sexti|sjutti|åtti|nitti|tvåtusen)-?\s?talist(?:en|er)?)(?![\p{L}])/giu;

function yearClassReason(
  document: Document,
  match: RegExpExecArray,
): Reason | null {
  const before = document.text.slice(
    Math.max(0, match.index - 12),
    match.index,
  );
  return numbered.test(before) ? null : birthYear;
}

/** A word of age ends in "-åtta" and "-fyra" too; only the class of a year ends in "-a" or "-or" besides. */
const isAge = (surface: string) => /(?:fyra|åtta)$/iu.test(surface);

/** Those who say what year they were born as one says a class: "09:or", "en nittiosjua", "80-talist". */
export const yearClasses: readonly PatternRow[] = [
  [yearClass, yearClassReason],
  [
    wordedClass,
    (_, match) =>
      isAge(match.groups?.span ?? "") ? null : { ...birthYear, weight: 0.4 },
  ],
  [wordedYear, () => ({ ...birthYear, weight: 0.4 })],
  [decade, () => ({ ...birthYear, weight: 0.4 })],
];

const day = String.raw`(?:0?[1-9]|[12]\d|3[01])(?::?e)?`;
/** "den 4, 11 och 12 februari", "mellan den 2 och den 19 november", "den 14 juni eller den 15": days that share a month. */
const sharedMonth = [
  String.raw`(?<![\p{L}])den\s(?<span>${day}(?:,\s${day}){0,3},?\s(?:och|till|samt|eller|o|å)\s(?:den\s)?${day}\s(?:${months}))(?!\p{L})`,
  String.raw`(?<=(?<![\p{L}\p{N}])(?:den\s)?${day}\s(?:${months})\s(?:och|eller|samt|till|o|å)\s)den\s(?<span>${day})(?![\p{N}:/]|\.\d|\s(?:${months})|\s?(?:kr|kronor|st|år)(?!\p{L}))`,
].map((pattern) => new RegExp(pattern, "giu"));

const namedDays = [
  String.raw`(?<![\p{L}])(?:${holidays})\s(?:år\s)?(?:(?:19|20)\d{2}|[-'´]\d{2})(?![\p{N}])`,
  String.raw`(?<![\p{L}])(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\sden\s(?:(?:0?[1-9]|[12]\d|3[01])(?::?e|:?a)?|(?:först|andr|tredj|fjärd|femt|sjätt|sjund|åttond|niond|tiond|elft|tolft|\p{L}{2,6}tond|tjugo\p{L}{0,6}|trettio\p{L}{2,6})[ae]?)(?![\p{L}\p{N}/.:]\d?)`,
  String.raw`(?<![\p{L}])(?:v|v\.|vecka)\s?(?:[1-9]|[1-4]\d|5[0-3])(?:\s(?:år\s)?|\/|-)20\d{2}(?![\p{N}])`,
].map((pattern) => new RegExp(pattern, "giu"));

/** Days told without day and month: days whose month stands beside, a feast of a year, "tisdagen den 3", a week of a year. */
export const daysByName = [...namedDays, ...sharedMonth].map(
  (pattern): PatternRow => [
    pattern,
    () => ({
      kind: "date",
      source: "shape",
      ruleId: "date-shape",
      weight: 0.4,
    }),
  ],
);
