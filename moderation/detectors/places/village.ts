import { numberAfter } from "./house-number.ts";
import type { Evidence } from "../../finding.ts";
import {
  firstStep,
  isPlace,
  settlement,
  surnameStep,
} from "../../lexicon/word-info.ts";
import { villageEndings } from "../cues/place-shapes.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceAt, evidenceFor } from "../evidence.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { isNoTown } from "./no-town.ts";
import { placeContext } from "./place-context.ts";
import { atEachWord } from "../at-each-word.ts";
import { formTest } from "../reading/form-test.ts";

/** "adress", "Folkbokförd:": where someone lives comes next. */
const afterAddress =
  /(?:adress|adressen|adress är|adressen är|address|address is|folkbokförd|folkbokföringsadress|bostad|boende|bostadsadress|skriven):?\s$/iu;

/** What is numbered too and is no village: "Engelska 6", "Steg 4". */
const notVillages =
  /^(?:kap|kapitel|sida|sid|kl|nr|engelska|svenska|sva|matte|matematik|fysik|kemi|biologi|historia|idrott|samhällskunskap|naturkunskap|religion|geografi|teknik|slöjd|bild|musik|psykologi|filosofi|spanska|franska|tyska|steg|spår|kurs|nivå|fas|del|bilaga|punkt|alternativ|avsnitt|säsong|volym|version|grupp|lag|rum|sal|plan|etapp|kanal|level|season|part|step|room|question|section|article|chapter|english|swedish|math|maths)$/;

const isAddressed = (document: Document, word: Word) =>
  afterAddress.test(
    document.text.slice(Math.max(0, word.start - 24), word.start),
  );

/** "Hult 114": a capital and a number where someone lives in the country. */
function villageNumber(document: Document, word: Word): Evidence[] {
  if (
    word.shape !== "capital" ||
    !/^ (?:nr\.? )?\d/.test(document.text.slice(word.end, word.end + 6)) ||
    (word.isFirst && !isAddressed(document, word))
  )
    return [];
  const candidate = readCandidate(document, word);
  const isPlain =
    placeContext(document, word) === "none" && !isAddressed(document, word);
  if (
    (isPlain &&
      (candidate.isOrdinary ||
        candidate.first >= 6 ||
        document.harmless.has(word.index))) ||
    notVillages.test(word.key)
  )
    return [];
  const end = numberAfter(document, word);
  return end > word.end
    ? [
        evidenceAt(word.start, end, {
          kind: "street",
          source: "shape",
          ruleId: "street-number",
          weight: isPlain ? 0.45 : 0.7,
          parameters: { suffix: "" },
        }),
      ]
    : [];
}

const endsLikeVillage = formTest(({ key, name }) => {
  const own = name.isGenitive ? name.key : key;
  return villageEndings.some((tail) => own.endsWith(tail));
});

/** "i Bostadskön", "på Första linjen": a queue or how somebody ranks, with a capital. */
const isWordOfMany = ({ key, form: { isOrdinary }, info }: Word) =>
  isOrdinary &&
  /(?:skön|[eéi]rön|sta)$/.test(key) &&
  !isPlace(info, settlement);

/** "Kråkhult", "Björnemåla": a capital and an ending that villages have. */
function namedLikeVillage(document: Document, word: Word): Evidence[] {
  if (!endsLikeVillage(word)) return [];
  const candidate = readCandidate(document, word);
  if (word.form.isOrdinary && !candidate.isCapital) return [];
  const key = word.name.isGenitive ? word.name.key : word.key;
  const ending = villageEndings.find(
    (tail) => key.endsWith(tail) && key.length >= tail.length + 3,
  );
  if (ending === undefined || word.shape === "number") return [];
  if (isWordOfMany(word)) return [];
  const context = placeContext(document, word);
  const isName =
    firstStep(word.name.info) >= 6 || surnameStep(word.name.info) >= 8;
  if (context === "none" && (isName || !candidate.isCapital)) return [];
  if (isNoTown(document, word)) return [];
  if (word.shape === "lower" && document.vocabulary.isOrdinary(key)) return [];
  if (word.shape === "lower" && /[kr]ön$/.test(key)) return [];
  const weight = candidate.isCapital
    ? context === "none"
      ? 0.5
      : word.form.isOrdinary
        ? 0.6
        : 0.8
    : context === "verb"
      ? 0.6
      : 0.35;
  return [
    evidenceFor(word, word, {
      kind: "locality",
      source: "shape",
      ruleId: "place-suffix",
      weight,
      parameters: { suffix: ending },
    }),
  ];
}

/** Finds villages by their ending, and a capital with a house number. */
export const village: Detector = {
  id: "village",
  version: "1",
  kinds: ["locality", "street"],
  run: (document) => atEachWord(document, [villageNumber, namedLikeVillage]),
};
