import type { Evidence } from "../finding.ts";
import { passesLuhn } from "./checksum.ts";
import type { Detector } from "./detector.ts";
import type { Document } from "./document.ts";
import { evidenceForMatches, type Reason } from "./evidence.ts";

/** Year, month, day and four more, with any sign between; the month may be that of a date and the day raised by 60. */
const full =
  /(?<![\p{L}\p{N}])(?:19|20)?\d{2}[ .\-/]?(?:0[1-9]|1[0-2])[ .\-/]?(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?: ?[-+–/. ] ?|\s{0,3})[\dTtXx]\d{3}(?![\p{N}\p{L}])/gu;
/** Any six or eight digits and four after a sign: what a mistyped number looks like. */
const loose = /(?<![\p{L}\p{N}-])(?:\d{6}|\d{8}) ?[-+–] ?\d{4}(?![\p{N}-])/gu;
/** Letters for digits, or only the first half after its cue. */
const lettered =
  /(?<![\p{L}\p{N}])(?=[\doOlI]{0,8}[oOlI])(?:[\doOlI]{6}|[\doOlI]{8}) ?[-+–] ?[\doOlI]{4}(?![\p{L}\p{N}])/gu;
const firstHalf =
  /(?:personnummer|personnumret|pnr|personnr)[^\d\n]{0,24}(?:börjar|inleds|starts?)[^\d\n]{0,10}(?<span>(?:19|20)?\d{6})(?!\p{N})/giu;
const hidden =
  /(?<![\p{L}\p{N}])(?:19|20)?\d{6}[ \-–]?(?:[xX*•]{4}|\d{2}[xX*]{2}|nnnn|NNNN)/gu;
const lastFour =
  /(?:(?:sista|fyra sista|sista fyra)(?: (?:fyra|siffrorna|siffror))*|kontrollsiffror(?:na)?|slutar (?:på|med)|resten av (?:person)?(?:numret|nummret)|ends? (?:in|with)|last (?:four|4)(?: digits)?)[^\d\n.]{0,40}(?<span>\d{4})(?!\p{N}|[-/]\d| ?(?:kr|år|sek))/giu;
const lastFourAfter =
  /(?:personnummer|personnumret|personnr|pnr|persnr)[^\d\n]{0,30}?(?<![\d-])(?<span>\d{4})(?!\p{N}|-?\d)/giu;

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

function run(document: Document): Evidence[] {
  const last: Reason = {
    kind: "personal-number-last-four",
    source: "context",
    ruleId: "last-four-digits",
    weight: 0.9,
  };
  return [
    ...evidenceForMatches(document, full, reasonOf),
    ...evidenceForMatches(document, loose, reasonOf),
    ...evidenceForMatches(document, hidden, () => ({
      kind: "personal-number",
      source: "shape",
      ruleId: "personal-number",
      weight: 0.85,
      parameters: { checksum: "hidden" },
    })),
    ...evidenceForMatches(document, lettered, () => ({
      kind: "personal-number",
      source: "shape",
      ruleId: "personal-number",
      weight: 0.85,
      parameters: { checksum: "hidden" },
    })),
    ...evidenceForMatches(document, firstHalf, () => ({
      kind: "personal-number",
      source: "context",
      ruleId: "personal-number",
      weight: 0.8,
      parameters: { checksum: "hidden" },
    })),
    ...evidenceForMatches(document, lastFour, () => last),
    ...evidenceForMatches(document, lastFourAfter, () => last),
    ...evidenceForMatches(document, organisation, (match) =>
      organisationReason(document, match),
    ),
  ];
}

/** Finds personal, co-ordination and organisation numbers in every notation, right checksum or not. */
export const personalNumber: Detector = {
  id: "personal-number",
  version: "1",
  kinds: [
    "personal-number",
    "personal-number-last-four",
    "coordination-number",
    "organisation-number",
  ],
  run,
};
