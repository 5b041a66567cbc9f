import type { Detector } from "./detector.ts";
import { evidenceForMatches } from "./evidence.ts";

/** Latitude and longitude within Europe, with three decimals or more: a hundred metres or less. */
const decimal =
  /(?<![\p{L}\p{N}.,-])[3-7]\d\.\d{3,9}\s?°?\s?N?[,;]?\s{0,2}-?\d{1,2}\.\d{3,9}(?![\p{N}])/gu;
const degrees =
  /(?<!\p{N})\d{2}°\s?\d{1,2}['′]\s?(?:\d{1,2}(?:\.\d+)?["″]\s?)?[NS][,;]?\s{0,2}\d{1,3}°\s?\d{1,2}['′]\s?(?:\d{1,2}(?:\.\d+)?["″]\s?)?[EWÖV]/gu;

/** Finds positions in degrees, which show a single house. */
export const coordinates: Detector = {
  id: "coordinates",
  version: "1",
  kinds: ["place"],
  run: (document) =>
    [decimal, degrees].flatMap((pattern) =>
      evidenceForMatches(document, pattern, () => ({
        kind: "place",
        source: "shape",
        ruleId: "coordinates",
        weight: 0.8,
      })),
    ),
};
