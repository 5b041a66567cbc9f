import {
  firstStep,
  isDictionaryWord,
  isFunctionWord,
  isPlace,
  settlement,
  surnameStep,
} from "../../lexicon/word-info.ts";
import type { Word } from "./document.ts";

/** A capital on so many small words, and hardly a word without one, is how a writer writes and tells nothing. */
const fewestSmall = 2;
/** From some thirty bearers on, a word with a capital is somebody's name all the same. */
const borneFrom = 6;

const respectful = /^(?:ni|er|du|dig|din|er[ta]|i)$/;

const isLoud = ({ shape }: Word) => shape === "capital" || shape === "upper";

const isSmallAndLoud = (word: Word) =>
  isLoud(word) &&
  !word.isFirst &&
  isFunctionWord(word.info) &&
  !respectful.test(word.key);

/** How many words of a sentence are written small, and how many that should be have a capital. */
interface Counts {
  quiet: number;
  loud: number;
}

function countsOf(words: readonly Word[]): Map<number, Counts> {
  const counts = new Map<number, Counts>();
  for (const word of words) {
    const own = counts.get(word.sentence) ?? { quiet: 0, loud: 0 };
    if (isSmallAndLoud(word)) own.loud++;
    else if (word.shape === "lower") own.quiet++;
    counts.set(word.sentence, own);
  }
  return counts;
}

/** The sentences in which small words have capitals: "Mamma Säger Att Man Inte Får", "HAN GÅR UT PÅ NATTEN"; and beside two of them each that has no word without. */
function loudSentences(words: readonly Word[]): Set<number> {
  const counts = [...countsOf(words)];
  const isCertain = ({ loud, quiet }: Counts) =>
    loud >= fewestSmall && quiet * 2 <= loud;
  const certain = counts.filter(([, own]) => isCertain(own));
  const others = certain.length < 2 ? [] : counts.filter(([, { quiet }]) => quiet === 0); // prettier-ignore
  return new Set([...certain, ...others].map(([sentence]) => sentence));
}

/** A word that the language has, that hardly anybody is called by, and no town. */
const isPlain = ({ info, name, form }: Word) =>
  isFunctionWord(info) ||
  ((isDictionaryWord(info) || form.isOrdinary) &&
    firstStep(name.info) < borneFrom &&
    surnameStep(name.info) < borneFrom &&
    !isPlace(name.info, settlement));

/** Takes their capitals from plain words where every word has one, so that those left stand out as in any other sentence. */
export function quieten(words: readonly Word[]): void {
  const loud = loudSentences(words);
  if (loud.size === 0) return;
  for (const word of words)
    if (loud.has(word.sentence) && isLoud(word) && isPlain(word))
      word.shape = "lower";
}
