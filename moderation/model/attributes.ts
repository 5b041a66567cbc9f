import {
  closingCues,
  englishPeople,
  kinWords,
  nameCues,
  personVerbs,
  roleWords,
} from "../detectors/cues/people.ts";
import { placePrepositions, placeVerbs } from "../detectors/cues/places.ts";
import type { Document, Word } from "../detectors/reading/document.ts";
import {
  anyPlace,
  firstStep,
  frequencyStep,
  isDictionaryWord,
  isFunctionWord,
  isPlace,
  settlement,
  surnameStep,
} from "../lexicon/word-info.ts";
import type { WordForm } from "../detectors/reading/word-form.ts";
import type { FormSums } from "./form-sums.ts";
import { hashOf, mix } from "./mix.ts";
import { firstNameCell, lengthStep, surnameCell } from "./steps.ts";

/** What the tagger knows of a word by its letters alone; every value is a hash or a small number. */
export interface FormAttributes {
  /** The word itself where it is an ordinary word, else the class it is of: no name is ever learnt by heart. */
  lexeme: number;
  /** The word itself where it is a name and a word of the dictionary too, else 0. */
  ownWord: number;
  /** The number of its standing. */
  standing: number;
  first: number;
  surname: number;
  places: number;
  cues: number;
  length: number;
  prefix: number;
  ending2: number;
  ending3: number;
  ending4: number;
  /** Groups of three letters, for words that are not ordinary. */
  trigrams: readonly number[];
  shape: number;
  listed: number;
  /** What its features are worth, as far as that was added up. */
  sums: FormSums | null;
}

/** What the tagger knows of one word before it looks at its neighbours. */
export interface Attributes {
  of: FormAttributes;
  shape: number;
  listed: number;
  isHarmless: boolean;
  gap: number;
  sentence: number;
  isFirst: boolean;
}

export type Standing =
  | "number"
  | "function"
  | "dictionary"
  | "ordinary"
  | "name"
  | "surname"
  | "place"
  | "unknown";
export const standings: readonly Standing[] = [
  "number",
  "function",
  "dictionary",
  "ordinary",
  "name",
  "surname",
  "place",
  "unknown",
];

function standingOf(form: WordForm): Standing {
  const { info } = form.name;
  if (form.shape === "number") return "number";
  if (isFunctionWord(form.info)) return "function";
  if (firstStep(info) >= 8 && frequencyStep(form.info) < 10) return "name";
  if (isDictionaryWord(form.info)) return "dictionary";
  if (form.isOrdinary) return "ordinary";
  if (isPlace(info, settlement)) return "place";
  return surnameStep(info) >= 8 ? "surname" : "unknown";
}

const classes = new Set<Standing>([
  "number",
  "name",
  "surname",
  "place",
  "unknown",
]);

const lexemeOf = (word: Word, standing: Standing) =>
  classes.has(standing)
    ? mix(
        standings.indexOf(standing),
        hashOf(standing === "number" ? String(word.text.length) : word.shape),
      )
    : hashOf(word.key);

const cueSets = [
  kinWords,
  roleWords,
  nameCues,
  closingCues,
  personVerbs,
  englishPeople,
  placePrepositions,
  placeVerbs,
];
const cuesOf = (key: string) =>
  cueSets.reduce(
    (bits, set, index) => (set.has(key) ? bits | (1 << index) : bits),
    0,
  );

/** The kinds of sign that can stand between two words. */
const signs = [
  "\n",
  ",",
  ".",
  "!",
  "?",
  ":",
  ";",
  "/",
  "-",
  "–",
  '"',
  "(",
  ")",
  "'",
  "&",
  "+",
  "@",
  "#",
];

/** Gives the kind of what stands between two words: its first sign that is no space. */
export function gapOf(gap: string): number {
  if (gap === " ") return 0;
  const sign = gap.includes("\n") ? "\n" : gap.trim().charAt(0);
  return sign === "" ? 1 : 2 + signs.indexOf(sign) + 1;
}

function trigramsOf(key: string): number[] {
  const framed = `^${key.slice(0, 14)}$`;
  return Array.from({ length: framed.length - 2 }, (_, at) =>
    hashOf(framed, at, at + 3),
  );
}

const ending = (key: string, length: number) =>
  hashOf(key, Math.max(0, key.length - length));
const listNote = (document: Document, key: string) =>
  document.lexicon.phrases.get(key)?.[0]?.list ?? "";

const harmless = hashOf("harmless");

function formAttributesOf(document: Document, word: Word): FormAttributes {
  const { key, info, name } = word;
  const standing = standingOf(word.form);
  const isOpen =
    standing !== "function" &&
    standing !== "number" &&
    standing !== "dictionary";
  return {
    lexeme: lexemeOf(word, standing),
    ownWord: standing === "name" && isDictionaryWord(info) ? hashOf(key) : 0,
    standing: standings.indexOf(standing),
    first: firstNameCell(name.info, info) * 2 + (name.isGenitive ? 1 : 0),
    surname: surnameCell(name.info, info),
    places: ((name.info & anyPlace) >>> 0) + (isDictionaryWord(info) ? 1 : 0),
    cues: cuesOf(key),
    length: lengthStep(key.length),
    prefix: hashOf(key, 0, 3),
    ending2: ending(key, 2),
    ending3: ending(key, 3),
    ending4: ending(key, 4),
    trigrams: isOpen ? trigramsOf(key) : [],
    shape:
      ["lower", "capital", "upper", "mixed", "number"].indexOf(word.shape) * 2,
    listed: hashOf(listNote(document, key)),
    sums: null,
  };
}

/** Reads what the tagger asks of a word. */
export function attributesOf(document: Document, word: Word): Attributes {
  const of = (word.form.attributes ??= formAttributesOf(document, word));
  const isHarmless = document.harmless.has(word.index);
  return {
    of,
    shape: of.shape + (word.isFirst ? 1 : 0),
    listed: isHarmless ? harmless : of.listed,
    isHarmless,
    gap: gapOf(word.gap),
    sentence: word.sentence,
    isFirst: word.isFirst,
  };
}
