import type { Evidence } from "../../finding.ts";
import { surnameStep } from "../../lexicon/word-info.ts";
import {
  namedTypes,
  namingAdjectives,
  plainOwners,
  valueNouns,
} from "../cues/firm-words.ts";
import { cueWords } from "../cues/cue-words.ts";
import { kinWords, personVerbs, roleWords } from "../cues/people.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { atCueWords, cuesOf } from "../at-cue-words.ts";

const named = (first: Word, last: Word, form: string, weight: number) =>
  evidenceFor(first, last, {
    kind: "organisation",
    source: "shape",
    ruleId: "organisation-form",
    weight,
    parameters: { form },
  });

/** Tells whether a word may be one of a firm's name: a noun or adjective, no verb, no word of grammar. */
function mayName(document: Document, word: Word | undefined): word is Word {
  if (!word || word.gap !== " " || word.shape !== "lower") return false;
  const candidate = readCandidate(document, word);
  return (
    word.text.length > 2 &&
    !candidate.isFunction &&
    !personVerbs.has(word.key) &&
    !kinWords.has(word.key) &&
    !roleWords.has(word.key)
  );
}

const isAdjective = (document: Document, word: Word | undefined) =>
  word !== undefined &&
  word.gap === " " &&
  (namingAdjectives.has(word.key) ||
    (mayName(document, word) && word.key.endsWith("ande")));

/** "behandlingshemmet nya vägen", "assistansbolaget lugna dagar": an adjective and a noun right after a definite noun. */
function afterType(document: Document, word: Word): Evidence[] {
  const [first, last] = [
    document.words[word.index + 1],
    document.words[word.index + 2],
  ];
  return namedTypes.has(word.key) &&
    first &&
    isAdjective(document, first) &&
    mayName(document, last) &&
    last.form.isOrdinary
    ? [named(first, last, word.key, 0.4)]
    : [];
}

/** "på stöd och styrka", "hos ljus och liv": two things no one can be at. */
function values(document: Document, word: Word): Evidence[] {
  if (!valueNouns.has(word.key)) return [];
  const [before, join, last] = [-1, 1, 2].map(
    (offset) => document.words[word.index + offset],
  );
  const isAt =
    /^(?:på|hos|via|heter|hvb|genom)$/.test(before?.key ?? "") ||
    /^(?:hjälpte|stöttade|räddade|betalar|erbjuder)$/.test(
      document.words[word.index + 3]?.key ?? "",
    );
  return isAt &&
    last !== undefined &&
    /^(?:och|o|&)$/.test(join?.key ?? "") &&
    last.gap === " " &&
    valueNouns.has(last.key)
    ? [named(word, last, join?.key ?? "", 0.35)]
    : [];
}

const legalForms: ReadonlySet<string> = cueWords("ab hb kb");

/** "puts och blänk ab", "snabb taxi hb": what the law makes a firm add ends its name. */
function beforeForm(document: Document, word: Word): Evidence[] {
  if (word.gap !== " " || !legalForms.has(word.key)) return [];
  let first = word;
  for (let step = 0; step < 4; step++) {
    const before = document.words[first.index - 1];
    const isJoin =
      before !== undefined && /^(?:och|o|&|i|vid|på)$/.test(before.key);
    if (!before || first.isFirst || !/^ ?&? ?$/.test(first.gap)) break;
    if (step > 0 && isJoin && before.gap === " ") {
      first = before;
      continue;
    }
    if (!mayName(document, { ...before, gap: " ", shape: "lower" })) break;
    first = before;
    if (
      !/^(?:och|o|&|i|vid|på)$/.test(document.words[first.index - 1]?.key ?? "")
    )
      break;
  }
  return first === word ? [] : [named(first, word, word.key, 0.5)];
}

const doors =
  /^(?:dörren|famnen|handen|armar|porten|grinden|hjärtat|huset|ögat|cirkeln|bordet|rummet|fönstret)$/;

const welcoming: ReadonlySet<string> = cueWords(
  "öppna varma hjälpande helande trygga utsträckta blå gröna röda stora gyllene glada",
);

/** "på öppna dörren i älvsbyn", "linn på varma famnen": what bids welcome, as houses of help do. */
function welcome(document: Document, word: Word): Evidence[] {
  if (!welcoming.has(word.key)) return [];
  const before = document.words[word.index - 1];
  const next = document.words[word.index + 1];
  return next?.gap === " " &&
    doors.test(next.key) &&
    /^(?:på|hos|via|från)$/.test(before?.key ?? "")
    ? [named(word, next, before?.key ?? "", 0.35)]
    : [];
}

const homes: ReadonlySet<string> = cueWords(`
  förskola förskolor friskola skola resursskola särskola grundskola träningsskola musikskola dansskola trädgårdsskola hemtjänst dagverksamhet korttidsboende stödboende trygghetsboende demensboende vårdhem fritidsgård fritidshem vårdboende äldreboende gruppboende gruppbostad servicehus behandlingshem familjedaghem daghem dagis vårdcentral ridskola fritids hospice familjecentral
`);
/** "humlans", "ekens": what a thing owns. */
const isThings = /(?:en|an|et|on|na|n)s$/;

/** "humlans förskola", "ekens vårdboende": the owner is a thing, so that it is the name. */
function ownedByThing(document: Document, home: Word): Evidence[] {
  const owner = document.words[home.index - 1];
  if (
    !homes.has(home.key) ||
    home.gap !== " " ||
    owner === undefined ||
    !isThings.test(owner.key)
  )
    return [];
  const stem = owner.key.slice(0, -1);
  const isThing =
    document.vocabulary.isOrdinary(stem) &&
    !/(?:ningen|heten|tionen|skapen|skapet|andet|endet|ismen)$/.test(stem) &&
    !plainOwners.has(stem) &&
    !kinWords.has(stem) &&
    !roleWords.has(stem) &&
    !kinWords.has(owner.key) &&
    !readCandidate(document, owner).isFunction &&
    surnameStep(owner.info) < 15;
  return isThing
    ? [{ ...named(owner, home, home.key, 0.45), kind: "school" }]
    : [];
}

const cues = cuesOf(homes, namedTypes, valueNouns, legalForms, welcoming);

/** Finds firms, homes and schools whose name is made of ordinary words. */
export const organisationByWords: Detector = {
  id: "organisation-by-words",
  version: "1",
  kinds: ["organisation", "school"],
  run: (document) =>
    atCueWords(document, cues, [
      ownedByThing,
      afterType,
      values,
      beforeForm,
      welcome,
    ]),
};
