import { firstStep, sexOf } from "../../lexicon/word-info.ts";
import { kinWords, roleWords } from "../cues/people.ts";
import type { Document, Word } from "../reading/document.ts";
import { readCandidate } from "../reading/name-candidate.ts";

/** From a thousand bearers on, a word of the language is a given name right before a surname. */
const borneFrom = 11;
/** What stands before the name of anybody and is some people's name as well: "min kalle", "alla lindgren". */
const never = /^(?:alla|min|din|van|kan|var|man|said|ville|vilja|dina|visar)$/;
/** "varje dag lindgren", "en stig": with these before it a word is no name. */
const articles =
  /^(?:en|ett|den|det|varje|någon|hela|samma|nästa|i|den här|denna|min|mitt|mina|din|ditt|dina|sin|sitt|sina|vår|hans|hennes)$/;
/** Names that are written before another given name: "per olof", "maj britt". */
const firstOfTwo = /^(?:per|jan|bo|hans|stig|sten|maj|inga|inger|rose)$/;

const isDouble = ({ key, info }: Word, { name }: Word): boolean =>
  firstOfTwo.test(key) &&
  key !== "hans" &&
  sexOf(info) === sexOf(name.info) &&
  firstStep(name.info) >= 12;

/** "max dahlgren", "per olof", in small letters: a given name that is a word, right before a name that is none. */
export function isGivenWord(
  document: Document,
  word: Word,
  last: Word,
): boolean {
  const { isOrdinary, isFunction, surname, first } = readCandidate(
    document,
    last,
  );
  const before = document.words[word.index - 1];
  const isOwned =
    before !== undefined && !word.isFirst && articles.test(before.key);
  return (
    word.shape === "lower" &&
    last.shape === "lower" &&
    firstStep(word.info) >= borneFrom &&
    !never.test(word.key) &&
    !kinWords.has(word.key) &&
    !roleWords.has(word.key) &&
    !isOwned &&
    !isOrdinary &&
    !isFunction &&
    ((surname >= 7 && surname > first) || isDouble(word, last))
  );
}
