import { isDictionaryWord, isPlace, settlement } from "../lexicon/word-info.ts";
import { wordIndexAt } from "./person-words.ts";
import type { Evidence } from "../finding.ts";
import type { Detector } from "./detector.ts";
import type { Document } from "./document.ts";
import { evidenceForMatches } from "./evidence.ts";

/** "torget i Hjo", "centralstationen i Umeå". */
const station =
  /(?<![\p{L}])(?:resecentrum|centralstationen|centralen|busstorget|busstationen|stationen|stadsparken|stortorget|torget|centrum)(?=\s(?:i|in)\s\p{L}{3,})/giu;
/** "box 123". */
const box =
  /(?<![\p{L}\p{N}])(?:box|postbox|po box|pl|postlåda) \d{1,5}(?![\p{L}\p{N}])/giu;
/** "E20", "E4:an". */
const europeanRoad =
  /(?<![\p{L}\p{N}])[Ee] ?(?:4|6|10|12|14|16|18|20|22|45|65)(?:an|:an)?(?![\p{L}\p{N}:.,]?[\p{L}\p{N}])/gu;
/** "väg 40", "riksväg 13". */
const numberedRoad =
  /(?<![\p{L}\p{N}])(?:riksväg|länsväg|väg|rv|lv|route|road|highway)\s?\d{1,4}(?![\p{L}\p{N}])/giu;
/** "4:ans buss", "linje 12". */
const line =
  /(?<![\p{L}\p{N}])(?:\d{1,3}:ans? (?:buss|spårvagn|tunnelbana)|(?:buss(?:en)?|busslinje|linje|spårvagn|pendeltåg|tunnelbanelinje|tram|bus|line|route)(?: nr\.?| nummer)? \d{1,3}[a-z]?|(?:ett|två|tre|fyr|fem|sex|sju|åtta|nie|tio)ans (?:buss|spårvagn|vagn)|(?:ettans|tvåans|treans|fyrans|femmans|sexans|sjuans|åttans|nians|tians|elvans|tolvans) (?:buss|vagn|spårvagn|linje))(?![\p{L}\p{N}])/giu;
/** "kör på 40:an". */
const roadInWords =
  /(?<![\p{L}])(?:kör|åk|lift|krock|väg|bil)\p{L}{0,8}(?![\p{L}])[^.!?\n]{0,24}\s(?:på|längs|från|av)\s(?<span>\d{2,3}:?an)(?![\p{L}\p{N}])/giu;

/** "på bussen, 324an", "tar 350:an mot": a line by its number alone. */
const lineInWords = [
  /(?<![\p{L}])(?:buss|spårvagn|vagn|tram|tåg)\p{L}{0,6}(?![\p{L}])[^.!?\n]{0,16}[\s,(](?<span>\d{1,3}:?an)(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}])(?:tar|tog|ta|åker|åkte|åka|hoppade?r?|missade|med)\s(?:av\s|på\s)?(?<span>\d{2,3}:?an)(?=\s(?:mot|till|från|hem|in|klockan|kl)(?!\p{L})|\s?[.,!?])/giu,
];

/** "E20", "väg 40", "4:ans buss", "linje 12": roads and lines. */
function roadsAndLines(document: Document): Evidence[] {
  return [
    ...evidenceForMatches(document, station, (match) => {
      const town =
        document.words[
          wordIndexAt(document, match.index + match[0].length + 3)
        ];
      return town !== undefined &&
        isPlace(town.name.info, settlement) &&
        !isDictionaryWord(town.info)
        ? {
            kind: "place",
            source: "context",
            ruleId: "place-cue-before",
            weight: 0.4,
            parameters: { cue: town.key },
          }
        : null;
    }),
    ...evidenceForMatches(document, box, () => ({
      kind: "street",
      source: "shape",
      ruleId: "street-number",
      weight: 0.7,
      parameters: { suffix: "box" },
    })),
    ...evidenceForMatches(document, europeanRoad, (match) =>
      /^[Ee] /.test(match[0]) && !/^E /.test(match[0])
        ? null
        : {
            kind: "road",
            source: "shape",
            ruleId: "road-number",
            weight: 0.75,
          },
    ),
    ...evidenceForMatches(document, numberedRoad, () => ({
      kind: "road",
      source: "shape",
      ruleId: "road-number",
      weight: 0.75,
    })),
    ...evidenceForMatches(document, line, () => ({
      kind: "line",
      source: "shape",
      ruleId: "transit-line",
      weight: 0.75,
    })),
    ...lineInWords.flatMap((pattern) =>
      evidenceForMatches(document, pattern, () => ({
        kind: "line",
        source: "shape",
        ruleId: "transit-line",
        weight: 0.5,
      })),
    ),
    ...evidenceForMatches(document, roadInWords, () => ({
      kind: "road",
      source: "shape",
      ruleId: "road-number",
      weight: 0.4,
    })),
  ];
}

/** Finds roads, lines and post boxes by their number. */
export const road: Detector = {
  id: "road",
  version: "1",
  kinds: ["road", "line", "street", "place"],
  run: roadsAndLines,
};
