import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches } from "../evidence.ts";

/** "slutar på 9834, mitt på 9812": four figures that are no year, no time of day, no round sum and nothing that is counted. */
const fourFigures =
  /(?<![\p{L}\p{N}+.,:/§%#-]|[\d$€£] |(?:blankett(?:en)?|formulär(?:et)?|FK|kl|klockan) )(?!(?:1\d|20)\d\d|(?:[01]\d|2[0-3])[0-5]\d|\d\d00)\d{4}(?![\p{L}\p{N}]|[.,:/-]\d|-\p{L}| \d|\s?(?:kr|kronor|sek|euro|eur|dollar|spänn|pix|:-|,-|%|procent|personer|pers|invånare|steg|meter|kvm|mil|km|kcal|st|följare|medlemmar|gånger|ggr|sekunder|minuter|timmar|dagar|sidor|ord|mejl|bilder)(?!\p{L}))/giu;

/** "Doro 7030", "ISO 9001", "vilken blankett …, den tidigare 5230": a model, a standard or a form, and so hardly anybody's. */
const ofAThing =
  /\p{Lu}[\p{L}-]+ $|(?:blankett|formulär|modell|standard)\p{L}*[^.!?\n]{0,60}$/u;

const weightOf = ({ text }: Document, { index }: RegExpExecArray): number =>
  ofAThing.test(text.slice(Math.max(0, index - 80), index)) ? 0.1 : 0.3;

/** Finds four figures that no cue explains, to judge: most are the end of somebody's number or a code to a door. */
export const looseFourFigures: Detector = {
  id: "four-figures",
  version: "1",
  kinds: ["reference-number"],
  run: (document) =>
    evidenceForMatches(document, fourFigures, (match) => ({
      kind: "reference-number",
      source: "shape",
      ruleId: "bare-number",
      weight: weightOf(document, match),
    })),
};
