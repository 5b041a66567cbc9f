import type { Evidence } from "../../finding.ts";
import { months } from "../cues/time.ts";
import { passesLuhn } from "./checksum.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";

/** Year, month, day and four more, with any sign between; the month may be that of a date and the day raised by 60. */
const full =
  /(?<![\p{L}\p{N}])(?:(?:19|20)?\d{2}[ .\-/]?(?:0[1-9]|1[0-2])[ .\-/]?(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01]))(?:\s?(?:\.{2,4}|[-+–—_:/.•(]{1,2})\s?|\s{0,3}\(?)(?:[\dTtXx]\d{3}|\d\d \d\d)(?![\p{N}\p{L}])/gu;
/** Grown together with the words beside it: "pnr8705224410mvh". */
const glued =
  /(?<=(?:pnr|personnr|personnummer|nummer|numret):?)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|[67]\d|8\d|9[01])[-+–]?\d{4}(?!\p{N})/giu;
/** "född870522-4410", "Anna870522-4410": no space before it. */
const afterLetter =
  /(?<=\p{L})(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+–]\d{4}(?![\p{N}\p{L}-])/gu;
/** Any six or eight digits and four after a sign: what a mistyped number looks like. */
const loose =
  /(?<![\p{L}\p{N}-])(?:\d{6}|\d{8})(?: ?[-+–] ?|[_:])\d{4}(?![\p{N}-])/gu;
/** Letters for digits, or only the first half after its cue. */
const lettered =
  /(?<![\p{L}\p{N}])(?=[\doOlI]{0,8}[oOlI]|[\doOlI]{6,8} ?[-+–]? ?\d{0,3}[oOlI])(?=[\doOlI]*\d\d)(?:[\doOlI]{6}|[\doOlI]{8}) ?[-+–] ?[\doOlI]{4}(?![\p{L}\p{N}])/gu;
/** Every digit by itself: "8 7 0 5 2 2 - 4 4 1 0". */
const spaced =
  /(?<![\p{L}\p{N}])(?:(?:1 9|2 0) )?\d \d [01] \d [0-36-9] \d ?[-+–]? ?\d \d \d \d(?![\p{L}\p{N}]| \d)/gu;
/** "år 1987, månad 05, dag 22, kontrollnr 4410": as a form asks for it. */
const asked =
  /(?<!\p{L})år:?\s?(?:19|20)?\d{2}[,;.]?\s(?:och )?månad:?\s?\d{1,2}[,;.]?\s(?:och )?dag:?\s?\d{1,2}(?:[^\d\n]{1,30}\d{4}(?![\p{N}]|\s?(?:kr|år)))?/giu;
/** A reserve number of the health service: a birth date, a letter or two, and two or three figures. */
const reserve =
  /(?<![\p{L}\p{N}])(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d-?\p{Lu}{1,2}\d{2,3}(?![\p{L}\p{N}])/gu;
/** A date in words grown together with the last four: "22 maj 87-4410". */
const worded = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\d{1,2} (?:${months})\.? ?(?:19|20)?\d{2} ?[-–] ?\d{4}(?!\p{N})`,
  "giu",
);
/** A figure lost or doubled in the last four. */
const mistyped =
  /(?<![\p{L}\p{N}-])(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-–](?:\d{3}|\d{5})(?![\p{N}-]|[.,]\d)/gu;
/** "870522,4410" only where the word for it stands beside. */
const comma =
  /(?<![\p{L}\p{N}])(?:19|20)?\d{6}[,;]\s?\d{4}(?=\s(?:är|e) (?:mitt|min|hans|hennes) p)|(?<=(?:pnr|personnummer|personnr|nummer)[ :.]{0,2})(?:19|20)?\d{6}[,;]\s?\d{4}(?!\p{N})/giu;
/** "870522,4410", "22/5-87 4410": a day and four figures, to judge. */
const dayAndFour =
  /(?<![\p{L}\p{N}.,/:-])(?:(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[,;]|(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])[- -](?:19|20)?\d\d[ ,-])(?!(?:[01]\d|2[0-3])[0-5]\d|20[0-4]\d)\d{4}(?![\p{L}\p{N}]|[.,:/-]\d|\s?(?:kr|sek|st|personer)(?!\p{L}))/giu;
const firstHalf =
  /(?:personnummer|personnumret|pnr|personnr|pers\.?nr)[^\d\n]{0,34}(?<span>(?:19|20)?\d{6}|\d\d \d\d \d\d)(?![\p{N}-]| \d{4})/giu;
const hidden =
  /(?<![\p{L}\p{N}])(?:19|20)?\d{6}[ \-–]?(?:[xX*•.?_…]{4}|[xX*•?_]{2}\d{2}|\d{2}[xX*•?_]{2}|nnnn|NNNN)/gu;

/** Six figures near each other, and a sign between letters that stand for figures: half a µs tells whether a text has these. */
const sixFigures = /\d(?:[ .\-/]?\d){5}/;
const letteredSign = /(?<=[\doOlI]{6} ?)[-+–] ?[\doOlI]{4}/u;

function reasonOf(match: RegExpExecArray): Reason {
  const digits = match[0].replace(/[^\dTX]/gi, "");
  const ten = digits.length > 10 ? digits.slice(2) : digits;
  const isCoordination = Number(ten.slice(4, 6)) > 60;
  const checksum = passesLuhn(ten) ? "valid" : "invalid";
  const kind = isCoordination ? "coordination-number" : "personal-number";
  return {
    kind,
    source: "shape",
    ruleId: kind,
    weight: checksum === "valid" ? 0.98 : 0.9,
    parameters: { checksum },
  };
}

const unchecked: Reason = {
  kind: "personal-number",
  source: "shape",
  ruleId: "personal-number",
  weight: 0.85,
  parameters: { checksum: "hidden" },
};

/** "5560360793", "556036-0793": the third digit of a firm's number is at least 2, so it is no month. */
const organisation =
  /(?<![\p{L}\p{N}-])(?:16)?[25789]\d[2-9]\d{3}-?\d{4}(?![\p{N}-])/gu;

function organisationReason(
  document: Document,
  match: RegExpExecArray,
): Reason | null {
  const hasCue = /org(?:anisations)?\.?\s?-?(?:nr|nummer|num)?[.:]?\s*$/i.test(
    document.text.slice(Math.max(0, match.index - 24), match.index),
  );
  if (!hasCue && !(match[0].includes("-") && passesLuhn(match[0]))) return null;
  return {
    kind: "organisation-number",
    source: "shape",
    ruleId: "organisation-number",
    weight: 0.8,
    parameters: {
      checksum: passesLuhn(match[0].slice(-11)) ? "valid" : "invalid",
    },
  };
}

const inFigures = (document: Document): Evidence[] => [
  ...[full, glued, afterLetter, loose].flatMap((pattern) =>
    evidenceForMatches(document, pattern, reasonOf),
  ),
  ...[spaced, mistyped, comma, reserve, hidden, firstHalf].flatMap((pattern) =>
    evidenceForMatches(document, pattern, () => unchecked),
  ),
  ...evidenceForMatches(document, organisation, (match) =>
    organisationReason(document, match),
  ),
];

const run = (document: Document): Evidence[] => [
  ...evidenceForMatches(document, dayAndFour, () => ({
    ...unchecked,
    weight: 0.4,
  })),
  ...(sixFigures.test(document.text) ? inFigures(document) : []),
  ...[
    ...(letteredSign.test(document.text) ? [lettered] : []),
    asked,
    worded,
  ].flatMap((pattern) =>
    evidenceForMatches(document, pattern, () => unchecked),
  ),
];

/** Finds personal, co-ordination and organisation numbers in every notation, right checksum or not. */
export const personalNumber: Detector = {
  id: "personal-number",
  version: "2",
  kinds: ["personal-number", "coordination-number", "organisation-number"],
  run,
};
