import type { Detector } from "../detector.ts";
import { evidenceForMatches } from "../evidence.ts";

/** "slutar på 9834, mitt på 9812": four figures that are no year, no time of day, no round sum and nothing that is counted. */
const fourFigures =
  /(?<![\p{L}\p{N}+.,:/§%#-]|[\d$€£] |(?:blankett(?:en)?|formulär(?:et)?|FK|kl|klockan) )(?!(?:1\d|20)\d\d|(?:[01]\d|2[0-3])[0-5]\d|\d\d00)\d{4}(?![\p{L}\p{N}]|[.,:/-]\d| \d|\s?(?:kr|kronor|sek|euro|eur|dollar|spänn|pix|:-|,-|%|procent|personer|pers|invånare|steg|meter|kvm|mil|km|kcal|st|följare|medlemmar|gånger|ggr)(?!\p{L}))/giu;

/** Finds four figures that no cue explains, as a tip: most are the end of somebody's number or a code to a door. */
export const looseFourFigures: Detector = {
  id: "four-figures",
  version: "1",
  kinds: ["reference-number"],
  run: (document) =>
    evidenceForMatches(document, fourFigures, () => ({
      kind: "reference-number",
      source: "shape",
      ruleId: "bare-number",
      weight: 0.1,
    })),
};
