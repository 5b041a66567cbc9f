import { languagesWithWord } from "../../foreign-words.ts";
import { leaningOf, type Leaning } from "../../language.ts";
import {
  lookUp,
  type Lexicon,
  type PhraseStart,
} from "../../lexicon/lexicon.ts";
import { fold } from "../../lexicon/fold.ts";
import { ownCopy } from "../../lexicon/own-copy.ts";
import {
  dictionaryBit,
  englishBit,
  functionWordBit,
  type WordInfo,
} from "../../lexicon/word-info.ts";
import type { FormAttributes } from "../../model/attributes.ts";
import type { RuleOfRows } from "../word-rules.ts";
import { readName, type NameReading } from "./name-reading.ts";
import { phraseOfOne, type PhraseReading } from "./phrase.ts";
import type { Vocabulary } from "./vocabulary.ts";

export type Shape = "lower" | "capital" | "upper" | "mixed" | "number";

/** What a word is by its letters alone, wherever it stands. */
export interface WordForm {
  /** As it is spelled. */
  text: string;
  /** Folded: what lists are asked for. */
  key: string;
  info: WordInfo;
  /** What name, surname or place the word is, with a genitive ending taken off. */
  name: NameReading;
  shape: Shape;
  /** It has a letter that no Swedish word or loan has. */
  isForeign: boolean;
  isOrdinary: boolean;
  leaning: Leaning;
  /** The other languages that have it as a small word; null where none does. */
  foreign: readonly string[] | null;
  /** As a phrase of one word; null where the small lists do not have it. */
  phrase: PhraseReading | null;
  /** How phrases go on that begin with it; null where none does. */
  phraseStart: PhraseStart | null;
  /** What the tagger knows of it, once that has asked. */
  attributes: FormAttributes | null;
  /** Bits of the tests it was put to, and of those it passed. */
  asked: number;
  told: number;
  /** The rules that are asked at words of this form, of so many that it was put to (`word-rules.ts`). */
  rules: readonly RuleOfRows[];
  rulesTried: number;
}

function shapeOf(text: string): Shape {
  if (/^\p{N}/u.test(text)) return "number";
  if (text === text.toLowerCase()) return "lower";
  if (text === text.toUpperCase())
    return text.length === 1 ? "capital" : "upper";
  return /^\p{Lu}/u.test(text) ? "capital" : "mixed";
}

const foreignLetter =
  /(?![ÅÄÖÉÈÜÆØåäöéèüæøêûçñôâîëï])[\u0080-\u024f\u1e00-\u1eff]/u;

/** Tells whether a word has a letter that no Swedish word or loan has: "Hà", "Şoreş" are not "ha" and "sores". */
const hasForeignLetter = (text: string) =>
  text.length > 1 && foreignLetter.test(text);

/** "kalllle", "annnna": letters drawn out are read as few as make a word or a name. */
function drawnIn(key: string, lexicon: Lexicon): string {
  if (!/(\p{L})\1\1/u.test(key)) return key;
  const choices = ["$1$1", "$1"].map((letters) =>
    key.replace(/(\p{L})\1{2,}/gu, letters),
  );
  return choices.find((choice) => lookUp(lexicon, choice) !== 0) ?? key;
}

const wordBits = dictionaryBit | functionWordBit | englishBit;

/** Reads a word by its letters. */
export function readForm(
  text: string,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): WordForm {
  const own = ownCopy(text);
  const key = drawnIn(fold(own), lexicon);
  const listed = lookUp(lexicon, key);
  const isForeign = hasForeignLetter(text);
  const info = isForeign ? listed & ~wordBits : listed;
  return {
    text: own,
    key,
    info,
    name: readName(key, info, lexicon),
    shape: shapeOf(text),
    isForeign,
    isOrdinary: vocabulary.isOrdinary(key),
    leaning: leaningOf(key, lexicon),
    foreign: languagesWithWord.get(key) ?? null,
    phrase: phraseOfOne(key, lexicon),
    phraseStart: lexicon.phraseStarts.get(key) ?? null,
    attributes: null,
    asked: 0,
    told: 0,
    rules: [],
    rulesTried: 0,
  };
}
