import type { Evidence } from "../../finding.ts";
import { isPlace, settlement } from "../../lexicon/word-info.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceAt, evidenceForMatches, type Reason } from "../evidence.ts";
import { atEachWord } from "../at-each-word.ts";

const beforeTown =
  /(?<![\p{L}\p{N}+.,:/-])(?<span>(?:(?:SE|S)[ -])?[1-9]\d{2} ?\d{2})(?=,? {1,2}\p{Lu}\p{L}+)(?! (?:Kr|SEK|KR)(?!\p{L}))/gu;
const afterCue =
  /(?<![\p{L}\p{N}])(?:postnr|postnummer|postnumret|postkod|zip(?: ?code)?|post ?code|postal code|postadress)[\s:är]{0,6}(?<span>\d{3} ?\d{2})(?!\p{N})/giu;
const afterStreet =
  /(?:gatan|vägen|gränd|torget|stigen|backen|väg|gata|allé)\s\d{1,3}\s?[A-Za-z]?,?\s{0,2}(?:lgh \d{4},?\s)?(?<span>[1-9]\d{2} ?\d{2})(?!\p{N})/giu;
const before = /(?<![\p{L}\p{N}+.,:/-])[1-9]\d{2} ?\d{2},? {1,2}$/u;

/** "bor i 642 37", "SE-642 37", "Box 123, 642 37": where one lives, or with the country before it. */
const alone = [
  /(?<![\p{L}\p{N}])(?<span>(?:SE|S)[ -][1-9]\d{2} ?\d{2})(?![\p{N}-]|[.,:]\d)/gu,
  /(?<![\p{L}])[Bb]ox \d{1,6},? {1,2}(?<span>[1-9]\d{2} ?\d{2})(?!\p{N})/gu,
  /(?<![\p{L}])(?:bor|bo|bodde|bott|flyttat?|flyttade|flyttar|adress(?:en)?(?: är)?|området|område|stadsdelen|\d tr,?|lgh \d{3,4},?|hemma|utkörning|leverans)(?::|,)?(?: (?:i|på|till|inom))? (?<span>[1-9]\d{2} \d{2})(?![\p{N}:.,-]\d|\p{N}|\s?(?:kr|kronor|sek|personer|invånare|kvm|st|meter)(?!\p{L}))/giu,
  /(?<![\p{L}])(?:här|vi|jag|oss|nån|någon|andra) i (?<span>[1-9]\d{2} ?\d{2})(?![\p{N}:.,-]\d|\p{N}|\s?(?:kr|kronor|sek|personer|invånare|kvm|st|meter|dagar)(?!\p{L}))/giu,
];
/** "Vuollerim, 962 75": after a place and a comma. */
const afterPlace =
  /(?<=\p{Lu}[\p{L}-]+(?: \p{Ll}{2,12})?, {1,2})(?<span>[1-9]\d{2} \d{2})(?![\p{L}\p{N}]|[ .,:-]\d| ?(?:kr|kronor|sek|personer|invånare|kvm|st|meter)(?!\p{L}))/gu;
/** A line that is nothing but a post code, and perhaps a town. */
const ownLine = /(?<=\n|^)\s*(?<span>[1-9]\d{2} \d{2})(?=\s*(?:\n|$))/gu;

const reason = (weight: number): Reason => ({
  kind: "postcode",
  source: "shape",
  ruleId: "postcode",
  weight,
});

/** "43245 varberg": before a town in small letters, where the town may be a word too. */
function beforeListedTown({ text }: Document, word: Word): Evidence[] {
  if (word.shape !== "lower" || !isPlace(word.name.info, settlement)) return [];
  const found = before.exec(
    text.slice(Math.max(0, word.start - 9), word.start),
  )?.[0];
  if (found === undefined) return [];
  const start = word.start - found.length;
  return [evidenceAt(start, start + found.trimEnd().length, reason(0.7))];
}

const after =
  /^, {1,2}(?<span>[1-9]\d{2} \d{2})(?![\p{L}\p{N}]|[ .,:-]\d| ?(?:kr|kronor|sek|personer|invånare|kvm|st|meter)(?!\p{L}))/u;

/** "skäggetorp, 584 37": after a place in small letters and a comma. */
function afterListedPlace({ text }: Document, word: Word): Evidence[] {
  if (word.shape !== "lower" || !isPlace(word.name.info)) return [];
  const found = after.exec(text.slice(word.end, word.end + 16));
  const span = found?.groups?.span;
  if (found === null || span === undefined) return [];
  const end = word.end + found[0].length;
  return [evidenceAt(end - span.length, end, reason(0.65))];
}

/** Where a text has no five figures, nothing else is looked for. */
const figures = /\d{3} ?\d{2}/;

const run = (document: Document): Evidence[] => [
  ...evidenceForMatches(document, beforeTown, () => reason(0.75)),
  ...[afterCue, afterStreet].flatMap((pattern) =>
    evidenceForMatches(document, pattern, () => reason(0.85)),
  ),
  ...[...alone, afterPlace, ownLine].flatMap((pattern) =>
    evidenceForMatches(document, pattern, () => reason(0.65)),
  ),
  ...atEachWord(document, [beforeListedTown, afterListedPlace]),
];

/** Finds post codes before a town, after a street and after the word for one. */
export const postcode: Detector = {
  id: "postcode",
  version: "1",
  kinds: ["postcode"],
  run: (document) => (figures.test(document.text) ? run(document) : []),
};
