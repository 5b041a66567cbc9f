import type { Evidence, Kind } from "../finding.ts";
import { organisationForms, organisationHeads } from "./cues/organisations.ts";
import type { Detector } from "./detector.ts";
import type { Document, Word } from "./document.ts";
import { isDictionaryWord, isFunctionWord } from "../lexicon/word-info.ts";
import { evidenceFor } from "./evidence.ts";
import { readCandidate } from "./name-candidate.ts";
import { atEachWord } from "./at-each-word.ts";
import { formTest } from "./form-test.ts";

const isSpace = (gap: string) => /^(?: | & |& | &)$/.test(gap);

/** "På Almens förskola", "Finns äldreboende?": what a sentence begins with and no name does. */
const opensSentence =
  /^(?:på|i|hos|vid|från|till|av|med|efter|innan|finns|är|har|kan|får|ska|vill|var|vad|hur|när|om|att|min|mitt|vår|vårt)$/;

/** "HELA skolan": a small word in large letters is said loudly. */
const isEmphasis = ({ key, shape }: Word) =>
  shape === "upper" &&
  /^(?:hela|alla|denna|varje|samma|min|vår|vårt|din|den|det|nya|en|ett|ingen|annan)$/.test(
    key,
  );

function canBePart(document: Document, word: Word): boolean {
  if (word.shape === "lower")
    return (
      !word.form.isOrdinary ||
      /^(?:international|internationella|montessori|engelska|fria|kristna|islamiska|romska|svenska|finska)$/.test(
        word.key,
      )
    );
  return (
    word.shape !== "number" &&
    !isEmphasis(word) &&
    !(word.isFirst && opensSentence.test(word.key)) &&
    (!word.isFirst ||
      !readCandidate(document, word).isFunction ||
      document.words[word.index + 1]?.shape === "capital")
  );
}

function walkLeft(document: Document, from: Word): Word {
  let first = from;
  for (let step = 0; step < 4; step++) {
    const before = document.words[first.index - 1];
    if (!before || !isSpace(first.gap) || first.isFirst) break;
    const beyond = document.words[before.index - 1];
    const isBridge =
      before.shape === "lower" &&
      before.gap === " " &&
      beyond?.shape === "capital" &&
      !beyond.isFirst &&
      from.language === "en" &&
      !readCandidate(document, before).isFunction;
    const isInName =
      /^(?:ab|hb|kb)$/.test(from.key) &&
      /^(?:i|på|av|för|och)$/.test(before.key) &&
      beyond?.shape === "capital" &&
      before.gap === " ";
    if (!isBridge && !isInName && !canBePart(document, before)) break;
    if (before.isFirst && before.shape === "lower") break;
    first = before;
  }
  return first;
}

const isForm = formTest(
  ({ key }) =>
    Object.hasOwn(organisationForms, key) ||
    Object.hasOwn(organisationForms, key.replace(/s$/, "")),
);

/** "Nordvalls Logistik", "Sankt Lars skola", "Vara Södra BK": words before a word for a firm, school or club. */
function formAfter(document: Document, word: Word): Evidence[] {
  if (!isForm(word)) return [];
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
  if (first === word) return [];
  const owner = document.words[word.index - 1];
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

const meetingPlaces =
  /^(?:kulturcentret|kulturcenter|kulturföreningen|föreningen|förening|klubben|församlingen|moskén|kyrkan|kvinnoföreningen|idrottsföreningen|centret|skolan)$/;

const isMeetingPlace = formTest(({ key }) => meetingPlaces.test(key));

/** "romska kulturcentret", "somaliska föreningen": where people of one origin meet. */
function ofOneOrigin(document: Document, word: Word): Evidence[] {
  const before = document.words[word.index - 1];
  if (!isMeetingPlace(word) || !before || word.gap !== " ") return [];
  const isOrigin = (
    document.lexicon.phrases.get(before.key.replace(/a$/, "")) ??
    document.lexicon.phrases.get(before.key) ??
    []
  ).some(({ list }) =>
    ["sv/demonyms", "sv/countries", "sv/religions"].includes(list),
  );
  return isOrigin && !/^svensk/.test(before.key)
    ? [
        evidenceFor(before, word, {
          kind: "association",
          source: "shape",
          ruleId: "organisation-form",
          weight: 0.5,
          parameters: { form: word.key },
        }),
      ]
    : [];
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

/** "IFK Sundby", "Restaurang Oxen", "bup skärholmen": words after a head. */
function headBefore(document: Document, word: Word): Evidence[] {
  if (
    !organisationHeads.has(word.key) ||
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
  run: (document) =>
    atEachWord(document, [formAfter, joinedByAnd, ofOneOrigin, headBefore]),
};
