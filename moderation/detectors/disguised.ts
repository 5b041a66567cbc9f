import type { Evidence } from "../finding.ts";
import { fold } from "../lexicon/fold.ts";
import { lookUp } from "../lexicon/lexicon.ts";
import {
  firstStep,
  isPlace,
  placeBits,
  surnameStep,
} from "../lexicon/word-info.ts";
import { isAbbreviation } from "./abbreviation.ts";
import type { Detector } from "./detector.ts";
import type { Document } from "./document.ts";
import { evidenceForMatches, type Reason } from "./evidence.ts";

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

/** Finds names written so that a machine overlooks them: spaced letters, digits for letters, signs between. */
export const disguised: Detector = {
  id: "disguised",
  version: "1",
  kinds: ["person", "locality"],
  run: (document: Document): Evidence[] => [
    ...evidenceForMatches(document, spaced, (match) =>
      isAbbreviation(match[0])
        ? null
        : reasonOf(document, lettersOf(match[0]), "spaced"),
    ),
    ...evidenceForMatches(document, wrapped, (match) =>
      reasonOf(document, lettersOf(match[0]), "wrapped"),
    ),
    ...evidenceForMatches(document, leet, (match) =>
      /^\p{L}+\d{1,4}$/u.test(match[0])
        ? null
        : reasonOf(document, unleet(match[0]), "digits"),
    ),
    ...[emoji, starred].flatMap((pattern) =>
      evidenceForMatches(document, pattern, (match) =>
        reasonOf(document, lettersOf(match[0]), "signs"),
      ),
    ),
  ],
};
