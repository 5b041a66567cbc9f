import { frequencyStep, isFunctionWord } from "../lexicon/word-info.ts";
import type { TaggedWord } from "../model/tagger.ts";
import type { NamedLabel } from "../model/tags.ts";
import type { Document, Word } from "./reading/document.ts";

/** From how likely on a rare word is shown as a tip: a leak weighs more than a mark that costs a glance. */
const hintsFrom: Readonly<Record<NamedLabel, number>> = {
  PERSON: 0.08,
  PLACE: 0.06,
  ORG: 0.12,
};
/** Below it no word is a hint, whatever its label. */
export const leastHint = Math.min(...Object.values(hintsFrom));

/** A word said more often than once in a hundred thousand is hardly a name that nobody has listed. */
const rareBelow = 8;

/** A compound in small letters is said of a thing more often than not: "demensavdelning". */
const isLong = ({ text }: Word) => text.length > 7;

/** A hint alone stays a tip. */
export const hintWeight = 0.2;

/** Tells whether a rare word is worth a tip though the tagger all but passes it by; what someone named does ("Tomek skjutsar") is not, nor what has a number. */
export function isHint(
  document: Document,
  word: Word,
  { probability, label }: TaggedWord,
  before: TaggedWord | undefined,
): boolean {
  if (
    probability < hintsFrom[label] ||
    frequencyStep(word.info) >= rareBelow ||
    isFunctionWord(word.info) ||
    word.text.length < 3
  )
    return false;
  if (/\d/.test(word.text) && probability < 2.5 * hintsFrom[label])
    return false;
  if (/(?:nr|nummer|numret|kod|koden|-id)$/.test(word.key)) return false;
  const isOrdinary =
    word.shape === "lower" && document.vocabulary.isOrdinary(word.key);
  if (isOrdinary && isLong(word) && probability < 1.5 * hintsFrom[label])
    return false;
  const isDeed = before?.label === "PERSON" && before.probability >= 0.5;
  return !isDeed || !isOrdinary;
}
