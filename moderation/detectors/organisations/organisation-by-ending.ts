import type { Evidence, Kind } from "../../finding.ts";
import {
  isDictionaryWord,
  isPlace,
  placeBits,
} from "../../lexicon/word-info.ts";
import { isGeneralKind } from "../cues/general-kinds.ts";
import {
  notOrganisations,
  organisationEndings,
} from "../cues/organisations.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { atEachWord } from "../at-each-word.ts";
import { formTest } from "../reading/form-test.ts";

/** Any ending that will do, of the word or of what it is the genitive of. */
const mayEndSo = formTest(({ key, name }) =>
  organisationEndings.some(
    ([tail]) => key.endsWith(tail) || name.key.endsWith(tail),
  ),
);

/** A word with an ending that names have, and what speaks for and against its being one. */
interface Ending {
  suffix: string;
  kind: Kind;
  /** One word for a school of its own: not any "skola", not any "gymnasium". */
  isSchool: boolean;
  isOrdinary: boolean;
  isAfterArticle: boolean;
}

const articles: ReadonlySet<string> = new Set(
  "en ett den det denna min vår hans hennes någon ny".split(" "),
);

/** The word itself, or what it is the genitive of. */
const keyOf = ({ key, name }: Word) =>
  name.isGenitive && !notOrganisations.has(key) ? name.key : key;

const isKind = ({ key, name }: Word) =>
  isGeneralKind(key) || isGeneralKind(name.key);

function endingOf(document: Document, word: Word): Ending | null {
  const key = keyOf(word);
  if (
    notOrganisations.has(key) ||
    notOrganisations.has(word.key) ||
    isKind(word) ||
    word.shape === "number"
  )
    return null;
  const ending = organisationEndings.find(
    ([tail]) => key.endsWith(tail) && key.length >= tail.length + 2,
  );
  if (ending === undefined) return null;
  const [suffix, kind] = ending;
  const isKnown = document.vocabulary.isOrdinary(key) && kind !== "school";
  return {
    suffix,
    kind,
    isSchool: kind === "school" && suffix !== "skola" && suffix !== "gymnasium",
    isOrdinary: isDictionaryWord(word.info) || isKnown,
    isAfterArticle: articles.has(document.words[word.index - 1]?.key ?? ""),
  };
}

/** "strandboendet", "tallviksscouterna": homes called after what lies near, and scouts by where they are. */
const isCalledSo =
  /^(?:(?:bruks|strand|park|berg|bergs|å|sjö|kyrk|torg|slotts|prästgårds|skogs|ängs|kvarn|kvarnbergs|stations|hamn|backe|back|lund|ström|fors|bäck|moss|linde|lind|björk|ek|al|alm|tall|gran|rosen|ros|sol|mån|äng|hed|fur|dal|ö|vik|höjd|torps|gruv|smed|vatten|fyr|klipp|udd)boendets?|.{4,}scouternas?)$/;

const isHospital = (suffix: string) =>
  /^(?:lasarett(?:et)?|sjukhus)$/.test(suffix);

/** "Ekhagaskolan" inside a sentence. */
function weightWithCapital({ suffix, isSchool, isOrdinary }: Ending): number {
  if (isSchool || isHospital(suffix)) return 0.9;
  return isOrdinary ? 0.5 : 0.75;
}

/** "ekhagaskolan", or first in its sentence, where the capital tells nothing. */
function weightWithoutCapital(ending: Ending, word: Word): number {
  const { isSchool, isOrdinary, isAfterArticle } = ending;
  if (isOrdinary && isCalledSo.test(word.key)) return isAfterArticle ? 0 : 0.4;
  if (isOrdinary && !isPlace(word.info, placeBits.k))
    return isSchool && !isAfterArticle && !word.isFirst ? 0.35 : 0;
  if (isSchool) return 0.8;
  return isAfterArticle || isOrdinary ? 0 : 0.45;
}

/** "Ekhagaskolan", "Björkgården": one word with an ending that names have. */
function endingWord(document: Document, word: Word): Evidence[] {
  const ending = mayEndSo(word) ? endingOf(document, word) : null;
  if (ending === null) return [];
  const weight =
    word.shape !== "lower" && !word.isFirst
      ? weightWithCapital(ending)
      : weightWithoutCapital(ending, word);
  return weight === 0
    ? []
    : [
        evidenceFor(word, word, {
          kind: ending.kind,
          source: "shape",
          ruleId: "organisation-suffix",
          weight,
          parameters: { suffix: ending.suffix },
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
