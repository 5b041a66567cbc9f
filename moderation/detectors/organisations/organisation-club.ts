import type { Evidence } from "../../finding.ts";
import { firstStep, isPlace, surnameStep } from "../../lexicon/word-info.ts";
import { atCueWords, cuesOf } from "../at-cue-words.ts";
import { cueWords } from "../cues/cue-words.ts";
import { personVerbs } from "../cues/people.ts";
import { clubLetters, doubtfulLetters } from "../cues/small-firms.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { isFirmName } from "./firm-name-word.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { isNear, named } from "./work-nearby.ts";

/** "keep my mahr if we separate": English, in a sentence that is read as Swedish. */
const isCondition = ({ words }: Document, { key, shape, index }: Word) =>
  key === "if" &&
  shape !== "upper" &&
  /^(?:we|you|he|she|they|it|my|the|this|that|there|not|only|possible|someone|somebody|anyone|your|his|her|our|their)$/.test(
    words[index + 1]?.key ?? "",
  );

/** "älvbro hc", "Sörby Hockey": the letters or the word a club ends in, after its place. */
function club(document: Document, word: Word): Evidence[] {
  const before = document.words[word.index - 1];
  if (
    !clubLetters.has(word.key) ||
    (word.key === "is" && word.shape !== "upper") ||
    (word.shape === "lower" && word.language === "en") ||
    isCondition(document, word) ||
    !isNear(before, word) ||
    !isFirmName(document, before)
  )
    return [];
  const { info } = before.name;
  const isSomeones =
    Math.max(firstStep(info), surnameStep(info)) >= 8 && !isPlace(info);
  if (doubtfulLetters.has(word.key) && isSomeones) return [];
  return [named(before, teamNumber(document, word), "association", 0.5, word)];
}

/** "Lextorps dam 2": a club's second team. */
function teamNumber(document: Document, word: Word): Word {
  const next = document.words[word.index + 1];
  return next?.gap === " " && /^(?:[1-4]|[pf]\d{2})$/iu.test(next.text)
    ? next
    : word;
}

const firstLetters: ReadonlySet<string> = cueWords(
  "bk ik ifk sk ok hk fc gf idrottsklubben bollklubben",
);

/** "bk ronden", "ok skogen": the letters first. */
function clubFirst(document: Document, word: Word): Evidence[] {
  if (!firstLetters.has(word.key)) return [];
  const [before, next] = [
    document.words[word.index - 1],
    document.words[word.index + 1],
  ];
  return before !== undefined &&
    /^(?:i|för|från|på|mot)$/.test(before.key) &&
    next !== undefined &&
    isNear(word, next) &&
    next.shape === "lower" &&
    next.text.length > 3 &&
    !readCandidate(document, next).isFunction &&
    !personVerbs.has(next.key)
    ? [named(word, next, "association", 0.4)]
    : [];
}

/** Letters that are hardly anything but a club's. */
const ownLetters: ReadonlySet<string> = cueWords(
  "ibk ibf ik ifk bk hc fbc bois gif hk ff gf fbk bkk ibs",
);
const playsFor =
  /^(?:i|för|från|med|mot|till|ur|hos|slog|mötte|möter|in|with|for|against)$/;

/** "spelar i loka ibk f12", "tränar med ljus ff": any word before the letters, in whose club somebody plays. */
function clubOfAnyWord(document: Document, word: Word): Evidence[] {
  if (!ownLetters.has(word.key) || word.language === "en") return [];
  const [before, name] = [
    document.words[word.index - 2],
    document.words[word.index - 1],
  ];
  return before !== undefined &&
    name !== undefined &&
    playsFor.test(before.key) &&
    isNear(name, word) &&
    name.text.length > 2 &&
    name.shape !== "number" &&
    !/^(?:min|mitt|din|ditt|vår|vårt|hans|hennes|deras|ert|samma|annan|annat|nya|bästa|våra|mina|andra|denna|detta|varje|en|ett)$/.test(
      name.key,
    ) &&
    !readCandidate(document, name).isFunction
    ? [named(name, teamNumber(document, word), "association", 0.5, word)]
    : [];
}

const cues = cuesOf(clubLetters, firstLetters, ownLetters);

/** Finds clubs by the letters that end or begin their name, in lower case too: "älvbro hc", "bk ronden". */
export const organisationClub: Detector = {
  id: "organisation-club",
  version: "1",
  kinds: ["association"],
  run: (document) =>
    atCueWords(document, cues, [club, clubFirst, clubOfAnyWord]),
};
