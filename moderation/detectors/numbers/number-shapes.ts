import { isLaw } from "../cues/laws.ts";
import { nationalNumbers } from "../cues/public-numbers.ts";
import type { Evidence } from "../../finding.ts";
import { passesLuhn } from "./checksum.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches } from "../evidence.ts";
import { ibansIn } from "./iban.ts";

/** "domen", "dom nr", but not "dom jobbar 13-17" nor "ungdomar 13-17". */
const nearCourt =
  /(?<!\p{L})(?:mål(?:et|en|s)?|\p{L}{0,12}rättens?|domstol\p{L}*|ärende\p{L}*|avtal\p{L}*|domen|domens|domar|beslut\p{L}*|case|court|dom(?=\s(?:nr\.?\s|nummer\s|från\s|av\s|den\s|i\smål\s)?$))(?!\p{L})[^\n.!?]{0,30}$/iu;
/** "6120-23" is a case only where a court or a case is spoken of. */
const bareCase =
  /(?<![\p{L}\p{N}.,:/-])(?!20[0-4]\d-)\d{2,6}-\d{2}(?![\p{L}\p{N}-]|:|\s?(?:%|(?:procent|timmar|tim|h|dagar|veckor|månader|år|sidor|minuter|min|gånger|ggr|personer|kr|kronor|kg|km|mil|tusen|meter|grader|poäng|barn|elever|platser)(?!\p{L})))/gu;

const caseShapes = [
  /(?<![\p{L}\p{N}])(?:19|20)\d{2}[:/][\p{Lu}]{2,6}[:/]\d{1,6}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?!(?:LMA|ID|KL|TEL|TFN|TFNNR|PM|EM|FM|VM|OS|SM|VT|HT)[ -])[\p{Lu}]{2,6}[ -]?(?:19|20)?\d{2,4}[-/:]\d{2,6}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[\p{Lu}]{2,6}[/-](?:19|20)\d{2}[:/-]\d{1,6}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:T|B|Ä|K|F|M|P|Ö|ÖÄ|ÖH|UM|FT|PMT|PMÄ|PMÖ|PMB)[ -]?\d{1,6}-\d{2}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:[05]\d{3}-K ?\d{3,8}|[05]\d{3}-\d{3,8}|K ?\d{5,8}|U[ -]\d{4,9}|AM[ -]?\d{3,7})-\d{2}(?![\p{L}\p{N}])/gu,
];

/** A postal item, as the Universal Postal Union numbers it (S10): "RR 123 456 785 SE". */
const postalItem =
  /(?<![\p{L}\p{N}])[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}(?![\p{L}\p{N}])/gu;
/** "HGF-Ö 51192" of a register, and "F IV b:212" and "B 117/1941" of an archive. */
const registers = [
  /(?<![\p{L}\p{N}])\p{Lu}{1,5}-\p{Lu}{1,3} ?\d{3,8}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])\p{Lu}{1,3} \d{1,5}\/(?:1[89]|20)\d\d(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])\p{Lu} [IVX]{1,4}(?: ?\p{Ll}{1,2})?:\d{1,4}(?![\p{L}\p{N}])/gu,
];

const hours = /^(?:[01]\d|2[0-4])[0-5]\d-(?:[01]\d|2[0-4])[0-5]\d$/;
/** "AH/7731-D", "SN#7720-91-A", "s-2210-BQ": short letters and figures joined by signs. */
const signed =
  /(?<![\p{L}\p{N}@._/#-])(?:(?:\p{Lu}{1,6}|\p{Ll}|\d{1,9}|\p{Lu}{1,4}\d{1,9}|\d{1,6}\p{Lu}{1,3})[/#:.-]){1,4}(?:\p{Lu}{1,6}|\d{1,9}|\p{Lu}{1,4}\d{1,9}|\d{1,6}\p{Lu}{1,3}|v\.\d{1,2})(?![\p{L}\p{N}@]|[/#:.-][\p{L}\p{N}])/gu;

/** A year or a model ("covid-19") points at no single case: three figures together, a letter and no year do. */
function isSigned(text: string): boolean {
  const own = text
    .split(/[/#:.-]/)
    .filter((group) => !/^(?:19|20)\d\d$/.test(group));
  return (
    own.some((group) => /\d{3}/.test(group)) &&
    own.some((group) => /\p{L}/u.test(group)) &&
    own.join("").replace(/\D/g, "").length >= (own.length > 2 ? 3 : 4)
  );
}

const mixed =
  /(?<![\p{L}\p{N}@._/-])(?=[\p{Lu}\d-]{0,16}\d[\p{Lu}-]{0,6}\d[\p{Lu}-]{0,6}\d)(?=[\d-]{0,16}\p{Lu})[\p{Lu}\d](?:-?[\p{Lu}\d]){5,17}(?![\p{L}\p{N}@-]|(?<=-(?:19|20)\d\d):\d)/gu;

/** "XK7Q2P": letters and figures by turns, as bookings are numbered. */
const byTurns =
  /(?<![\p{L}\p{N}@._/-])(?=\p{Lu}{0,4}\d{1,3}\p{Lu}{1,4}\d)[\p{Lu}\d]{6,8}(?![\p{L}\p{N}@-])/gu;

const card =
  /(?<![\p{L}\p{N}-])\d{4}(?:[ .-]?\d{4}){3}(?!\p{N})|(?<![\p{L}\p{N}-])3[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?!\p{N})/gu;

/** "4111 11** **** 1111": what is left to be seen of it. */
const maskedCard =
  /(?<![\p{L}\p{N}-])\d{4}[ -]?\d{0,2}[xX*•]{2,4}[ -]?[xX*•]{4}[ -]?\d{4}(?!\p{N})/gu;

const account =
  /(?<![\p{L}\p{N}-])(?:\d{4}(?:-\d)?[ ,-]{1,2}\d{2,3}[ -]?\d{3}[ -]?\d{1,4}(?:-\d)?|\d{3,4}-\d{4})(?!\p{N})/gu;

const long =
  /(?<![\p{L}\p{N}+.,-])(?!\d \d{6})\d(?:[ -]?\d){8,24}(?![\p{N}])/gu;

/** "50-118274", "88-0412-07", "kod 48213": figures that are no sum of money, no day and no house, which some register must have. */
const bare =
  /(?<![\p{L}\p{N}+.,:/§%-]|\d )(?:\d{1,4}[-/]\d{5,8}(?:-\d{1,2})?|\d{2,4}-\d{3,5}-\d{2,4}|(?!\d{3,6}00(?!\d))\d{5,8})(?![\p{L}\p{N}]|[.,:/-]\d| \d|\s?(?:kr|kronor|sek|euro|eur|dollar|spänn|pix|:-|,-|%|procent|personer|pers|invånare|steg|meter|kvm|mil|km|st|följare|medlemmar|gånger|ggr)(?!\p{L}))/gu;
const money =
  /(?:kost|hyra|hyran|lön|lönen|skuld|betal|tjäna|skyldig|summa|belopp|avgift|räkning|inkomst|bidrag|spar|lånat|lån)\p{L}{0,8}[^.!?\n]{0,24}$/iu;

/** "DEN 18/11 VAR JAG", "DET TOG 12-14 DAGAR": a word in capitals, and a day or a span. */
const isDayAfterWord = (
  { vocabulary }: Document,
  { 0: found }: RegExpExecArray,
): boolean =>
  /^\p{Lu}+ \d{1,2}[-/]\d{1,2}$/u.test(found) &&
  vocabulary.isOrdinary(found.replace(/ .*/u, "").toLowerCase());

/** "CSN 0771-276 000": an authority and its telephone. */
const isTelephone = (
  { text }: Document,
  { 0: found, index }: RegExpExecArray,
): boolean =>
  /^\p{Lu}+ 0\d{1,3}-\d{2,3}$/u.test(found) &&
  /^ \d\d/.test(text.slice(index + found.length, index + found.length + 4));

function shapes(document: Document): Evidence[] {
  return [
    ...[...caseShapes, ...registers].flatMap((pattern) =>
      evidenceForMatches(document, pattern, (match) =>
        isLaw(match[0]) ||
        isDayAfterWord(document, match) ||
        isTelephone(document, match)
          ? null
          : {
              kind: "case-number",
              source: "shape",
              ruleId: "case-number-shape",
              weight: 0.75,
            },
      ),
    ),
    ...evidenceForMatches(document, bareCase, (match) =>
      nearCourt.test(
        document.text.slice(Math.max(0, match.index - 48), match.index),
      )
        ? {
            kind: "case-number",
            source: "context",
            ruleId: "case-number-shape",
            weight: 0.7,
          }
        : null,
    ),
    ...evidenceForMatches(document, signed, (match) =>
      isSigned(match[0]) && !isLaw(match[0])
        ? {
            kind: "reference-number",
            source: "shape",
            ruleId: "long-number",
            weight: 0.5,
          }
        : null,
    ),
    ...[mixed, byTurns].flatMap((pattern) =>
      evidenceForMatches(document, pattern, () => ({
        kind: "reference-number",
        source: "shape",
        ruleId: "long-number",
        weight: 0.5,
      })),
    ),
    ...ibansIn(document),
    ...evidenceForMatches(document, card, (match) => ({
      kind: "card",
      source: "shape",
      ruleId: "card-number",
      weight: passesLuhn(match[0]) ? 0.95 : 0.75,
      parameters: { checksum: passesLuhn(match[0]) ? "valid" : "invalid" },
    })),
    ...evidenceForMatches(document, postalItem, () => ({
      kind: "reference-number",
      source: "shape",
      ruleId: "long-number",
      weight: 0.75,
    })),
    ...evidenceForMatches(document, maskedCard, () => ({
      kind: "card",
      source: "shape",
      ruleId: "card-number",
      weight: 0.8,
    })),
    ...evidenceForMatches(document, account, (match) =>
      /^\d{4}-\d{4}$/.test(match[0]) &&
      (/^(?:19|20)\d\d-(?:19|20)\d\d$|^\d+00-\d+00$/.test(match[0]) ||
        hours.test(match[0]))
        ? null
        : {
            kind: "bank-account",
            source: "shape",
            ruleId: "bank-number",
            weight: 0.6,
          },
    ),
    ...evidenceForMatches(document, bare, ({ 0: found, index }) =>
      /^\d{5,6}$/.test(found) &&
      money.test(document.text.slice(Math.max(0, index - 40), index))
        ? null
        : {
            kind: "reference-number",
            source: "shape",
            ruleId: "long-number",
            weight: 0.35,
          },
    ),
    ...evidenceForMatches(document, long, (match) =>
      /000[ -]?000/.test(match[0]) ||
      nationalNumbers.has(match[0].replace(/\D/g, ""))
        ? null
        : {
            kind: "reference-number",
            source: "shape",
            ruleId: "long-number",
            weight: 0.6,
          },
    ),
  ];
}

/** Finds case, account and card numbers by their shape. */
export const numberShapes: Detector = {
  id: "number-shapes",
  version: "2",
  kinds: ["case-number", "reference-number", "bank-account", "iban", "card"],
  run: shapes,
};
