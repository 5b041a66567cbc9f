import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";

/** "fastigheten gryt 3:41": a tract without its capital, after the word for it. */
const inLowerCase =
  /(?<![\p{L}\p{M}\p{N}-])(?:fastighet(?:en)?|tomten|lagfart(?:en)? (?:för|på)|gården) (?<span>\p{L}[\p{L}-]{1,24}(?: \p{L}[\p{L}-]{1,24})? \d{1,3}:\d{1,4})(?![\p{L}\p{N}:])/giu;
/** "kv Bävern 4", "kvarteret Ripan 8": a block of a town and its plot. */
const block =
  /(?<![\p{L}\p{M}\p{N}-])(?<span>(?:[Kk]v\.?|[Kk]varteret) (?:\p{Lu}[\p{L}-]{1,24}(?: \d{1,3}(?!\p{N}))?|\p{L}[\p{L}-]{1,24} \d{1,3}(?!\p{N})))(?![\p{L}\p{M}])/gu;

const reason = (weight: number): Reason => ({
  kind: "place",
  source: "shape",
  ruleId: "property",
  weight,
});

/** Finds quarters and plots by their words: "kv Bävern 4"; those with a colon alone are property-designation's. */
export const property: Detector = {
  id: "property",
  version: "1",
  kinds: ["place"],
  run: (document): Evidence[] => [
    ...evidenceForMatches(document, inLowerCase, () => reason(0.7)),
    ...evidenceForMatches(document, block, () => reason(0.6)),
  ],
};
