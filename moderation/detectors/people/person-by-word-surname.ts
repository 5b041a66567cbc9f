import type { Evidence } from "../../finding.ts";
import {
  firstStep,
  isFunctionWord,
  surnameStep,
} from "../../lexicon/word-info.ts";
import { kinWords, nameCues, personVerbs, roleWords } from "../cues/people.ts";
import { humanVerbs } from "../cues/word-names.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import type { WordForm } from "../reading/word-form.ts";
import { wordRules } from "../word-rules.ts";

const prepositions = /^(?:med|hos|av|till|från|för|mot|om|på|o|och)$/;
/** Right after these a name that is a word as well is somebody's: "mobbad av klara ek". */
const companions = /^(?:hos|av)$/;
/** In small letters nobody's before a noun: "hans ek", "inga lind", "per stål". */
const never =
  /^(?:alla|min|mina|din|dina|my|van|var|kan|man|said|ville|vilja|dag|visar)$/;
/** What is his, none or so much of each, unless somebody is said to be called so: "hans ek", "inga berg", "per person". */
const determiners = /^(?:hans|inga|per)$/;

/** A word of the language that is also a surname. */
const mayBeSurname = ({ key, info, name, isOrdinary }: WordForm) =>
  isOrdinary &&
  surnameStep(name.info) >= 7 &&
  !isFunctionWord(info) &&
  !personVerbs.has(key);

/** How a given name may be one: no word, or one of the language that thousands are called by. */
type Given = "name" | "word" | null;

function givenOf(document: Document, word: Word): Given {
  const { first, isFunction, isOrdinary, isCapital } = readCandidate(
    document,
    word,
  );
  if (first >= 9 && !isFunction && (!isOrdinary || isCapital)) return "name";
  return firstStep(word.info) >= 12 &&
    word.shape === "lower" &&
    !never.test(word.key) &&
    !kinWords.has(word.key)
    ? "word"
    : null;
}

const isVerbAfter = (next: Word | undefined): boolean =>
  next?.gap === " " &&
  (personVerbs.has(next.key) ||
    humanVerbs.has(next.key) ||
    /^(?:får|fick|brukar|bara|inte)$/.test(next.key));

const places =
  /^ (?:i (?:\d{1,2}:?[a-fåäö\d]|min klass|klassen|parallellklassen)|på (?:soc|socialen|kommunen|boendet|skolan|jobbet))(?!\p{L})/u;

/** Two words that are both of the language need more: "min handläggare klara ek", "max lind i 9b slår mig", not "klara berg av disk". */
function areSomebody(document: Document, name: Word, word: Word): boolean {
  const before = document.words[name.index - 1];
  const next = document.words[word.index + 1];
  const isFamily = surnameStep(word.name.info) >= 9;
  const isStart = name.isFirst || before === undefined;
  if (!isFamily || determiners.test(name.key))
    return isFamily && isStart && name.key === "per" && isVerbAfter(next);
  const after = document.text.slice(word.end, word.end + 24).toLowerCase();
  if (isStart) return isVerbAfter(next) || places.test(after);
  return name.gap === " " && companions.test(before.key);
}

/** "min chef", "heter", "min handläggare är": after these comes who it is. */
function introduces({ words }: Document, { key, index }: Word): boolean {
  const cue = /^(?:är|e|var)$/.test(key) ? (words[index - 1]?.key ?? "") : key;
  return kinWords.has(cue) || roleWords.has(cue) || nameCues.has(cue);
}

/** "noel glad har", "hos elin stark", "min chef klara ek": a first name and a surname that is a word. */
function wordSurname(document: Document, word: Word): Evidence[] {
  const [before, name, next] = [
    document.words[word.index - 2],
    document.words[word.index - 1],
    document.words[word.index + 1],
  ];
  if (
    !name ||
    word.gap !== " " ||
    word.shape !== "lower" ||
    name.name.isGenitive ||
    !readCandidate(document, word).isOrdinary
  )
    return [];
  const given = givenOf(document, name);
  if (given === null) return [];
  const isInside = before !== undefined && !name.isFirst;
  const isIntroduced = isInside && introduces(document, before);
  const isPlaced = isInside && prepositions.test(before.key);
  const isSomebody =
    given === "name"
      ? (name.isFirst || isPlaced) && isVerbAfter(next)
      : areSomebody(document, name, word);
  return isIntroduced || isSomebody
    ? [
        evidenceFor(name, word, {
          kind: "nickname",
          source: "context",
          ruleId: "name-cue-after",
          weight: 0.4,
          parameters: { cue: next?.key ?? "" },
        }),
      ]
    : [];
}

/** Finds people whose surname is an ordinary word in small letters: "hos elin stark", "min chef klara ek". */
export const personByWordSurname: Detector = {
  id: "person-by-word-surname",
  version: "1",
  kinds: ["nickname"],
  run: wordRules([mayBeSurname, wordSurname]),
};
