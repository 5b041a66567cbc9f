import type { Evidence } from "../finding.ts";
import { isDictionaryWord, isPlace, placeBits } from "../lexicon/word-info.ts";
import { notOrganisations, organisationEndings } from "./cues/organisations.ts";
import type { Detector } from "./detector.ts";
import type { Document, Word } from "./document.ts";
import { evidenceFor } from "./evidence.ts";
import { atEachWord } from "./at-each-word.ts";
import { formTest } from "./form-test.ts";

/** Any ending that will do, of the word or of what it is the genitive of. */
const mayEndSo = formTest(({ key, name }) =>
  organisationEndings.some(
    ([tail]) => key.endsWith(tail) || name.key.endsWith(tail),
  ),
);

/** "Ekhagaskolan", "Björkgården": one word with an ending that names have. */
function endingWord(document: Document, word: Word): Evidence[] {
  if (!mayEndSo(word)) return [];
  const key =
    word.name.isGenitive && !notOrganisations.has(word.key)
      ? word.name.key
      : word.key;
  if (
    notOrganisations.has(key) ||
    notOrganisations.has(word.key) ||
    word.shape === "number"
  )
    return [];
  const ending = organisationEndings.find(
    ([tail]) => key.endsWith(tail) && key.length >= tail.length + 2,
  );
  if (ending === undefined) return [];
  const [suffix, kind] = ending;
  const isSchool =
    kind === "school" && suffix !== "skola" && suffix !== "gymnasium";
  const isOrdinary =
    isDictionaryWord(word.info) ||
    (document.vocabulary.isOrdinary(key) && kind !== "school");
  const isCapital = word.shape !== "lower" && !word.isFirst;
  const isStrong =
    isSchool || ["lasarett", "lasarettet", "sjukhus"].includes(suffix);
  const before = document.words[word.index - 1];
  const isAfterArticle =
    before !== undefined &&
    [
      "en",
      "ett",
      "den",
      "det",
      "denna",
      "min",
      "vår",
      "hans",
      "hennes",
      "någon",
      "ny",
    ].includes(before.key);
  const weight = isCapital
    ? isStrong
      ? 0.9
      : isOrdinary
        ? 0.5
        : 0.75
    : isOrdinary && !isPlace(word.info, placeBits.k)
      ? isSchool && !isAfterArticle && !word.isFirst
        ? 0.35
        : 0
      : isSchool
        ? 0.8
        : isAfterArticle || isOrdinary
          ? 0
          : 0.45;
  return weight < 0.3
    ? []
    : [
        evidenceFor(word, word, {
          kind,
          source: "shape",
          ruleId: "organisation-suffix",
          weight,
          parameters: { suffix },
        }),
      ];
}

/** Finds schools, homes and clinics by the ending of one word: "Ekhagaskolan". */
export const organisationByEnding: Detector = {
  id: "organisation-by-ending",
  version: "1",
  kinds: [
    "school",
    "care-home",
    "clinic",
    "workplace",
    "association",
    "congregation",
  ],
  run: (document) => atEachWord(document, [endingWord]),
};
