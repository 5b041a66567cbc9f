import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches } from "../evidence.ts";

/** "59.33258, 18.06490": latitude and longitude within Europe, with three decimals or more: a hundred metres or less. "50.000-60.000" are amounts. */
const decimal =
  /(?<![\p{L}\p{N}.,-])(?!\d{2}\.\d00(?!\d))[3-7]\d\.\d{3,9}\s?°?\s?N?[,;]?\s{0,2}-?\d{1,2}\.\d{3,9}(?![\p{N}])(?:\s?°?\s?[EÖ](?!\p{L}))?/gu;
/** "59,33258 18,06490": as a Swedish map writes them. */
const withCommas =
  /(?<![\p{L}\p{N}.,-])[3-7]\d,\d{4,9}\s?°?\s?N?[,;]?\s{1,2}\d{1,2},\d{4,9}(?![\p{N}])(?:\s?°?\s?[EÖ](?!\p{L}))?/gu;
/** "N 61.2345, E 15.7654", "lat 59.123, long 17.543": with the word or letter for each. */
const named =
  /(?<![\p{L}\p{N}])(?:N|[Ll]at(?:itude?)?)[.:]?\s?[3-7]\d[.,]\d{3,9}°?[,;]?\s{0,2}(?:och\s|and\s)?(?:E|Ö|[Ll]on(?:g(?:itude?)?)?)[.:]?\s?\d{1,2}[.,]\d{3,9}(?!\p{N})°?/gu;
/** "59°19′45″N 18°3′12″E". */
const degrees =
  /(?<!\p{N})\d{2}°\s?\d{1,2}['′]\s?(?:\d{1,2}(?:\.\d+)?["″]\s?)?[NS][,;]?\s{0,2}\d{1,3}°\s?\d{1,2}['′]\s?(?:\d{1,2}(?:\.\d+)?["″]\s?)?[EWÖV]/gu;
/** "N59° 19.512 E018° 03.871", "59°19.5'N 18°3.2'E": minutes with decimals, as at sea. */
const minutes =
  /(?<![\p{L}\p{N}])(?:N\s?)?\d{2}°\s?\d{1,2}[.,]\d{1,4}['′]?\s?N?[,;]?\s{0,2}(?:[EÖ]\s?)?\d{1,3}°\s?\d{1,2}[.,]\d{1,4}(?!\p{N})['′]?(?:\s?[EÖ](?!\p{L}))?/gu;
/** "N 6580822 E 674032": metres north and east, as in the national grid. */
const grid =
  /(?<![\p{L}\p{N}])[NX][:=]?\s?[67]\d{6}[,;]?\s{1,2}[EÖY][:=]?\s?\d{6,7}(?!\p{N})/gu;
/** "9FFW84J9+XV", "84J9+XV": the short code of a spot on a map. */
const plusCode =
  /(?<![\p{L}\p{N}+])(?=\d{0,4}[C-X])(?:9[CFG][2-9C-X]{2})?[2-9CFGHJMPQRVWX]{4}\+[2-9CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}+])/gu;
/** "///tallar.brev.soffa": a square of three metres by three words. */
const threeWords =
  /(?<![:/\p{L}\p{N}])\/{3}\p{L}{3,20}\.\p{L}{3,20}\.\p{L}{3,20}(?![\p{L}/])/gu;

const patterns = [
  decimal,
  withCommas,
  named,
  degrees,
  minutes,
  grid,
  plusCode,
  threeWords,
];
/** What any of them has; nine texts in ten have nothing of the kind. */
const sign = /\d[.,]\d{3}|°|\d{7}|\+|\/{3}/;

const positions = (document: Document): Evidence[] =>
  patterns.flatMap((pattern) =>
    evidenceForMatches(document, pattern, () => ({
      kind: "place",
      source: "shape",
      ruleId: "coordinates",
      weight: 0.8,
    })),
  );

/** Finds positions in degrees, in metres and in codes, which show a single house. */
export const coordinates: Detector = {
  id: "coordinates",
  version: "2",
  kinds: ["place"],
  run: (document) => (sign.test(document.text) ? positions(document) : []),
};
