import { frequencyStep, isDictionaryWord } from "../../lexicon/word-info.ts";
import { lookUp } from "../../lexicon/lexicon.ts";
import type { Document } from "./document.ts";

/** What one hears or a foreign keyboard has for another letter: "slor", "utbrend", "panikattak". */
const heardAs: readonly (readonly [string, readonly string[]])[] = [
  ["a", ["å", "ä", "e"]],
  ["o", ["ö", "å"]],
  ["e", ["ä", "a", "i"]],
  ["i", ["e"]],
  ["ä", ["e"]],
  ["å", ["o"]],
  ["c", ["k", "s"]],
  ["k", ["c", "ck", "g"]],
  ["s", ["c", "z"]],
  ["j", ["g"]],
  ["f", ["v"]],
  ["v", ["f"]],
];
/** What is dropped at an end: "otrevli", "strok". */
const ends = ["g", "t", "d", "n", "e", "r", "a"];

/** The word of a slip: a letter for another, one doubled or not, one left out at the end. */
function* slipsOf(key: string): Generator<string> {
  for (const end of ends) yield key + end;
  for (let at = 1; at < key.length; at++) {
    const [before, letter, after] = [key.slice(0, at), key.charAt(at), key.slice(at + 1)]; // prettier-ignore
    if (letter === key.charAt(at - 1)) yield before + after;
    else yield before + letter + letter + after;
    for (const [from, others] of heardAs)
      if (letter === from)
        for (const other of others) yield before + other + after;
  }
}

/** "jetteledsen", "assnäll": very much so. */
const very = /^(?:j[äe]tte|as|skit|svin|super|mega|sk?it)(?=\p{L}{3})/u;
/** "anorektisk", "spelmisbrukare": such an end says what somebody is or has. */
const tail = /.{4}(?:isk|iskt|ism|are|nde|ning|het|lig|bruk|sjuka)$/;

/** Tells whether a word that no list has is one of the language that is misspelt, heightened or learned, rather than a name. */
export function isMisspelt(
  { vocabulary, lexicon }: Document,
  key: string,
): boolean {
  if (key.length < 4 || key.length > 24) return false;
  if (tail.test(key)) return true;
  const plain = key.replace(very, "");
  if (plain !== key && vocabulary.isOrdinary(plain)) return true;
  for (const slip of slipsOf(key)) {
    const info = lookUp(lexicon, slip);
    if (isDictionaryWord(info) && frequencyStep(info) >= 5) return true;
  }
  return false;
}
