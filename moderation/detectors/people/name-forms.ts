import {
  firstStep,
  isFunctionWord,
  surnameStep,
} from "../../lexicon/word-info.ts";
import { kinWords, roleWords } from "../cues/people.ts";
import type { WordForm } from "../reading/word-form.ts";

/** Tells whether a form is read as the genitive of a name. */
export const isGenitive = ({ name }: WordForm): boolean => name.isGenitive;

/** Tells whether a form is written with a capital at its beginning or within. */
export const hasCapital = ({ shape }: WordForm): boolean =>
  shape === "capital" || shape === "mixed";

/** Tells whether a form may be one capital letter; the key of one may be two ("Þ"). */
export const mayBeCapitalLetter = ({ shape, key }: WordForm): boolean =>
  (shape === "capital" || shape === "upper") && key.length <= 2;

/** Tells whether as many have a form as their first name as a step of bearers says, the genitive taken off. */
export const isFirstNameOf =
  (step: number) =>
  ({ name }: WordForm): boolean =>
    firstStep(name.info) >= step;

/** Tells whether a form may be a name after a cue: a word of the language in small letters may where many are called so. */
export function mayFitAfterCue(form: WordForm): boolean {
  const { shape, info, name, isOrdinary, isForeign } = form;
  if (shape === "number") return false;
  if (shape !== "lower" || firstStep(name.info) >= 8) return true;
  if (isFunctionWord(info)) return false;
  const isOutweighed = name.isGenitive || surnameStep(name.info) >= 13;
  return isForeign || !isOrdinary || isOutweighed;
}

/** Makes a test of a word that as many are called by as a step of bearers says, apart from some that a rule names. */
export const isBorneWord =
  (step: number, never: RegExp, surnames = 31) =>
  ({ shape, key, info }: WordForm): boolean =>
    shape !== "number" &&
    shape !== "mixed" &&
    (key.length > 2 || firstStep(info) >= 13) &&
    !never.test(key) &&
    !kinWords.has(key) &&
    !roleWords.has(key) &&
    (firstStep(info) >= step || surnameStep(info) >= surnames);
