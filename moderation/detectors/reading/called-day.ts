import {
  englishPeople,
  kinWords,
  personVerbs,
  roleWords,
} from "../cues/people.ts";
import { beside } from "./beside.ts";
import type { Word } from "./document.ts";

const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const isCalled =
  /(?:^| )(?:heter|hette|döpt till|döptes till|namn är|namnet är|name is|name was|is named|named her|named him)$/;

/** "my friend Sunday is fine": when it suits, and not who. */
const isTime =
  /^(?:is|was) (?:fine|ok|okay|good|best|free|possible|the|when|my|our)(?!\p{L})/u;

/** "min man Monday slår", "my son Sunday has": whose name it is, and what only somebody does; "my husband Friday evening" is a time. */
function isSomeones(words: readonly Word[], { index, shape, gap }: Word) {
  const [cue, next] = [words[index - 1], words[index + 1]];
  return (
    shape === "capital" &&
    gap === " " &&
    next?.gap === " " &&
    cue !== undefined &&
    !isTime.test(beside(words, index, 1)) &&
    [kinWords, roleWords, englishPeople].some((cues) => cues.has(cue.key)) &&
    (personVerbs.has(next.key) ||
      /^(?:beats|never|is|does|do|always)$/.test(next.key))
  );
}

/** Tells whether an English day of the week is what somebody is called: "jag heter Sunday"; "on Sunday" is a day. */
export function isCalledDay(words: readonly Word[], word: Word): boolean {
  if (!days.test(word.key)) return false;
  return (
    isCalled.test(beside(words, word.index, -1)) || isSomeones(words, word)
  );
}
