import type { Evidence } from "../../finding.ts";
import { lookUp } from "../../lexicon/lexicon.ts";
import {
  firstStep,
  isDictionaryWord,
  isFunctionWord,
} from "../../lexicon/word-info.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches } from "../evidence.ts";

/** "Leif ”Lillen” Florin": what someone is called between what they are christened. */
const inQuotes =
  /(?<![\p{L}\p{M}\p{N}])(?<given>\p{L}[\p{L}-]{1,20}) ["”“'’«»][\p{L}-]{2,16}(?: [\p{L}-]{2,16})?["”“'’«»] \p{L}[\p{L}-]{1,24}(?![\p{L}\p{M}\p{N}])/gu;
/** "Ingrid L-n", "Per J-sson": a family name with its middle left out. */
const clipped =
  /(?<![\p{L}\p{M}\p{N}])(?<given>\p{Lu}[\p{L}-]{1,20}) \p{Lu}-(?:[bdgklmnrst]{1,2}|s?son|berg|qvist|ström)(?![\p{L}\p{M}\p{N}])/gu;

/** From some thirty bearers on, a word before another is a given name. */
const givenFrom = 6;

function parts(document: Document, pattern: RegExp, cue: string): Evidence[] {
  return evidenceForMatches(document, pattern, (match) => {
    const first = match.groups?.given ?? "";
    const last = match[0].split(" ").at(-1) ?? "";
    const isWritten = /^\p{Lu}/u.test(first) === /^\p{Lu}/u.test(last);
    const info = lookUp(document.lexicon, first.toLowerCase());
    const lastInfo = lookUp(document.lexicon, last.toLowerCase());
    const isGiven =
      firstStep(info) >= givenFrom &&
      (/^\p{Lu}/u.test(first)
        ? pattern === clipped || !isFunctionWord(info)
        : !isDictionaryWord(info) && !isDictionaryWord(lastInfo));
    return isGiven && isWritten
      ? {
          kind: "person",
          source: "shape",
          ruleId: "name-neighbour",
          weight: 0.7,
          parameters: { word: first, cue },
        }
      : null;
  });
}

/** Finds names in parts: with a nickname in quotation marks between, or a family name cut short. */
export const personInParts: Detector = {
  id: "person-in-parts",
  version: "1",
  kinds: ["person"],
  run: (document) => [
    ...parts(document, inQuotes, "quotes"),
    ...parts(document, clipped, "clipped"),
  ],
};
