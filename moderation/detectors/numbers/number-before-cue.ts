import type { Detector } from "../detector.ts";
import { evidenceForMatches } from "../evidence.ts";
import { nationalNumbers } from "../cues/public-numbers.ts";

const whose = String.raw`(?:mitt|min|mina|ditt|din|hans|hennes|vårt|vår|deras|det|den|de|ert|er|rätt|my|his|her|our|their|the)\s`;
const lastFour = String.raw`(?:sista (?:fyra|4)|(?:fyra|4) sista)(?: siffr\p{L}*)?|kontrollsiffr\p{L}*|last four(?: digits)?`;
const isOf = String.raw`\)?,?\s(?:är|e|var|blir|is|was|are)\s(?:${whose}){0,2}`;
const number = String.raw`(?:\p{Lu}{1,6}[ /-]?)?\d(?:[\d\p{Lu}]|[ /:.-](?=[\d\p{Lu}])){2,22}`;
const beforeNumber = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/-])(?<span>${number})(?![\p{L}\p{N}])${isOf}(?:[\p{Ll}-]{0,24}(?:nummer|nr|beteckning|-id)|ocr)(?![\p{L}])`,
  "gu",
);
const beforeLastFour = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/-])(?<span>\d{4}|\d\d[ -]\d\d)(?:${isOf}|\s(?:som|på)\s|,?\s\()(?:${lastFour}|slutet)(?![\p{L}])(?!\s(?:år|dag|vecka|månad|kronor|gång))`,
  "giu",
);

/** "448812 är mitt ärendenummer", "4410 är mina sista fyra": the number first, and then what it is. */
export const numberBeforeCue: Detector = {
  id: "number-before-cue",
  version: "1",
  kinds: ["reference-number", "personal-number-last-four"],
  run: (document) => [
    ...evidenceForMatches(document, beforeNumber, ({ groups }) => {
      const digits = groups?.span?.replace(/\D/g, "") ?? "";
      return digits.length < 4 || nationalNumbers.has(digits)
        ? null
        : {
            kind: "reference-number",
            source: "context",
            ruleId: "number-after-cue",
            weight: 0.8,
          };
    }),
    ...evidenceForMatches(document, beforeLastFour, () => ({
      kind: "personal-number-last-four",
      source: "context",
      ruleId: "last-four-digits",
      weight: 0.85,
    })),
  ],
};
