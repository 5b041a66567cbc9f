import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import { evidenceAt } from "../evidence.ts";
import { matchesOf } from "../patterns/matches.ts";
import { isAbbreviation } from "../reading/abbreviation.ts";
import type { Document } from "../reading/document.ts";
import { hiddenName, hiddenWord, lettersOf } from "./disguised-name.ts";

const spaced =
  /(?<![\p{L}\p{N}])\p{L}(?:(?:[ .\-_*,/]|[ ]{2}|[ ]?\p{Extended_Pictographic}\ufe0f?[ ]?)\p{L}){2,19}(?![\p{L}\p{N}])/gu;

/** "i", "å", "o", "e" are words of one letter, and may stand before or after the letters of a name. */
const wordOfOne = /^[ieoåä]$/iu;

/** What is spelled out is the whole, or what is left without a word of one letter at either end: "i S k a r a". */
function* spelledIn(text: string): Generator<[from: number, to: number]> {
  yield [0, text.length];
  const starts = wordOfOne.test(text.charAt(0)) ? [2, 0] : [0];
  const ends = wordOfOne.test(text.charAt(text.length - 1)) ? [2, 0] : [0];
  for (const start of starts)
    for (const end of ends)
      if (start + end > 0 && text.length - start - end > 4)
        yield [start, text.length - end];
}

/** Letters one by one that are no word together, and no row that the alphabet or a grade makes ("a b c d"). */
const isNoWord = ({ vocabulary }: Document, letters: string): boolean =>
  letters.length >= 5 &&
  letters.length <= 14 &&
  /[aeiouyåäö]/u.test(letters) &&
  !letters.startsWith("abc") &&
  !vocabulary.isOrdinary(letters);

/** "S u n d s v a l l", "S-a-r-a": letters one by one that are a name together. */
function spelledOut(document: Document): Evidence[] {
  return matchesOf(document, spaced).flatMap(({ 0: text, index }) => {
    if (isAbbreviation(text)) return [];
    for (const [from, to] of spelledIn(text)) {
      const letters = lettersOf(text.slice(from, to));
      const reason = hiddenName(document, letters, "spaced");
      if (reason) return [evidenceAt(index + from, index + to, reason)];
    }
    return isNoWord(document, lettersOf(text))
      ? [
          evidenceAt(
            index,
            index + text.length,
            hiddenWord(text, "spaced", 0.4),
          ),
        ]
      : [];
  });
}

/** Finds names that are spelled out letter by letter: "S-a-r-a", "i S k a r a". */
export const spelledOutNames: Detector = {
  id: "spelled-out",
  version: "1",
  kinds: ["person", "locality"],
  run: spelledOut,
};
