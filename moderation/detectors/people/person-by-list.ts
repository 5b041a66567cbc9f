import type { Evidence } from "../../finding.ts";
import {
  bearersOf,
  firstStep,
  isDictionaryWord,
  isEnglishWord,
  isFunctionWord,
  isPlace,
  placeBits,
  settlement,
  surnameStep,
} from "../../lexicon/word-info.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { isContracted } from "../reading/contraction.ts";
import { placePrepositions } from "../cues/places.ts";
import {
  readCandidate,
  standsAlone,
  type NameCandidate,
} from "../reading/name-candidate.ts";
import type { WordForm } from "../reading/word-form.ts";
import { wordRules } from "../word-rules.ts";

function listOf({ word, first, surname }: NameCandidate): {
  list: string;
  bearers: number;
} {
  if (word.name.isNickname && first < 9)
    return { list: "nicknames", bearers: 0 };
  return first >= surname - 2
    ? { list: "first-names", bearers: bearersOf(first) }
    : { list: "surnames", bearers: bearersOf(surname) };
}

/** Where a name is also a place, what stands before decides: "i Lund" is the place. */
function placeDoubt(
  document: Document,
  { word, first }: NameCandidate,
): number {
  if (!isPlace(word.name.info, settlement | placeBits.w)) return 1;
  const before = document.words[word.index - 1];
  const isAfterPreposition =
    before !== undefined && !word.isFirst && placePrepositions.has(before.key);
  if (isAfterPreposition) return 0.4;
  return first >= 10 ? 1 : 0.75;
}

const articles = new Set([
  "en",
  "ett",
  "den",
  "någon",
  "ingen",
  "inget",
  "varje",
  "som",
  "på",
  "av",
  "i",
  "till",
  "så",
  "mycket",
  "stor",
  "liten",
  "och",
  "inte",
  "att",
  "a",
  "the",
]);

/** A country's name is told of by the list of countries. */
const isCountry = ({ key, phrase }: WordForm) =>
  phrase?.key === key &&
  phrase.listed.some(({ list, note }) => list === "sv/places" && note === "u");

/** The least that `standsAlone` asks of a word, as far as its letters tell. */
function mayStandAlone(form: WordForm): boolean {
  const { shape, info, name, isOrdinary, isForeign } = form;
  const first = firstStep(name.info);
  const surname = surnameStep(name.info);
  if (shape !== "lower") return first >= 3 || surname >= 6;
  if (isFunctionWord(info)) return false;
  const isWord = isOrdinary && !isForeign && !name.isGenitive;
  return isWord ? first >= 10 || surname >= 13 : first >= 6 || surname >= 10;
}

function detect(document: Document, word: Word): Evidence[] {
  const candidate = readCandidate(document, word);
  const before = document.words[word.index - 1];
  if (
    isDictionaryWord(word.info) &&
    word.shape === "lower" &&
    before &&
    !word.isFirst &&
    articles.has(before.key)
  )
    return [];
  if (
    word.language === "en" &&
    /^(?:may|june|april|august)$/.test(word.key) &&
    before &&
    !/[.!?,]/.test(word.gap) &&
    /^(?:until|till|in|since|or|by|last|next|of|this|from|and|before|after)$/.test(
      before.key,
    )
  )
    return [];
  if (isCountry(word.form) || isContracted(word) || before?.key === "lex")
    return [];
  if (
    word.language === "en" &&
    isEnglishWord(word.info) &&
    (word.shape === "lower" || (word.isFirst && candidate.first < 8))
  )
    return [];
  const after = document.words[word.index + 1];
  if (
    word.isFirst &&
    isDictionaryWord(word.info) &&
    after &&
    /^(?:in|upp|ner|ned|av|fram|åt|till|efter)$/.test(after.key)
  )
    return [];
  const weight = standsAlone(candidate) * placeDoubt(document, candidate);
  if (weight < 0.25) return [];
  const { list, bearers } = listOf(candidate);
  const kind = list === "surnames" ? "surname" : "first-name";
  return [
    evidenceFor(word, word, {
      kind,
      source: "list",
      ruleId: "name-list",
      weight,
      parameters: { list, bearers, name: word.name.key },
    }),
  ];
}

/** Finds names that the name lists know and the language does not use as words. */
export const personByList: Detector = {
  id: "person-by-list",
  version: "1",
  kinds: ["first-name", "surname"],
  run: wordRules([mayStandAlone, detect]),
};
