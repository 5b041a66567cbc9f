import { kinWords } from "../cues/people.ts";
import type { Evidence, Kind } from "../../finding.ts";
import { isSpace } from "../reading/capitals.ts";
import { organisationForms, organisationHeads } from "../cues/organisations.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { isDictionaryWord, isFunctionWord } from "../../lexicon/word-info.ts";
import { evidenceFor } from "../evidence.ts";
import { goesOn } from "./organisation-by-type.ts";
import { walkLeft } from "./form-reach.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { atCueWords, cuesOf } from "../at-cue-words.ts";
import { atEachWord } from "../at-each-word.ts";

/** The words for a firm, school or club, and what each of them owns: "skola", "skolas". */
const forms: ReadonlySet<string> = new Set(
  Object.keys(organisationForms).flatMap((form) => [form, `${form}s`]),
);

/** "the English preschool", "a Swedish school": English gives a tongue a capital in any case; "My School": whose it is, and no name. */
const isByTongue = ({ words }: Document, first: Word, form: Word) =>
  (form.language === "en" &&
    form.shape === "lower" &&
    words
      .slice(first.index, form.index)
      .every(({ key }) => /^(?:the|an|a|our|my|english|swedish)$/.test(key))) ||
  (first.index === form.index - 1 &&
    form.shape === "capital" &&
    /^(?:school|preschool|kindergarten|nursery|church|mosque|clinic|hospital)$/.test(
      form.key,
    ) &&
    /^(?:my|our|your|his|her|their|this|that)$/.test(first.key));

/** "Lillebrors skola ringer": whose school it is, at the beginning of a sentence. */
const isOfFamily = (owner: Word | undefined, form: Word) =>
  owner?.isFirst === true &&
  form.shape === "lower" &&
  kinWords.has(owner.key.replace(/s$/, ""));

/** "ni har INTE äldreboende": a small word that is stressed. */
const isStressed = (owner: Word | undefined, form: Word) =>
  owner?.shape === "upper" &&
  isFunctionWord(owner.info) &&
  form.shape === "lower";

/** "Nordvalls Logistik", "Sankt Lars skola", "Vara Södra BK": words before a word for a firm, school or club. */
function formAfter(document: Document, word: Word): Evidence[] {
  if (!forms.has(word.key)) return [];
  const key = Object.hasOwn(organisationForms, word.key)
    ? word.key
    : word.key.replace(/s$/, "");
  const kind: Kind | undefined = Object.hasOwn(organisationForms, key)
    ? organisationForms[key]
    : undefined;
  if (kind === undefined || word.text.length < 2) return [];
  const isShort =
    word.key.length <= 4 && (kind === "workplace" || kind === "association");
  if (
    isShort &&
    word.shape !== "upper" &&
    !(word.shape === "capital" && word.key.length > 2)
  )
    return [];
  const first = walkLeft(document, word);
  if (first === word || isByTongue(document, first, word)) return [];
  const owner = document.words[word.index - 1];
  if (isStressed(owner, word) || isOfFamily(owner, word)) return [];
  const isNamed =
    owner !== undefined &&
    (owner.shape !== "lower" ||
      (first.shape === "capital" && !first.isFirst)) &&
    !(
      owner.isFirst &&
      (isDictionaryWord(owner.info) || isFunctionWord(owner.info)) &&
      word.shape === "lower" &&
      !owner.name.isGenitive
    );
  const isSchoolLike = [
    "school",
    "care-home",
    "clinic",
    "congregation",
  ].includes(kind);
  if (
    !isNamed &&
    word.shape === "lower" &&
    !(isSchoolLike && !first.form.isOrdinary)
  )
    return [];
  const isWeak =
    word.shape === "lower" &&
    !["school", "care-home", "clinic", "congregation"].includes(kind);
  return [
    evidenceFor(first, word, {
      kind,
      source: "shape",
      ruleId: "organisation-form",
      weight: isWeak ? 0.4 : 0.8,
      parameters: { form: word.key },
    }),
  ];
}

/** "Putsa & Polera": two capitals joined by the sign that firms use. */
function joinedByAnd(document: Document, word: Word): Evidence[] {
  const next = document.words[word.index + 1];
  if (
    !next ||
    next.gap !== " & " ||
    word.shape !== "capital" ||
    next.shape !== "capital"
  )
    return [];
  const town = document.words[next.index + 2];
  const isBranch =
    document.words[next.index + 1]?.key === "i" &&
    town?.gap === " " &&
    town.shape === "capital";
  return [
    evidenceFor(word, isBranch ? town : next, {
      kind: "workplace",
      source: "shape",
      ruleId: "organisation-form",
      weight: 0.6,
      parameters: { form: "&" },
    }),
  ];
}

/** "ok storytime": what one says before one begins, and no club of runners. */
const isAssent = ({ key, shape, isFirst }: Word) =>
  key === "ok" && isFirst && shape !== "upper";

/** "IFK Sundby", "Restaurang Oxen", "bup skärholmen": words after a head. */
function headBefore(document: Document, word: Word): Evidence[] {
  if (
    !organisationHeads.has(word.key) ||
    isAssent(word) ||
    (word.shape === "lower" && word.language === "en")
  )
    return [];
  let last = word;
  for (let step = 0; step < 3; step++) {
    const next = document.words[last.index + 1];
    if (
      !next ||
      !isSpace(next.gap) ||
      next.isFirst ||
      (next.shape === "lower" && (step > 0 || next.form.isOrdinary)) ||
      next.shape === "number" ||
      goesOn(next) ||
      readCandidate(document, next).isFunction
    )
      break;
    last = next;
  }
  if (
    last === word ||
    (word.shape === "lower" &&
      last.shape === "lower" &&
      word.key.length > 4 &&
      !["hotell", "hemtjänsten"].includes(word.key))
  )
    return [];
  const kind = Object.hasOwn(organisationForms, word.key)
    ? organisationForms[word.key]
    : undefined;
  return [
    evidenceFor(word, last, {
      kind: kind ?? "organisation",
      source: "shape",
      ruleId: "organisation-form",
      weight: 0.75,
      parameters: { form: word.key },
    }),
  ];
}

const cues = cuesOf(forms, organisationHeads);

const run = (document: Document): Evidence[] =>
  document.text.includes(" & ")
    ? atEachWord(document, [formAfter, joinedByAnd, headBefore])
    : atCueWords(document, cues, [formAfter, headBefore]);

/** Finds firms, schools and clubs by a word of their name: "Nordvalls Logistik AB", "IFK Sundby". */
export const organisationByForm: Detector = {
  id: "organisation-by-form",
  version: "1",
  kinds: [
    "school",
    "care-home",
    "clinic",
    "workplace",
    "association",
    "congregation",
    "organisation",
  ],
  run,
};
