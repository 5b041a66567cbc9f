import {
  firstStep,
  frequencyStep,
  isDictionaryWord,
  surnameStep,
  type WordInfo,
} from "../lexicon/word-info.ts";

/** Gives how many of the limits a value has reached; the limits rise. */
function step(value: number, limits: readonly number[]): number {
  let reached = 0;
  for (const limit of limits) if (value >= limit) reached++;
  return reached;
}

const bearers = [1, 4, 7, 9, 11, 13];
const surnameBearers = [1, 6, 9, 12];
const frequencies = [1, 6, 9, 12];

const frequencyOf = (own: WordInfo) =>
  step(frequencyStep(own), frequencies) * 2 + (isDictionaryWord(own) ? 1 : 0);

/** Gives how known a word is as a first name against how common it is as a word, in seventy steps. */
export const firstNameCell = (name: WordInfo, own: WordInfo): number =>
  step(firstStep(name), bearers) * 10 + frequencyOf(own);

/** Gives how known a word is as a surname against how common it is as a word. */
export const surnameCell = (name: WordInfo, own: WordInfo): number =>
  step(surnameStep(name), surnameBearers) * 10 + frequencyOf(own);

/** Gives the length of something in few steps, so that long ones are alike. */
export const lengthStep = (length: number): number =>
  step(length, [2, 3, 4, 6, 9, 13]);
