import {
  isDictionaryWord,
  isPlace,
  settlement,
} from "../../lexicon/word-info.ts";
import { wordIndexAt } from "../reading/person-words.ts";
import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches } from "../evidence.ts";

/** "stora torget i Hjo", "centralstationen i Umeå"; "torget i Hjo" and "stationen i Hjo" tell no more than the town does. */
const station =
  /(?<![\p{L}])(?:resecentrum|centralstationen|centralen|busstorget|busstationen|stadsparken|stortorget|(?:stora|lilla|gamla|nya)\storget|centrum)(?=\s(?:i|in)\s\p{L}{3,})/giu;
/** "box 123", "pb 412", "lantbrevbärarlinje 2"; "pb 120 kg" is what one lifts. */
const box =
  /(?<![\p{L}\p{N}])(?:(?:box|postbox|p\.? ?o\.? ?box|pl|postlåda|postfack|lantbrevbär(?:ar|ings)?linje(?:n)?)(?: nr\.?)? \d{1,5}|pb \d{3,5})(?![\p{L}\p{N}:]|[.,]\d| ?(?:kg|kilo|meter|m|min|sek|poäng)(?!\p{L}))/giu;
/** "E20", "E4:an". */
const europeanRoad =
  /(?<![\p{L}\p{N}])[Ee] ?(?:4|6|10|12|14|16|18|20|22|45|65)(?:an|:an)?(?![\p{L}\p{N}:.,]?[\p{L}\p{N}])/gu;
/** "väg 40", "riksväg 13"; "the main road 3 hours" counts something else. */
const numberedRoad =
  /(?<![\p{L}\p{N}])(?:riksväg|länsväg|väg|rv|lv|route|road|highway)\s?\d{1,4}(?![\p{L}\p{N}]|\s(?:times|hours?|minutes|days|miles|weeks|gånger|timmar|minuter|mil|km)(?!\p{L}))/giu;
/** "4:ans buss", "linje 12". */
const line =
  /(?<![\p{L}\p{N}])(?:\d{1,3}:ans? (?:buss|spårvagn|tunnelbana)|(?:buss(?:en)?(?: linje)?|busslinje|linje|spårvagn|pendeltåg|tunnelbanelinje|tram|bus|line|route)(?: nr\.?| nummer)? \d{1,3}[a-z]?|(?:ett|två|tre|fyr|fem|sex|sju|åtta|nie|tio)ans (?:buss|spårvagn|vagn)|(?:ettans|tvåans|treans|fyrans|femmans|sexans|sjuans|åttans|nians|tians|elvans|tolvans) (?:buss|vagn|spårvagn|linje))(?![\p{L}\p{N}])/giu;
/** "kör på 40:an". */
const roadInWords =
  /(?<![\p{L}])(?:kör|åk|lift|krock|väg|bil)\p{L}{0,8}(?![\p{L}])[^.!?\n]{0,24}\s(?:på|längs|från|av)\s(?<span>\d{2,3}:?an)(?![\p{L}\p{N}])/giu;

/** "på bussen, 324an", "tar 350:an mot": a line by its number alone. */
const lineInWords = [
  /(?<![\p{L}])(?:buss|spårvagn|vagn|tram|tåg)\p{L}{0,6}(?![\p{L}])[^.!?\n]{0,16}[\s,(](?<span>\d{1,3}:?an)(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}])(?:tar|tog|ta|åker|åkte|åka|hoppade?r?|missade|med)\s(?:av\s|på\s)?(?<span>\d{2,3}:?an)(?=\s(?:mot|till|från|hem|in|klockan|kl)(?!\p{L})|\s?[.,!?])/giu,
  /(?<![\p{L}])(?:drive|drives|take|takes|took|catch|caught|ride|missed|on|off)\sthe\s(?<span>\d{2,3})(?=\s(?:at|to|from|towards|home|every|in\sthe)(?!\p{L})|\s?[.,!?])/giu,
  /(?<![\p{L}\p{N}.,:/-])(?<span>[1-9]\d{2}:an)(?=\s(?:is|was|är|e|va|var|kommer|kom|går|gick|stannar|mot|från)(?!\p{L}))/giu,
  /(?<![\p{L}])the\s(?<span>\d{1,3}\s(?:bus|tram))(?!\p{L})/giu,
  // "åker 18an ensam", "stiger på 4:an": what one goes by, wherever to.
  /(?<!\p{L})(?:åker|åkte|åka|åkt|missade|missar|missat|väntar\spå|väntade\spå|(?:stiger|steg|stiga|kliver|klev|kliva|hoppar|hoppade|hoppa|går|gick|gå)\s(?:på|av))\s(?<span>\d{1,3}[:.]?an)(?![\p{L}\p{N}])/giu,
];

/** "på trean mot Lindalen": a line by its number in words and where it goes; "på nian mot slutet" is a class. */
const lineToTown =
  /(?<![\p{L}])(?:på|med|tar|tog|är|missade|missar)\s(?<span>(?:ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian|tian|elvan|tolvan)\smot\s\p{L}[\p{L}-]{2,})/giu;

/** Tells whether what a match ends with is the name of a place: by its capital, or by the list. */
function endsInPlace(
  document: Document,
  { 0: text, index }: RegExpExecArray,
): boolean {
  const town = document.words[wordIndexAt(document, index + text.length - 1)];
  return (
    town !== undefined &&
    (town.shape === "capital" ||
      (isPlace(town.name.info, settlement) && !isDictionaryWord(town.info)))
  );
}

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
    ...evidenceForMatches(document, lineToTown, (match) =>
      endsInPlace(document, match)
        ? {
            kind: "line",
            source: "shape",
            ruleId: "transit-line",
            weight: 0.5,
          }
        : null,
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
