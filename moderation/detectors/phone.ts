import type { Evidence } from "../finding.ts";
import { nationalNumbers } from "./cues/public-numbers.ts";
import type { Detector } from "./detector.ts";
import type { Document } from "./document.ts";
import { evidenceForMatches, type Reason } from "./evidence.ts";

/** A trunk zero or a country code and then digits, with up to two signs between each. */
const shape =
  /(?<![\p{L}\p{N}+.,:/-])(?:(?:\+|00) ?[1-9](?:[ ()./–-]{0,3}\d){6,13}|\(?0[1-9]\d{0,3}\)?(?:[ ./–-]{0,3}\d){5,9})(?![\p{N}])/gu;
const afterCue =
  /(?<![\p{L}\p{N}])(?:tel|tfn|tele|telefon(?:nummer|numret|nr)?|telnr|mobil(?:nummer|numret|nr|en)?|mobilnr|nummer|numret|nr|ring|ringa|sms|smsa|sms:a|swish(?:a|ar|nummer|nr)?|whatsapp|call|text|phone|number)(?:\s{0,2}(?:mig|min|oss|är|e|till|på|gärna|nr|nummer|is|me|on|at|:|\.|,|;))*\s{0,2}(?<span>\+?\(?\d(?:[ ()./–-]{0,3}\d){4,13})(?!\p{N})/giu;
/** Letters written for digits: O for 0, l for 1. */
const disguised =
  /(?<![\p{L}\p{N}])[0oO][7][\doOlI|](?:[ ./-]{0,3}[\doOlIiSsBZzEeA|]){6,9}(?![\p{L}\p{N}])/gu;

const digitsOf = (text: string) =>
  text.replace(/\D/g, "").replace(/^(?:00|)46(?=[1-9])/, "0");

/** Written as words: "noll sju noll ett sju fyra …". */
const small =
  "noll|nolla|ett|etta|en|två|tvåa|tre|trea|fyra|fem|femma|sex|sexa|sju|sjua|åtta|nio|nia|zero|oh|one|two|three|four|five|six|seven|eight|nine";
const large =
  "tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-?(?:noll|ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve";
const words = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:noll|nolla|zero|oh|plus fyrtiosex|0)(?:[\s,.;–-]{1,3}(?:och |dubbel)?(?:${large}|${small}|\d{1,3})){5,14}(?![\p{L}\p{N}])`,
  "giu",
);

/** "0800-1600": when they are open, not where to call. */
const isHours = /^(?:[01]\d|2[0-4])[0-5]\d ?[-–] ?(?:[01]\d|2[0-4])[0-5]\d$/;
/** Digits in words after a cue need no leading zero. */
const wordsAfterCue = new RegExp(
  String.raw`(?:tel|telefon|mobil|nummer|numret|ring|phone|number)\p{L}*[^\d\n.!?]{0,14}?(?<![\p{L}])(?<span>(?:${small})(?:[\s,.;–-]{1,3}(?:${large}|${small}|\d{1,3})){5,12})(?![\p{L}\p{N}])`,
  "giu",
);

/** "070 är riktnumret och resten är 174 06 48": a number told in two parts. */
const inTwoParts = [
  /(?<![\p{L}\p{N}])(?<span>0\d{1,3})(?= (?:är|i) riktnum)/giu,
  /(?:resten|abonnent\p{L}*)(?: är)? (?<span>\d(?:[ -]?\d){4,8})(?!\p{N})/giu,
];

function isDate(text: string): boolean {
  return (
    /^(?:19|20)\d{2}[-./](?:0?[1-9]|1[0-2])[-./]\d{1,2}$/.test(text) ||
    /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}$/.test(text)
  );
}

function reasonOf(
  match: RegExpExecArray,
  ruleId: "phone-shape" | "phone-disguised" | "phone-words",
): Reason | null {
  const span = match.groups?.span ?? match[0];
  const digits = digitsOf(span);
  if (isDate(span) || isHours.test(span) || digits.length < 5) return null;
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
      /^\d{1,3}(?:[ .]\d{3})+$|^\d{1,2}[ -–]{1,3}\d{1,2}$/.test(
        match.groups?.span ?? "",
      )
        ? null
        : reasonOf(match, "phone-shape"),
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
    ...inTwoParts.flatMap((pattern) =>
      evidenceForMatches(document, pattern, () => ({
        kind: "phone",
        source: "context",
        ruleId: "phone-shape",
        weight: 0.8,
      })),
    ),
    ...evidenceForMatches(document, wordsAfterCue, () => ({
      kind: "phone",
      source: "context",
      ruleId: "phone-words",
      weight: 0.85,
    })),
    ...evidenceForMatches(document, words, () => ({
      kind: "phone",
      source: "shape",
      ruleId: "phone-words",
      weight: 0.9,
    })),
  ];
}

/** Finds telephone numbers in digits, in words and with letters for digits; national numbers are no one's. */
export const phone: Detector = {
  id: "phone",
  version: "1",
  kinds: ["phone"],
  run,
};
