import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceAt, evidenceForMatches, type Reason } from "../evidence.ts";
import { matchesOf } from "../patterns/matches.ts";

const trunk = String.raw`0(?:7[02369]|[1-69]\d{0,2}|8)`;
const rest = String.raw`(?:\d{2,4}(?:[ -]\d{2,3}){1,3}|\d{5,8})`;
const noUnit = String.raw`(?!\p{N}|[-/:.,]\d|\s?(?:kr|kronor|sek|år|personer|invånare|kvm|st|meter)(?!\p{L}))`;

/** "nås på 070, det är jobbet, 174 06 80": a beginning, something said, and the rest. */
const apart = new RegExp(
  String.raw`(?<![\p{L}\p{N}+.,:/-])(?<trunk>${trunk})(?<between>[^\d\n]{2,70})(?<rest>${rest})${noUnit}`,
  "gu",
);
/** "1740612 med 070 före", "174 06 14 (070 först)": the beginning told at the end. */
const trunkAfter = new RegExp(
  String.raw`(?<![\p{L}\p{N}+.,:/-])(?<rest>${rest})(?<between>[\s,(]{1,3}(?:(?:och|med|men|with)\s){0,2})(?<trunk>${trunk})(?=\)?\s(?:före|framför|först|innan|i början|som rikt|är rikt|in front|before|first)(?!\p{L}))`,
  "giu",
);
/** "sätt 070 framför 174 06 14": the same in the order it is dialled. */
const trunkBefore = new RegExp(
  String.raw`(?<![\p{L}\p{N}+.,:/-])(?<trunk>${trunk})(?<between>\s(?:före|framför|innan|först och sen|först och sedan|before)\s)(?<rest>${rest})${noUnit}`,
  "giu",
);

const pause = String.raw`[\s.,…–-]{1,6}(?:(?:eh+|öh+|äh+|hmm*|mm|vänta|stopp|nej|oj|alltså|asså|typ|och|sen|sedan|så|eller|ursäkta|förlåt|sorry|wait|uh+|um+|and|then|kommer|slutar|på|med|följt|av|sist|därefter)[\s.,…–-]{1,6}){1,3}`;
const withCountry = String.raw`(?:(?:\+|00)46 ?[1-9]\d{0,2}|${trunk})`;
/** "040-628 04 ... vänta ... 39", "070 hmm 174 eh 06 51": groups with a word of hesitation between. */
const hesitant = new RegExp(
  String.raw`(?<![\p{L}\p{N}+.,:/-])(?<trunk>${withCountry})(?:[ -]?\d{2,3}){0,3}(?:${pause}\d{2,3}(?:[ -]?\d{2,3}){0,3}){1,3}${noUnit}`,
  "giu",
);
/** "nås på070-1740684tack": grown together with the word before it. */
const grown = /(?<=\p{L})07[02369](?:[ -]?\d){7}(?!\p{N})/gu;

const saysPhone =
  /(?:nummer|numret|(?<!\p{L})nr|tel|mobil|ring|nå[rs]|sms|svarar|phone|call|text)\p{L}*[^\d.!?\n]{0,30}$/iu;
const isMobile = /^(?:07[02369]|(?:\+|00)46 ?7\d{0,2})$/;
/** "mellan 08 och 12 eller 13 och 16" are hours: a number has more figures, or three together. */
const isHours = /^(?:\d{2}(?!\d)[^\d]*){4}$/;
/** So little stands between that the number is one. */
const isWhole = /^(?:[^\p{L}]|och|sen|sedan|så|and|then){0,14}$/iu;
const amount = /kr(?:onor)?(?!\p{L})|€|\$|:-/u;
const lengthOf = (text: string) => text.replace(/\D/g, "").length;

const reason: Reason = {
  kind: "phone",
  source: "context",
  ruleId: "phone-shape",
  weight: 0.8,
};

/** A mobile's beginning is one of itself; that of a town is one only after a word for calling. */
const isTold = ({ text }: Document, trunk: string, at: number): boolean =>
  isMobile.test(trunk) || saysPhone.test(text.slice(Math.max(0, at - 50), at));

/** Both parts of a number, or all of it where hardly anything stands between. */
function partsOf(document: Document, match: RegExpExecArray): Evidence[] {
  const { index, 0: found, groups = {} } = match;
  const { trunk = "", between = "" } = groups;
  const length = lengthOf(found);
  if (length < 8 || length > 11 || amount.test(between)) return [];
  if (isHours.test(found)) return [];
  if (!isTold(document, trunk, index)) return [];
  const end = index + found.length;
  if (isWhole.test(between)) return [evidenceAt(index, end, reason)];
  const first = found.startsWith(trunk) ? trunk : (groups.rest ?? "");
  const second = first === trunk ? (groups.rest ?? "") : trunk;
  return [
    evidenceAt(index, index + first.length, reason),
    evidenceAt(end - second.length, end, reason),
  ];
}

/** Finds telephone numbers with words between their parts, or grown together with one. */
export const telephoneInterrupted: Detector = {
  id: "telephone-interrupted",
  version: "1",
  kinds: ["phone"],
  run: (document): Evidence[] => [
    ...[apart, trunkBefore, trunkAfter, hesitant].flatMap((pattern) =>
      matchesOf(document, pattern).flatMap((match) => partsOf(document, match)),
    ),
    ...evidenceForMatches(document, grown, () => reason),
  ],
};
