import { numberAfter, numberStart } from "./house-number.ts";
import type { Evidence } from "../../finding.ts";
import { isDictionaryWord, isFunctionWord } from "../../lexicon/word-info.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceAt } from "../evidence.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { placeContext } from "./place-context.ts";
import { streetEnding } from "./street-ending.ts";
import { atEachWord } from "../at-each-word.ts";
import { formTest } from "../reading/form-test.ts";

const mayBeStreet = formTest(
  (form) => separate.has(form.key) || streetEnding(form) !== undefined,
);

/** "Storgatan 5 B, lgh 1102": a word that ends like a street, with or without a number. */
function joinedStreet(document: Document, word: Word): Evidence[] {
  const ending = streetEnding(word);
  if (ending === undefined || word.shape === "number") return [];
  const end = numberAfter(document, word);
  const isOrdinary = word.form.isOrdinary;
  const isCapital = word.shape !== "lower" && !word.isFirst;
  const weak = [
    "ringen",
    "gången",
    "liden",
    "bron",
    "trappan",
    "platsen",
    "leden",
    "svängen",
    "krönet",
    "backe",
    "stig",
    "brink",
    "allen",
    "väg",
    "gata",
    "torg",
  ].includes(ending);
  const hasNumber = end > word.end;
  const isName =
    word.isFirst &&
    word.shape === "capital" &&
    !isDictionaryWord(word.info) &&
    !weak;
  const weight = hasNumber
    ? 0.9
    : isCapital
      ? weak && isOrdinary
        ? 0.45
        : 0.85
      : isName
        ? 0.6
        : !isOrdinary
          ? weak
            ? 0.35
            : 0.75
          : !isDictionaryWord(word.info) && !weak && !word.isFirst
            ? 0.45
            : weak || word.isFirst
              ? 0
              : placeContext(document, word) === "none"
                ? 0
                : 0.35;
  if (weight < 0.3) return [];
  const before = document.words[word.index - 1];
  const isPair =
    before &&
    word.gap === " " &&
    !word.isFirst &&
    before.shape !== "lower" &&
    isCapital &&
    /^(?:norra|södra|östra|västra|stora|lilla|gamla|nya|övre|nedre|sankt|s:t|inre|yttre)$/.test(
      before.key,
    );
  return [
    evidenceAt(numberStart(document, (isPair ? before : word).start), end, {
      kind: "street",
      source: "shape",
      ruleId: hasNumber ? "street-number" : "street-suffix",
      weight,
      parameters: { suffix: ending },
    }),
  ];
}

const separate = new Set([
  "gata",
  "gatan",
  "väg",
  "vägen",
  "gränd",
  "torg",
  "torget",
  "backe",
  "backen",
  "stig",
  "allé",
  "alle",
  "plan",
  "plats",
  "esplanad",
  "brygga",
  "kaj",
  "hage",
  "terrass",
  "trappor",
  "street",
  "road",
  "avenue",
  "lane",
  "esplanaden",
  "promenaden",
  "strandväg",
  "strandvägen",
  "kajen",
  "bryggan",
  "boulevard",
  "boulevarden",
  "gränden",
  "stigen",
  "allén",
  "parkväg",
  "ringväg",
  "ringvägen",
  "terrassen",
  "vreten",
  "tvärväg",
  "tvärgata",
  "kyrkogata",
  "långgata",
  "storgata",
  "tvärgränd",
  "strandgata",
]);

/** "Adolf Fredriks väg 3", "Per Albins gata": a street of several words. */
function separateStreet(document: Document, word: Word): Evidence[] {
  if (!separate.has(word.key)) return [];
  let first = word;
  for (let step = 0; step < 3; step++) {
    const before = document.words[first.index - 1];
    if (
      !before ||
      first.gap !== " " ||
      before.shape === "number" ||
      (before.shape === "upper" && isFunctionWord(before.info)) ||
      (before.shape === "lower" && !before.name.isGenitive)
    )
      break;
    first = before;
    if (before.shape === "lower") break;
  }
  if (first === word) return [];
  const end = numberAfter(document, word);
  const owner = document.words[word.index - 1];
  if (
    !owner ||
    (readCandidate(document, first).isFunction &&
      (first.isFirst || first.shape === "lower"))
  )
    return [];
  const isNamed =
    owner.shape !== "lower" && !(owner.isFirst && end === word.end);
  if (!isNamed && end === word.end) return [];
  const isShouted =
    word.shape === "upper" && end === word.end && isDictionaryWord(owner.info);
  return [
    evidenceAt(numberStart(document, first.start), end, {
      kind: "street",
      source: "shape",
      ruleId: end > word.end ? "street-number" : "street-suffix",
      weight: isShouted ? 0.35 : isNamed ? 0.85 : 0.6,
      parameters: { suffix: word.key },
    }),
  ];
}

const streets = (document: Document, word: Word): Evidence[] =>
  mayBeStreet(word)
    ? [...joinedStreet(document, word), ...separateStreet(document, word)]
    : [];

/** Finds streets by their ending, with or without number, flat and floor. */
export const street: Detector = {
  id: "street",
  version: "1",
  kinds: ["street"],
  run: (document) => atEachWord(document, [streets]),
};
