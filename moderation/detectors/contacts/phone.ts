import type { Evidence } from "../../finding.ts";
import { nationalNumbers } from "../cues/public-numbers.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";
import { beginsAsTimeStamp } from "../reading/time-stamp.ts";

/** A trunk zero or a country code and then digits, with up to two signs between each. */
const shape =
  /(?<![\p{L}\p{N}+]|\p{N}[.,:/-])(?:(?:\+|00) ?[1-9](?:[ ()./–-]{0,3}\d){6,13}|\(?0\)?[1-9]\d{0,3}\)?(?:[ ./–-]{0,3}\d){5,9})(?![\p{N}])/gu;
const afterCue =
  /(?<![\p{L}\p{N}])(?:tel|tfn|tele|telefon(?:nummer|numret|nr)?|telnr|mobil(?:nummer|numret|nr|en)?|mobilnr|nummer|numret|nr|ring|ringa|sms|smsa|sms:a|swish(?:a|ar|nummer|nr)?|whatsapp|call|text|phone|number|hemma|hem|jobb(?:et)?|arb|arbete)(?:\s{0,2}(?:mig|min|oss|är|e|till|på|gärna|nr|nummer|is|me|on|at|:|\.|,|;)){0,8}\s{0,2}(?<span>\+?\(?\d(?:[ ()./–-]{0,3}\d){4,13})(?!\p{N}|\s?(?:kr|kronor|sek|euro|år|st|mil|km|gånger|personer|procent)(?!\p{L})|\s?[%€])/giu;
/** Letters written for digits: O for 0, l for 1. */
const disguised =
  /(?<![\p{L}\p{N}])[0oO][7][\doOlI|](?:[ ./-]{0,3}[\doOlIiSsBZzEeA|]){6,9}(?<![ ./-][A-Za-z]{1,3})(?![\p{L}\p{N}])/gu;

/** "o8 465 oo4 62": the same of any area. */
const withOs =
  /(?<![\p{L}\p{N}])(?=[\doO ./-]{0,14}[oO])[0oO][1-9](?:[ ./-]{0,2}[\doO]){6,9}(?<! [oO])(?![\p{L}\p{N}])/gu;

/** "8 (912) 345-67-89", "(555) 123-4567": as they are written elsewhere. */
const abroad =
  /(?<![\p{L}\p{N}])(?:\d ?)?\(\d{3}\) ?\d{3}[ -]\d{2}[ -]?\d{2}(?![\p{L}\p{N}])/gu;
/** "O31-3906 nollåtta": a letter at the beginning, and the end in words. */
const withOsAndWords =
  /(?<![\p{L}\p{N}])[oO][1-9](?:[ ./-]{0,2}[\doO]){2,7}[\s,-]{1,2}(?:(?:noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio|zero|oh|one|two|three|four|five|six|seven|eight|nine)[\s-]?){1,4}(?!\p{L})/gu;
/** "nr 12 2023", "nr 604/2013": an issue, and what an authority numbers by the year. */
const isIssue =
  /^(?:n|N).{0,8}\s(?:\d{1,4}[ /–-](?:19|20)\d\d|(?:19|20)\d\d[ /–-]\d{1,4})$/u;

const digitsOf = (text: string) =>
  text.replace(/\D/g, "").replace(/^(?:00|)46(?=[1-9])/, "0");

/** "0800-1600": when they are open, not where to call. */
const isHours = /^(?:[01]\d|2[0-4])[0-5]\d ?[-–] ?(?:[01]\d|2[0-4])[0-5]\d$/;
/** "08.30-16.30, 07.15, 07.45": times by the clock. */
const isTimes = /^\d{1,2}([.:])\d{2}(?:\s?[-–,]\s?|\s)\d{1,2}\1\d{2}(?!\d)/;
/** One sign again and again between the groups: "070,174,06,05", "070 ... 174 ... 06 05". */
const grouped =
  /(?<![\p{L}\p{N}+]|\p{N}[.,:/-])0[1-9]\d{0,2}(?<sign> ?\.{2,3} ?|[,:*_|~'•·+=<>]|\n| ?[*|•·–—]{1,2} ?| ?\p{Extended_Pictographic}\ufe0f? ?)\d{2,4}(?:(?:\k<sign>|[ -])\d{2,4}){1,3}(?!\p{N})/gu;
/** "sjuttio174 0605", "noll sju3 174 06 05": words grown together with figures. */
const grownTogether =
  /(?<![\p{L}\p{N}])(?:nolla?[\s-]?sju|(?:nolla?[\s-]?)?sjuttio)(?:ett|två|tre|sex|nio|noll)?[\s-]?\d(?:[ -]?\d){5,8}(?!\p{N}|\s?(?:kr|år))/giu;
/** A mobile number with anything but letters between its figures, and over a line's end. */
const mobile =
  /(?<![\p{L}\p{N}+]|\p{N}[.,:/-])0[\s.]?7[\s.]?[02369](?:(?:[^\p{L}\p{N}.,:;!?&%€$=<>]{0,3}|\.)\d){7}(?![\p{N}]|[.,:]\d)/gu;

function isDate(text: string): boolean {
  return (
    /^(?:19|20)\d{2}[-./](?:0?[1-9]|1[0-2])[-./]\d{1,2}$/.test(text) ||
    /^(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:19|20)?\d{2}$/.test(
      text,
    )
  );
}

function reasonOf(
  match: RegExpExecArray,
  ruleId: "phone-shape" | "phone-disguised",
): Reason | null {
  const span = match.groups?.span ?? match[0];
  const digits = digitsOf(span);
  if (
    isDate(span) ||
    beginsAsTimeStamp(span) ||
    isHours.test(span) ||
    isTimes.test(span) ||
    digits.length < 5
  )
    return null;
  const isPublic = nationalNumbers.has(digits);
  if (isPublic && ruleId === "phone-shape") return null;
  return {
    kind: "phone",
    source: "shape",
    ruleId,
    weight: 0.9,
    parameters: { digits: digits.length },
  };
}

function run(document: Document): Evidence[] {
  return [
    ...evidenceForMatches(document, shape, (match) =>
      reasonOf(match, "phone-shape"),
    ),
    ...evidenceForMatches(document, afterCue, (match) =>
      /^\d{1,3}(?:[ .]\d{3})+$|^\d{1,2}[ –-]{1,3}\d{1,2}$/.test(
        match.groups?.span ?? "",
      ) || isIssue.test(match[0])
        ? null
        : reasonOf(match, "phone-shape"),
    ),
    ...evidenceForMatches(document, withOs, ({ 0: found }) =>
      /[oO]/.test(found) && (found.match(/\d/g)?.length ?? 0) >= 5
        ? {
            kind: "phone",
            source: "shape",
            ruleId: "phone-disguised",
            weight: 0.8,
          }
        : null,
    ),
    ...evidenceForMatches(document, disguised, (match) =>
      /[oOlIiSsBZz|]/.test(match[0])
        ? (reasonOf(match, "phone-disguised") ?? {
            kind: "phone",
            source: "shape",
            ruleId: "phone-disguised",
            weight: 0.8,
          })
        : null,
    ),
    ...evidenceForMatches(document, abroad, (match) =>
      reasonOf(match, "phone-shape"),
    ),
    ...evidenceForMatches(document, withOsAndWords, () => ({
      kind: "phone",
      source: "shape",
      ruleId: "phone-disguised",
      weight: 0.7,
    })),
    ...evidenceForMatches(document, grownTogether, () => ({
      kind: "phone",
      source: "shape",
      ruleId: "phone-words",
      weight: 0.7,
    })),
    ...[grouped, mobile].flatMap((pattern) =>
      evidenceForMatches(document, pattern, (match) =>
        /^\d{9,10}$/.test(digitsOf(match[0]))
          ? reasonOf(match, "phone-shape")
          : null,
      ),
    ),
  ];
}

/** Finds telephone numbers in digits and with letters for digits; national numbers are no one's. */
export const phone: Detector = {
  id: "phone",
  version: "2",
  kinds: ["phone"],
  run,
};
