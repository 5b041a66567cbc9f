import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceAt, evidenceForMatches, type Reason } from "../evidence.ts";
import { matchesOf } from "../patterns/matches.ts";

const first = String.raw`(?<![\p{L}\p{N}.,])0[1-9]\d{0,2}[ /-]?\d{2,3}(?:[ -]?\d{2,3}){1,3}`;
const role = String.raw`(?:mamma|pappa|mor|far|mormor|farmor|morfar|farfar|sambo|son|dotter|bror|syster|make|maka|man|fru)s?|hem|hemma|jobb|jobbet|arb|arbete|mobil|fast|privat|min|mitt|hans|hennes|deras`;
const inBrackets = String.raw`(?:\s?\([^\d()\n]{2,14}\))?`;
const join = String.raw`(?:\s?[,;/&+]\s?|,?\s(?:eller|el\.?|alt\.?|alternativt|resp\.?|respektive|och|o|samt|or|and)\s|\s)`;
const noUnit = String.raw`(?!\p{N}|[.,:/-]\d| \d|\s?(?:kr|kronor|år|st|%|(?:procent|gånger|ggr|timmar|dagar|veckor|minuter|personer|barn)(?!\p{L})))`;
const whole = String.raw`\d\d(?: \d\d){2}|\d{3} \d{2,3} \d{2,3}|\d{3}[ -]\d{3}|\d{5,7}`;

/** "031-39 06 01 eller 39 06 02", "…04 01 (hem) 628 04 02": a second number that leaves the area code out. */
const second = new RegExp(
  String.raw`${first}${inBrackets}${join}(?:(?:${role})[\s:]{1,2}(?:(?:är|har)\s)?)?(?<![\d-])(?<span>(?!0)(?:${whole}))${noUnit}`,
  "giu",
);
/** "…06 05 eller -06", "mamma … pappa -1740606": a hyphen for what is the same. */
const withHyphen = new RegExp(
  String.raw`${first}${inBrackets}${join}(?:(?:${role})[\s:]{1,2})?(?<span>[-–](?:${whole}|\d{2,4}(?: \d\d)?))${noUnit}`,
  "giu",
);
/** "mammas är samma fast 06": its end alone. */
const same =
  /(?<!\p{L})samma\s(?:nummer\s|nr\s)?(?:fast|men|bara)\s(?:med\s|slutar\s(?:på|med)\s)?(?<span>\d{2,4}|\d\d \d\d)(?![\p{N}.,:/-]|\s?(?:kr|kronor|år|st|%|procent|gånger|timmar|dagar|veckor)(?!\p{L}))/giu;
/** "070-1740605,070-1740606", "1.070-1740605": no space before a whole number. */
const unspaced =
  /(?<=\p{N}[.,:;/)-])0(?:7[02369][ -]?\d{3}(?:[ -]?\d\d){2}|(?<=\p{N}{5}[,;/]0)[1-9]\d{0,2}-\d{5,8})(?!\p{N})/gu;

const speaksOfPhone =
  /(?:numm?er|numret|(?<!\p{L})nr|mobil|telefon|ring|nå[rs]|sms|0[1-9]\d{0,2}[ -]?\d{3})/iu;

const reason = (weight: number): Reason => ({
  kind: "phone",
  source: "context",
  ruleId: "phone-shape",
  weight,
});

/** What stands last in a match. */
const lastOf = (
  { index, 0: found, groups }: RegExpExecArray,
  weight: number,
): Evidence => {
  const end = index + found.length;
  return evidenceAt(end - (groups?.span ?? "").length, end, reason(weight));
};

/** Finds a second telephone number that shares the beginning of the one before it. */
export const telephoneSecond: Detector = {
  id: "telephone-second",
  version: "1",
  kinds: ["phone"],
  run: (document: Document): Evidence[] => [
    ...[second, withHyphen].flatMap((pattern) =>
      matchesOf(document, pattern).map((match) => lastOf(match, 0.75)),
    ),
    ...matchesOf(document, same)
      .filter(({ index }) =>
        speaksOfPhone.test(document.text.slice(Math.max(0, index - 90), index)),
      )
      .map((match) => lastOf(match, 0.5)),
    ...evidenceForMatches(document, unspaced, () => reason(0.85)),
  ],
};
