import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches } from "../evidence.ts";

const edge = String.raw`(?<![\p{L}\p{N}+.,:/@_-])`;
const end = String.raw`(?![\p{L}\p{N}]|[.,:/-]\d|\s?(?:kr|kronor|sek|euro|eur|dollar|öre|:-|,-)(?!\p{L}))`;
/** "9150.412.118.3", "8105-2.904.118.336-1", "81052,9041183361", "6017.204118336": a clearing number and an account that a stop or a comma joins. */
const joined = new RegExp(
  String.raw`${edge}[1-9]\d{3}(?:-?\d)?[.,](?:\d{2,3}[. ]\d{3}[. ]\d{1,4}(?:[-.]\d)?|\d{6,10}(?:-\d)?)${end}`,
  "gu",
);
/** What one pays in or out of; the four figures a clearing number has begin no sum in groups of three. */
const bank =
  /bank|kont(?:o|ot)(?!\p{L})|clearing|utbetal|betal(?:as|a|ning)|pengar|swish|nordea|handels|(?<!\p{L})seb(?!\p{L})|skandia|länsförsäkr|sätt(?:a|s|er)? in|insättning|lön(?:en)?(?!\p{L})|account|payment|money|deposit/iu;
/** "192.168.4.11", "5.123.456.7": of a computer or a program. */
const ofComputer = /(?<!\p{L})(?:ip|version|server|dns|router)\p{L}*/iu;

function weightOf(
  { text }: Document,
  { index, 0: found }: RegExpExecArray,
): number {
  const around = text.slice(Math.max(0, index - 70), index + found.length + 50);
  return bank.test(around) ? 0.7 : ofComputer.test(around) ? 0.2 : 0.5;
}

/** Finds accounts whose parts stops and commas join: "9150.412.118.3". */
export const accountForms: Detector = {
  id: "account-forms",
  version: "1",
  kinds: ["bank-account"],
  run: (document) =>
    evidenceForMatches(document, joined, (match) => ({
      kind: "bank-account",
      source: "shape",
      ruleId: "bank-number",
      weight: weightOf(document, match),
    })),
};
