import { nationalNumbers } from "./cues/public-numbers.ts";
import type { Evidence } from "../finding.ts";
import { passesIban, passesLuhn } from "./checksum.ts";
import type { Detector } from "./detector.ts";
import type { Document } from "./document.ts";
import { evidenceForMatches } from "./evidence.ts";

const nearCourt =
  /(?:mål|rätten|rättens|domstol\p{L}*|ärende\p{L}*|avtal|dom|beslut|case|court)[^\n.!?]{0,30}$/iu;
/** "6120-23" is a case only where a court or a case is spoken of. */
const bareCase = /(?<![\p{L}\p{N}.,:/-])\d{2,6}-\d{2}(?![\p{L}\p{N}-]|:)/gu;

const caseShapes = [
  /(?<![\p{L}\p{N}])(?:19|20)\d{2}[:/][\p{Lu}]{2,6}[:/]\d{1,6}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[\p{Lu}]{2,6}[ -]?(?:19|20)?\d{2,4}[-/:]\d{2,6}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[\p{Lu}]{2,6}[/-](?:19|20)\d{2}[:/-]\d{1,6}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:T|B|Ä|K|F|M|P|Ö|UM|FT)[ -]?\d{1,6}-\d{2}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[05]\d{3}-K?\d{3,8}-\d{2}(?![\p{L}\p{N}])/gu,
];

const plates =
  /(?<![\p{L}\p{N}-])(?<span>[A-HJ-PR-UW-Z]{3} ?\d{2}[\dA-HJ-PR-UW-Z])(?![\p{L}\p{N}-])/gu;

const lawReference =
  /^(?:SFS|NJA|HFD|RÅ|PROP|SOU|DS|MIG|AD|JO|EU|ISO|SOSFS|HSLF)/;
const hours = /^(?:[01]\d|2[0-4])[0-5]\d-(?:[01]\d|2[0-4])[0-5]\d$/;
const notPlates =
  /^(?:KFM|FK|SFS|HFD|NJA|RÅ|KAP|LSS|LVU|LVM|SOL|JO|IVO|EKB|ISO|USB|COM|HTC|MRT|BMW|SEK|DNR|NR|KL|LPT|LRV)/;

const mixed =
  /(?<![\p{L}\p{N}@._/-])(?=[\p{Lu}\d-]{0,16}\d[\p{Lu}-]{0,6}\d[\p{Lu}-]{0,6}\d)(?=[\d-]{0,16}\p{Lu})[\p{Lu}\d](?:-?[\p{Lu}\d]){5,17}(?![\p{L}\p{N}@-])/gu;

const iban =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu;

const card =
  /(?<![\p{L}\p{N}-])\d{4}(?:[ -]?\d{4}){3}(?!\p{N})|(?<![\p{L}\p{N}-])3[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?!\p{N})/gu;

const account =
  /(?<![\p{L}\p{N}-])(?:\d{4}(?:-\d)?[ ,-]{1,2}\d{2,3}[ -]?\d{3}[ -]?\d{1,4}(?:-\d)?|\d{3,4}-\d{4})(?!\p{N})/gu;

const long = /(?<![\p{L}\p{N}+.,-])\d(?:[ -]?\d){8,24}(?![\p{N}])/gu;

function shapes(document: Document): Evidence[] {
  return [
    ...caseShapes.flatMap((pattern) =>
      evidenceForMatches(document, pattern, (match) =>
        lawReference.test(match[0])
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
    ...evidenceForMatches(document, plates, (match) =>
      notPlates.test(match[0])
        ? null
        : { kind: "plate", source: "shape", ruleId: "plate", weight: 0.75 },
    ),
    ...evidenceForMatches(document, mixed, () => ({
      kind: "reference-number",
      source: "shape",
      ruleId: "long-number",
      weight: 0.5,
    })),
    ...evidenceForMatches(document, iban, (match) => ({
      kind: "iban",
      source: "shape",
      ruleId: "iban",
      weight: passesIban(match[0]) ? 0.98 : 0.8,
      parameters: { checksum: passesIban(match[0]) ? "valid" : "invalid" },
    })),
    ...evidenceForMatches(document, card, (match) => ({
      kind: "card",
      source: "shape",
      ruleId: "card-number",
      weight: passesLuhn(match[0]) ? 0.95 : 0.75,
      parameters: { checksum: passesLuhn(match[0]) ? "valid" : "invalid" },
    })),
    ...evidenceForMatches(document, account, (match) =>
      /^\d{4}-\d{4}$/.test(match[0]) &&
      (/^(?:19|20)\d\d-(?:19|20)\d\d$/.test(match[0]) || hours.test(match[0]))
        ? null
        : {
            kind: "bank-account",
            source: "shape",
            ruleId: "bank-number",
            weight: 0.6,
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

/** Finds case, account, card and plate numbers by their shape. */
export const numberShapes: Detector = {
  id: "number-shapes",
  version: "1",
  kinds: [
    "case-number",
    "reference-number",
    "bank-account",
    "iban",
    "card",
    "plate",
  ],
  run: shapes,
};
