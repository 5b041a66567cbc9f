import { holidays, months } from "../cues/time.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { birthMonths, daysByName, yearClasses } from "./date-forms.ts";
import type { Reason } from "../evidence.ts";
import { birthYear, shortBirth } from "./birth-year.ts";
import {
  nth,
  ordinal,
  ordinals,
  ordinalsAlone,
  rareOrders,
  wordYear,
  year,
} from "./day-shapes.ts";
import { findByRows, type PatternRow } from "./pattern-rows.ts";
import { isScore } from "./score.ts";
import { sentenceAt, speaksOfLaw } from "../reading/sentence.ts";
import { timeStamp } from "../reading/time-stamp.ts";

/** "2 och 3 maj", "3-7 juni": two days share a month. */
const other = String.raw`(?:(?:0?[1-9]|[12]\d|3[01])(?::e|:a|e)?\s?(?:-|–|och|o|till|\/|&|,|and|to)\s?)?`;
const weekday = String.raw`(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s)?`;
const dayMonth = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/:-])${weekday}${other}(?:(?:0?[1-9]|[12]\d|3[01])${nth}?(?: of)?\.?|${ordinal})\s?(?:${months}|mar(?=\s?[-'´]?\d))(?![\p{L}])(?:\.?${year}|${wordYear})?(?![\p{N}])`,
  "giu",
);
const monthDay = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:january|february|march|april|may|june|july|august|september|october|november|december)\s(?:the )?\d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\d{2})?(?![\p{N}\p{L}:])`,
  "giu",
);
const monthShort = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec)\.?\s(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?:,? (?:19|20)\d{2})?(?![\p{N}\p{L}:]|\.\d)`,
  "giu",
);
const dottedShort =
  /(?<![\p{L}\p{N}.,/:-])(?:den|d\.|from|fr\.?\s?o\.?\s?m\.?|från och med|från o m|till och med|t\.?\s?o\.?\s?m\.?|från|sedan|sen|till|senast|innan|before|since|by|on)\s(?<span>(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.?)(?![\p{L}\p{N}]|\.\d|\s?(?:%|procent|till\s\d|miljon|milj|kr|kronor|mg|liter|kg|km|mil|poäng|gånger|timmar|år|tim|h)(?![\p{L}]))/giu;
const iso =
  /(?<![\p{L}\p{N}.,/:-])(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?![\p{L}\p{N}]|[-/]\d)/gu;
const spacedIso =
  /(?<![\p{L}\p{N}.,/:+-]|\d\s)(?:19|20)\d{2}\s(?:0[1-9]|1[0-2])\s(?:0[1-9]|[12]\d|3[01])(?![\p{L}\p{N}]|[-/]\d|\s\d)/gu;
const sixFigures =
  /(?<![\p{L}])(?:den|datum|dat\.?|daterat|daterad|hände|skedde|inkom|inkommen|sedan|fr\.?o\.?m\.?|t\.?o\.?m\.?|från|inlagd|utskriven|beslut|sista|senaste|första|daterade|skrevs|kom|och|samt|avvikelse|larmet|incident|möte|mötet)\s(?<span>[0-3]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?![\p{L}\p{N}]|-\d|\s\d{4})/giu;
const slashed =
  /(?<![\p{L}\p{N}.,/:+-])(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s)?(?:(?:0?[1-9]|[12]\d|3[01])\s?[-–]\s?)?(?:0?[1-9]|[12]\d|3[01])(?::?e|:a)?\s?\/\s?(?:0?[1-9]|1[0-2])(?:[\s/.-]{1,2}(?:(?:19|20)\d{2}|\d{2}(?!\d)))?(?![\p{L}\p{N}]|[/:,.]\d|\s?%)/gu;
const dotted =
  /(?<![\p{L}\p{N}.,/:-])(?:0?[1-9]|[12]\d|3[01])[.-](?:0?[1-9]|1[0-2])[.-](?:(?:19|20)\d{2}|\d{2})(?![\p{L}\p{N}]|[-.]\d)/gu;
const compact =
  /(?<![\p{L}\p{N}.,/:+-])(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:född|föddes|f\.|born)\s+(?:den\s+)?(?<span>\d{6}|\d{2}\s(?:0[1-9]|1[0-2])\s(?:0[1-9]|[12]\d|3[01])))(?![\p{L}\p{N}-])/giu;
const theDay = new RegExp(
  String.raw`(?<![\p{L}\p{N}])den (?<span>(?:0?[1-9]|[12]\d|3[01]|${ordinal})${nth}? (?:(?:i )?(?:denna|nästa|förra|den här|samma) månad(?:en)?|i varje månad|ds|dennes))`,
  "giu",
);
const bornIn = new RegExp(
  String.raw`(?<![\p{L}])(?:född|fött|föddes|födda|fyller(?: år)?|fyllde(?: år)?|födelsedag(?:en)?|birthday|bday|born)\s{1,2}(?:nu |snart |är |var |infaller |is )?(?:i|in|under|den)\s{1,2}(?<span>(?:${months})(?:\s(?:19|20)\d{2}|\s?[-']\d{2})?)(?![\p{L}])`,
  "giu",
);
const parenthesis =
  /\((?:f\.?\s?|född\s)?(?<span>[-']?\d{2}|(?:19|20)\d{2})\)/giu;
/** "fyller år den 17:e": a birthday's day without its month. */
const birthdayOfMonth =
  /(?:fyller år|födelsedag|fyllde år|birthday)\s(?:är\s|is\s)?(?:den|på den|the|on the)\s(?<span>\d{1,2}(?::?e|:?a|st|nd|rd|th)?|\p{L}{3,14}(?:de|te|dje|sta|dra))(?![\p{L}\p{N}])/giu;
/** "260114 kom beslutet": six figures that are a day, where nothing says so. */
const bareFigures =
  /(?:^|[.!?\n]\s?)(?<span>2[0-6](?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?=\s\p{L})/gu;
/** "på kvällen 14.2", "natten 3.11". */
const dottedNight =
  /(?<![\p{L}])(?:kvällen|natten|morgonen|dagen|eftermiddagen|förmiddagen|helgen|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(?:en)?\s(?:den\s)?(?<span>(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2]))(?![\p{L}\p{N}]|\.\d)/giu;
/** "trettonde i fjärde": day and month in words. */
const wordedDay = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${ordinal}\si\s${ordinal}(?![\p{L}\p{N}]|\s(?:gången|klass|led|hand|raden|kön))`,
  "giu",
);
const birthday = new RegExp(
  String.raw`(?:fyller(?: \S+)?(?: år)?|fyllde(?: \S+)?(?: år)?|födelsedag(?:en)?(?: är)?|född|birthday(?: is)?(?: on)?|namnsdag)\s(?:på |på själva |den |i |om |on )?(?<span>${holidays})(?![\p{L}])`,
  "giu",
);
const wordedYear =
  /(?<![\p{L}])(?:född|föddes)\s(?<span>nitton(?:hundra)?\p{L}{3,14}|tjugohundra\p{L}{0,12}|tvåtusen\p{L}{0,10})/giu;

const isBirth = (document: Document, at: number) =>
  /$(?<=(?:(?:född|fött|föddes|födelsedatum|födelsedag|födelsedata|föd\.?\s?dag|(?<!\p{L})fdag|(?<!\p{L})f\.|born|birthday|(?<!\p{L})b-?day|birth|(?<!\p{L})d\.?o\.?b|fyller år)[^.!?\n]{0,14}|(?<!\p{L})(?:fyller|blir|turns)\s[\p{L}\d]{1,12}(?:\sår)?\s(?:nu\s|redan\s)?(?:den\s|på\s|on\s)?))/iu.test(
    document.text.slice(Math.max(0, at - 30), at),
  );

/** A day is a fact about someone unless it is the day a law begins, which is a tip at most. */
function dateReason(document: Document, match: RegExpExecArray): Reason {
  const birth =
    isBirth(document, match.index) ||
    /^(?:född|föddes|born|f\.)/iu.test(match[0]);
  return {
    kind: birth ? "birth-date" : "date",
    source: "shape",
    ruleId: birth ? "date-after-cue" : "date-shape",
    weight: birth
      ? 0.85
      : speaksOfLaw(sentenceAt(document, match.index))
        ? 0.2
        : 0.6,
  };
}

/** "24/7", "1/2 tablett", "4/5 av tiden" are no days. */
function slashReason(
  document: Document,
  match: RegExpExecArray,
): Reason | null {
  const after = document.text.slice(
    match.index + match[0].length,
    match.index + match[0].length + 14,
  );
  const [day = 0, month = 0] = match[0]
    .replace(/^\D+/u, "")
    .split("/")
    .map(Number);
  if (/^\s(?:av|flaska|flaskor|tsk|del)/iu.test(after) && day < month)
    return null;
  if (isScore(document, match, after)) return null;
  if (day === 24 && month === 7 && !/^\s(?:kl|19|20)/.test(after)) return null;
  if (
    day < month &&
    day <= 4 &&
    /^\s?(?:av|tablett|tabl|dl|tsk|msk|liter|kopp|år|tim|del|dos|del|of|mål|tjänst|piller|l(?![\p{L}\p{N}])|dag)/iu.test(
      after,
    )
  )
    return null;
  return dateReason(document, match);
}

const year85: Reason = {
  kind: "birth-year",
  source: "context",
  ruleId: "birth-year",
  weight: 0.6,
};

const dayOf = (weight: number): Reason => ({
  kind: "date",
  source: "context",
  ruleId: "date-shape",
  weight,
});

const wholeDates = [
  dayMonth,
  monthDay,
  monthShort,
  dottedShort,
  iso,
  dotted,
  ordinals,
  ordinalsAlone,
  ...rareOrders,
  compact,
  theDay,
  spacedIso,
  sixFigures,
].map((pattern): PatternRow => [pattern, dateReason]);

const births = [
  birthYear,
  shortBirth,
  bornIn,
  birthday,
  birthdayOfMonth,
  wordedYear,
  ...birthMonths,
].map((pattern): PatternRow => [pattern, () => year85]);

const rows: readonly PatternRow[] = [
  ...wholeDates,
  [slashed, slashReason],
  [timeStamp, () => ({ ...dayOf(0.85), source: "shape" })],
  [dottedNight, () => dayOf(0.4)],
  [wordedDay, () => dayOf(0.4)],
  [bareFigures, () => dayOf(0.25)],
  ...births,
  ...yearClasses,
  ...daysByName,
  [
    parenthesis,
    (_, match) =>
      /^[-'](?:\d\d)$|^19|^20/.test(match.groups?.span ?? "") ? year85 : null,
  ],
];

/** Finds days with their month, dates in figures, birth dates and birth years. */
export const date: Detector = {
  id: "date",
  version: "1",
  kinds: ["date", "birth-date", "birth-year"],
  run: (document) => findByRows(document, rows),
};
