import type { Evidence } from "../../finding.ts";
import { fold } from "../../lexicon/fold.ts";
import { lookUp } from "../../lexicon/lexicon.ts";
import {
  firstStep,
  isPlace,
  placeBits,
  surnameStep,
} from "../../lexicon/word-info.ts";
import { isAbbreviation } from "../reading/abbreviation.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceAt, evidenceForMatches, type Reason } from "../evidence.ts";
import { matchesOf } from "../patterns/matches.ts";

const spaced =
  /(?<![\p{L}\p{N}])\p{L}(?:(?:[ .\-_*]|[ ]?\p{Extended_Pictographic}\ufe0f?[ ]?)\p{L}){2,19}(?![\p{L}\p{N}])/gu;
const wrapped =
  /(?<![\p{L}\p{N}])\p{L}{2,20}-[ \t]?\r?\n[ \t]?\p{Ll}{1,20}(?![\p{L}\p{N}])/gu;
// A cry ends in "!" too: "hjälp oss!" says nothing of an Ossi.
const leet =
  /(?<![\p{L}\p{N}@._-])(?=[\p{L}\d$@!]{0,20}(?:[\d$@]|!\p{L}))(?=[\p{L}\d$@!]{0,20}\p{L})\p{L}[\p{L}\d$@!]{1,18}[\p{L}\d$@](?![\p{L}\p{N}@_])/gu;
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
  $: "s",
  "@": "a",
  "!": "i",
};
const lettersOf = (text: string) => fold(text.replace(/[^\p{L}]/gu, ""));
const unleet = (text: string) =>
  fold(Array.from(text, (sign) => plainOf[sign] ?? sign).join(""));

function isName(document: Document, key: string): boolean {
  const forms = key.endsWith("s") ? [key, key.slice(0, -1)] : [key];
  return forms.some((form) => {
    const info = lookUp(document.lexicon, form);
    return (
      form.length > 2 &&
      (firstStep(info) >= 7 ||
        surnameStep(info) >= 8 ||
        document.lexicon.nicknames.has(form) ||
        isPlace(info, placeBits.m | placeBits.l))
    );
  });
}

function reasonOf(document: Document, key: string, how: string): Reason | null {
  if (!isName(document, key)) return null;
  const isPlaceOnly =
    firstStep(lookUp(document.lexicon, key)) === 0 &&
    isPlace(lookUp(document.lexicon, key), placeBits.m | placeBits.l);
  return {
    kind: isPlaceOnly ? "locality" : "person",
    source: "shape",
    ruleId: "disguised-letters",
    weight: 0.75,
    parameters: { how, name: key },
  };
}

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

/** Who spells a word out that is in no list has something to hide, most often a name. */
const unknownWord = (text: string): Reason => ({
  kind: "person",
  source: "shape",
  ruleId: "disguised-letters",
  weight: 0.4,
  parameters: { how: "spaced", name: lettersOf(text) },
});

const unknownStarred = (text: string): Reason => ({
  ...unknownWord(text),
  parameters: { how: "signs", name: lettersOf(text) },
});

/** "S u n d s v a l l", "S-a-r-a": letters one by one that are a name together. */
function spelledOut(document: Document): Evidence[] {
  return matchesOf(document, spaced).flatMap(({ 0: text, index }) => {
    if (isAbbreviation(text)) return [];
    for (const [from, to] of spelledIn(text)) {
      const letters = lettersOf(text.slice(from, to));
      const reason = reasonOf(document, letters, "spaced");
      if (reason) return [evidenceAt(index + from, index + to, reason)];
    }
    return isNoWord(document, lettersOf(text))
      ? [evidenceAt(index, index + text.length, unknownWord(text))]
      : [];
  });
}

/** "m💔lo", "k🔥vin": a picture stands for a letter, most often a vowel. */
function pictured(document: Document, text: string): Reason | null {
  const whole = reasonOf(document, lettersOf(text), "signs");
  if (whole !== null || !/^\p{L}+\P{L}+\p{L}+$/u.test(text)) return whole;
  if (!/\p{Extended_Pictographic}/u.test(text)) return null;
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
  return isGiven && !isTwoWords
    ? { ...unknownStarred(text), weight: 0.5 }
    : null;
}

/** Finds names written so that a machine overlooks them: spaced letters, digits for letters, signs between. */
export const disguised: Detector = {
  id: "disguised",
  version: "1",
  kinds: ["person", "locality"],
  run: (document: Document): Evidence[] => [
    ...spelledOut(document),
    ...evidenceForMatches(document, wrapped, (match) =>
      reasonOf(document, lettersOf(match[0]), "wrapped"),
    ),
    ...evidenceForMatches(document, leet, (match) =>
      /^\p{L}+\d{1,4}$/u.test(match[0])
        ? null
        : reasonOf(document, unleet(match[0]), "digits"),
    ),
    ...evidenceForMatches(document, starredCapital, ({ 0: text }) =>
      curses.some((word) => wrote(text, word)) ? null : unknownStarred(text),
    ),
    ...[emoji, starred].flatMap((pattern) =>
      evidenceForMatches(document, pattern, (match) =>
        pictured(document, match[0]),
      ),
    ),
  ],
};
