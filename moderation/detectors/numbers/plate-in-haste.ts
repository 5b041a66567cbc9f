import { lookUp } from "../../lexicon/lexicon.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";
import { isModel } from "./plate-words.ts";

const edge = String.raw`(?<![\p{L}\p{N}@#._/-])`;
const end = String.raw`(?![\p{L}\p{N}@-]|[.,:/]\d| \d|\s?(?:kr|kronor|sek|euro|spänn|%|procent|mg|ml|cm|mm|km|kg|gram|st|år|mil|grader|poäng|kvm|hk|hp|gb|mb|tum|watt|kcal|personer|gånger|minuter|min|timmar|dagar|veckor|sidor|tusen|:-)(?!\p{L}))`;
/** The letters that plates have: no I, Q and V. */
const issued = "a-hj-pr-uw-z";
/** "ser du mhk 318", "köpte jxd27b": in small letters, or with the first in capitals as a telephone writes them. */
const small = new RegExp(
  String.raw`${edge}(?<span>[${issued}${issued.toUpperCase()}][${issued}]{2}[ -]?\d{2}[${issued}${issued.toUpperCase()}\d])${end}`,
  "gu",
);
/** "MHK  318", "MHK.318": in capitals, with another joint. */
const apart = new RegExp(
  String.raw`${edge}(?<span>[${issued.toUpperCase()}]{3}(?: {2}|[.:·])\d{2}[${issued.toUpperCase()}\d])${end}`,
  "gu",
);
/** "SOL 27B står utanför": letters that mean something else at work, beside a vehicle or before two figures and a letter. */
const otherwise = new RegExp(
  String.raw`${edge}(?<span>(?:KFM|HVB|LVU|LVM|BUP|BVC|BVB|SIS|SVT|SVD|HFD|NJA|LSS|SOL|IVO|EKB|COM|HTC|MRT|LPT|LRV|FKS|CRP|CSN)[ -]?\d{2}[A-Z\d])${end}`,
  "gu",
);
const vehicle =
  /bil(?:en|ar|arna)?(?!\p{L})|taxi|motorcykel|traktor|(?<!\p{L})(?:suv|kombin?|mc|epan?|moppen?|mopeden?|släpet?|husvagn(?:en)?|car|van|truck|volvon?|saaben?|bmw|audin?|golfen|passaten|skodan?|toyotan?|kian?|forden?|opeln?|dacian?|suzukin?|mitsubishin?|subarun?|lexus\p{L}*|cupran?|mazdan?|nissan|hyundain?|teslan?|fiaten?|hondan?|peugeoten?|renaulten?|mercan?|mercedes\p{L}*)(?!\p{L})|skylt|plåt|parker|(?<!\p{L})plate|besikt|bilprovning|kör(?:de|t|kort)?(?!\p{L})/iu;
/** "ring polisen om du ser": what one says of what passes by, is bought or sold. */
const seen =
  /polis|(?<!\p{L})(?:köp(?:te|t|a|er)|sälj(?:a|er)|sål(?:t|de)|ser|såg|står|stod|kom|kommer|stul(?:en|it)|utanför|bought|sold|saw|outside)(?!\p{L})/iu;

const around = (
  { text }: Document,
  { index, 0: found }: RegExpExecArray,
): string => text.slice(Math.max(0, index - 60), index + found.length + 40);

const reason = (weight: number): Reason => ({
  kind: "plate",
  source: "context",
  ruleId: "plate",
  weight,
});

/** "max 200", "kim 112": what is a word, a name or a model in any list is no plate. */
function isUnknown({ lexicon, vocabulary }: Document, span: string): boolean {
  const key = span.slice(0, 3).toLowerCase();
  return (
    !isModel(key) &&
    !/^(.)\1\1$/.test(key) &&
    lookUp(lexicon, key) === 0 &&
    !vocabulary.isOrdinary(key)
  );
}

function smallReason(document: Document, match: RegExpExecArray) {
  const span = match.groups?.span ?? "";
  if (!isUnknown(document, span)) return null;
  return reason(vehicle.test(around(document, match)) ? 0.6 : 0.4);
}

function otherwiseReason(document: Document, match: RegExpExecArray) {
  const said = around(document, match);
  const isBeside = vehicle.test(said) || seen.test(said);
  if (/[A-Z]$/.test(match[0])) return reason(isBeside ? 0.6 : 0.4);
  return vehicle.test(said) ? reason(0.5) : null;
}

function apartReason(document: Document, match: RegExpExecArray) {
  const isBeside = vehicle.test(around(document, match));
  if (isBeside) return reason(0.6);
  return isUnknown(document, match[0]) ? reason(0.4) : null;
}

/** Finds registration plates as they are written in haste, to judge. */
export const plateInHaste: Detector = {
  id: "plate-in-haste",
  version: "1",
  kinds: ["plate"],
  run: (document) => [
    ...evidenceForMatches(document, small, (match) =>
      smallReason(document, match),
    ),
    ...evidenceForMatches(document, apart, (match) =>
      apartReason(document, match),
    ),
    ...evidenceForMatches(document, otherwise, (match) =>
      otherwiseReason(document, match),
    ),
  ],
};
