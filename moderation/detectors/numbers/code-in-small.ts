import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches } from "../evidence.ts";

const gap = String.raw`(?:\s?[:=#]|\s(?:är|e|heter|har|blev|is|was))?\s["”(]?`;
/** "serienummer 4c8e1a77", "användar-id kr2207ab": letters in small ones among figures, after the word for a code. */
const mixed = new RegExp(
  String.raw`(?<!\p{L})(?:\p{L}{2,20}-?(?:nummer|numret|nr|id|id:t|kod|koden)|(?:serial|user|device|meter|tracking|booking|order|reference|login)\s(?:number|no|id|code))${gap}(?<span>(?=[a-z\d-]{0,14}[a-z])(?=\p{L}{0,6}-?\d)[a-z\d]{2,12}(?:-[a-z\d]{2,8}){0,3})(?![\p{L}\p{N}@]|[.-][\p{L}\p{N}])`,
  "giu",
);
/** "bokningskod HTRLWZ": letters alone. */
const letters =
  /(?<!\p{L})(?:[Bb]oknings(?:kod(?:en)?|n(?:umme)?r|numret|referens(?:en)?)|[Bb]ooking (?:code|reference|number|ref)|[Rr]eferenskod(?:en)?|[Aa]ktiveringskod(?:en)?|[Pp]resentkortskod(?:en)?)(?:\s?[:=]|\s(?:är|is|e))?\s["”(]?(?<span>\p{Lu}{5,8})(?![\p{L}\p{N}])/gu;
/** "portkod 30min", "nummer 500kr": what is measured. */
const measure =
  /^\d+(?:min|kr|tim|h|st|år|mm|cm|m|kg|g|mg|e|a|an|dagar|gb|mb|tkr|sek|siffrig\p{L}*)$/iu;

const isCode = (span: string): boolean =>
  span.length >= 6 &&
  span.replace(/\D/g, "").length >= 3 &&
  !measure.test(span);

const isNoWord = ({ vocabulary }: Document, span: string): boolean =>
  !vocabulary.isOrdinary(span.toLowerCase());

/** Finds codes of letters that the word before them tells: "mätarnummer 4c8e1a77", "bokningskod HTRLWZ". */
export const codeInSmall: Detector = {
  id: "code-in-small",
  version: "1",
  kinds: ["reference-number"],
  run: (document) => [
    ...evidenceForMatches(document, mixed, ({ groups }) =>
      isCode(groups?.span ?? "")
        ? {
            kind: "reference-number",
            source: "context",
            ruleId: "number-after-cue",
            weight: 0.75,
          }
        : null,
    ),
    ...evidenceForMatches(document, letters, ({ groups }) =>
      isNoWord(document, groups?.span ?? "")
        ? {
            kind: "reference-number",
            source: "context",
            ruleId: "number-after-cue",
            weight: 0.6,
          }
        : null,
    ),
  ],
};
