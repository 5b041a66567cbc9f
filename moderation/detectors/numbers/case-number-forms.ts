import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceAt, evidenceForMatches, type Reason } from "../evidence.ts";
import { matchesOf } from "../patterns/matches.ts";
import { isOfBoards } from "./board-number.ts";

const edge = String.raw`(?<![\p{L}\p{N}.,:/@_-])`;
const kinds = String.raw`(?:t|b|ä|k|f|m|p|ö|öä|öh|um|ft|pmt|pmä|pmö|pmb|kfm|u|am)`;
/** "b2210/24", "k4412-23": as courts and the police number cases, in whatever letters. */
const grown = new RegExp(
  String.raw`${edge}(?:\d{4}-)?${kinds}-?\d{3,8}[-/]\d{2}(?![\p{L}\p{N}/-])`,
  "giu",
);
/** "ft 118-25", "k118-25": shorter or apart, and so only where a court or the police is spoken of. */
const apart = new RegExp(
  String.raw`${edge}${kinds}[ -]?\d{1,6}[-/]\d{2}(?![\p{L}\p{N}/-])`,
  "giu",
);
const noUnit = String.raw`(?!\s?(?:%|(?:procent|timmar|tim|h|dagar|veckor|månader|år|sidor|minuter|min|gånger|ggr|personer|kr|kronor|kg|km|mil|tusen|meter|grader|poäng|barn|elever|platser)(?!\p{L})))`;
/** "akten för 2231/19", "ärendet som 447-22": what a file is called, far from its word. */
const called = new RegExp(
  String.raw`(?<!\p{L})(?:\p{L}{0,14}(?:akt(?:en)?|ärendet?|mål(?:et)?|anmälan|dossi[eé]n?r?))\s(?:för|som|heter|kallas|märkt|är|har|med)(?:\s(?:för|märkt|som|nr))?\s(?<span>\d{2,6}[-/]\d{2})(?![\p{L}\p{N}/-]|[.,:]\d)${noUnit}`,
  "giu",
);
/** "ärendeson2025-77": grown together with the word for it. */
const afterWord =
  /(?<=(?:ärende|ärendet|ärendenr|ärendenummer|dnr|målnr|diarienr))\p{Ll}{1,4}\d{2,8}(?:[-/:]\d{1,6}){1,2}(?![\p{L}\p{N}])/giu;
/** "beslutet son25-118": a board's letters and a year, in small letters, after the word for it. */
const byBoard = new RegExp(
  String.raw`(?<!\p{L})(?:beslut(?:et)?|ärendet?|dnr|akten?|protokoll(?:et)?|yttrandet?)\s(?:nr\s|med\s|är\s|heter\s){0,2}(?<span>(?<letters>\p{Ll}{2,4})(?:\s|-)?(?:20)?\d{2}[-/:]\d{1,6})(?![\p{L}\p{N}/-])${noUnit}`,
  "giu",
);

/** "dnr vof 2025 118": with nothing but spaces, after the word that says what it is. */
const withSpaces =
  /(?<!\p{L})(?:dnr|diarien(?:umm)?e?r(?:et)?|ärenden(?:umm)?e?r(?:et)?)[\s:.]{1,3}(?:är\s)?(?<span>\p{L}{1,5} 20\d{2} \d{1,6})(?![\p{L}\p{N}]|[.,:/-]\d)/giu;

/** "T-nummer 2210 från 2024", "dnr 118 för år 2025": with the year in words, after the word that says what it is. */
const withYear = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<span>${kinds}-(?:nummer|nr)\s\d{1,6}(?:,?\s(?:från|för|år|of|from)\s(?:år\s)?(?:19|20)\d\d)?)|(?:dnr|(?:diarie|ärende|mål|besluts)n(?:umme)?r(?:et)?)[\s:.]{1,3}(?:är\s)?(?<number>\d{1,6},?\s(?:från|för|år)\s(?:år\s)?(?:19|20)\d\d))(?!\p{N})`,
  "giu",
);
/** "SOL.2024.118", "LSS.2025.31-B": letters, a year and a number that full stops join. */
const withStops =
  /(?<![\p{L}\p{N}@._/-])(?!(?:SFS|SOU|NJA|HFD|JO|RÅ|MIG|DS)(?!\p{Lu}))\p{Lu}{2,5}\.20\d\d\.\d{1,6}(?:-\p{Lu}{1,2})?(?![\p{L}\p{N}@]|[./-][\p{L}\p{N}])/gu;
/** "FS 24/3319", "BAB 25/118": letters of an authority, a year and a number. */
const withYearFirst =
  /(?<![\p{L}\p{N}@._/-])(?!(?:EU|EG|EES|SFS|SOU|KL|Kl|Nr|NR|Tel|TEL)[ -])\p{Lu}{1,4}[ -]?[012]\d\/\d{3,6}(?![\p{L}\p{N}@]|[./-]\p{N})/gu;
/** "ärendet …, alltså 812/24": said once more in figures. */
const saidAgain =
  /(?<!\p{L})(?:alltså|dvs\.?|det vill säga|med siffror|i siffror)[\s:,]{1,2}(?<span>\d{3,6}[-/]\d{2})(?![\p{L}\p{N}/-]|[.,:]\d)/giu;

const nearCase =
  /(?:mål|rätt|dom(?:stol|en|ar)|ärende|polis|anmäl|åklagar|vittn|kalle|stäm|kronofogd|case|court|police)[^\n.!?]{0,44}$/iu;

const reason = (weight: number): Reason => ({
  kind: "case-number",
  source: "context",
  ruleId: "case-number-shape",
  weight,
});

const isNearCase = ({ text }: Document, { index }: RegExpExecArray): boolean =>
  nearCase.test(text.slice(Math.max(0, index - 60), index));

const aboutCase =
  /nämnd|ärende|rätt(?:en)?(?!\p{L})|(?<!\p{L})mål(?:et)?(?!\p{L})|dnr|akt(?:en)?(?!\p{L})/iu;
const isAboutCase = ({ text }: Document, { index }: RegExpExecArray): boolean =>
  aboutCase.test(text.slice(Math.max(0, index - 100), index));

/** "beslutet från 18/11", "ett ärende tar 10-12 veckor": a short word, and a day or a span. */
const isOfWord = (
  { vocabulary }: Document,
  { groups }: RegExpExecArray,
): boolean => {
  const letters = (groups?.letters ?? "").toLowerCase();
  return !isOfBoards(letters) && vocabulary.isOrdinary(letters);
};

/** The number without the word before it, where that is no part of it. */
function yearOf({ index, 0: found, groups = {} }: RegExpExecArray): Evidence {
  const { length } = groups.span ?? groups.number ?? "";
  const end = index + found.length;
  return evidenceAt(end - length, end, reason(0.8));
}

/** Finds case numbers as they are written in haste: in small letters, with a stroke, far from their word. */
export const caseNumberForms: Detector = {
  id: "case-number-forms",
  version: "1",
  kinds: ["case-number"],
  run: (document): Evidence[] => [
    ...[grown, called, afterWord, withSpaces, withStops, withYearFirst].flatMap(
      (pattern) => evidenceForMatches(document, pattern, () => reason(0.7)),
    ),
    ...evidenceForMatches(document, byBoard, (match) =>
      isOfWord(document, match) ? null : reason(0.7),
    ),
    ...matchesOf(document, withYear).map(yearOf),
    ...evidenceForMatches(document, apart, (match) =>
      isNearCase(document, match) ? reason(0.7) : null,
    ),
    ...evidenceForMatches(document, saidAgain, (match) =>
      isAboutCase(document, match) ? reason(0.7) : null,
    ),
  ],
};
