import type { Evidence } from "../../finding.ts";
import { fold } from "../../lexicon/fold.ts";
import { lookUp } from "../../lexicon/lexicon.ts";
import { firstStep } from "../../lexicon/word-info.ts";
import type { Detector } from "../detector.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";
import type { Document } from "../reading/document.ts";
import { hiddenName, hiddenWord, lettersOf } from "./disguised-name.ts";

const wrapped =
  /(?<![\p{L}\p{N}])\p{L}{2,20}-[ \t]?\r?\n[ \t]?\p{Ll}{1,20}(?![\p{L}\p{N}])/gu;
// A cry ends in "!" too: "hjälp oss!" says nothing of an Ossi.
const leet =
  /(?<![\p{L}\p{N}@._-])(?=[\p{L}\d$€@!]{0,20}(?:[\d$€@]|!\p{L}))(?=[\p{L}\d$€@!]{0,20}\p{L})\p{L}[\p{L}\d$€@!]{1,18}[\p{L}\d$@](?![\p{L}\p{N}@_])/gu;
/** "4nna", "0mar": a digit for the first letter. */
const leetFirst =
  /(?<![\p{L}\p{N}@._-])[0134578]\p{L}[\p{L}\d$@]{1,14}(?![\p{L}\p{N}@_])/gu;
/** "4or", "3dje", "5min": a grade, an order, so much of something. */
const counted =
  /^\d(?:an|ans|or|orna|ar|er|e|a|st|kr|km|kg|min|mån|mil|tim|rum|rok|dje|de|sa|tal|tan|liter|års|åring|åringar|\p{L}{0,2}\d.*)$/u;
const emoji =
  /(?<![\p{L}\p{N}])\p{L}{1,12}(?:[\p{Extended_Pictographic}*•·_|]\ufe0f?\p{L}{1,12}){1,6}(?![\p{L}\p{N}])/gu;
const starred =
  /(?<![\p{L}\p{N}])\p{L}{1,10}[*•·]{1,4}\p{L}{1,10}(?![\p{L}\p{N}])/gu;

/** "J*nn*", "K*lm*r": a capital and stars for some of the letters. */
const starredCapital =
  /(?<![\p{L}\p{N}*])\p{Lu}(?=[\p{L}*]{2,14}(?![\p{L}*]))(?:\p{L}{0,8}\*){1,4}\p{L}{0,8}(?![\p{L}\p{N}*])/gu;
/** What is starred out of decency and names nobody. */
const curses =
  "fan faan satan jävla jävel jävlar jävligt fitta fittan hora horan horunge kuk kuken skit skiten helvete helvetet bög bögen cp knulla knullar röv shit fuck fucking bitch ass damn slut whore neger blatte gud".split(
    " ",
  );

const wrote = (text: string, word: string): boolean =>
  text.length === word.length &&
  [...text.toLowerCase()].every(
    (sign, at) => sign === "*" || sign === word.charAt(at),
  );

const plainOf: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "€": "e",
  $: "s",
  "@": "a",
  "!": "i",
};
const unleet = (text: string) =>
  fold(Array.from(text, (sign) => plainOf[sign] ?? sign).join(""));

/** "4nna", not "3dje": a given name that many have, once its digit is read as a letter. */
function beginsWithDigit(document: Document, text: string): Reason | null {
  const key = unleet(text);
  const isGiven =
    firstStep(lookUp(document.lexicon, key)) >= (text.length > 4 ? 8 : 11);
  return counted.test(text.toLowerCase()) ||
    document.vocabulary.isOrdinary(key) ||
    !isGiven
    ? null
    : hiddenName(document, key, "digits");
}

/** "m💔lo", "k🔥vin", "r*smus": a picture or one star stands for a letter, most often a vowel. */
function pictured(document: Document, text: string): Reason | null {
  const whole = hiddenName(document, lettersOf(text), "signs");
  if (whole !== null || !/^\p{L}+\P{L}+\p{L}+$/u.test(text)) return whole;
  if (!/\p{Extended_Pictographic}|^[^*]+\*[^*]+$/u.test(text)) return null;
  if (curses.some((word) => wrote(text, word))) return null;
  const [head = "", tail = ""] = fold(text).split(/[^\p{L}]+/u);
  const names = [..."aeiouyåäöhl"].map((letter) => head + letter + tail);
  const isGiven = names.some(
    (name) =>
      name.length > 3 &&
      !document.vocabulary.isOrdinary(name) &&
      firstStep(lookUp(document.lexicon, name)) >= 9,
  );
  const isTwoWords = [head, tail].every(
    (part) => part.length > 1 && document.vocabulary.isOrdinary(part),
  );
  return isGiven && !isTwoWords ? hiddenWord(text, "signs", 0.5) : null;
}

/** Finds names written so that a machine overlooks them: digits and stars for letters, signs or a line's end between. */
export const disguised: Detector = {
  id: "disguised",
  version: "1",
  kinds: ["person", "locality"],
  run: (document: Document): Evidence[] => [
    ...evidenceForMatches(document, wrapped, (match) =>
      hiddenName(document, lettersOf(match[0]), "wrapped"),
    ),
    ...evidenceForMatches(document, leet, (match) =>
      /^\p{L}+\d{1,4}$/u.test(match[0])
        ? null
        : hiddenName(document, unleet(match[0]), "digits"),
    ),
    ...evidenceForMatches(document, leetFirst, ({ 0: text }) =>
      beginsWithDigit(document, text),
    ),
    ...evidenceForMatches(document, starredCapital, ({ 0: text }) =>
      curses.some((word) => wrote(text, word))
        ? null
        : hiddenWord(text, "signs", 0.4),
    ),
    ...[emoji, starred].flatMap((pattern) =>
      evidenceForMatches(document, pattern, (match) =>
        pictured(document, match[0]),
      ),
    ),
  ],
};
