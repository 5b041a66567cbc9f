import { languagesOf, type Language } from "../language.ts";
import { lookUp, type Lexicon, type ListedPhrase } from "../lexicon/lexicon.ts";
import {
  anyPlace,
  dictionaryBit,
  englishBit,
  functionWordBit,
  isPlace,
  settlement,
  type WordInfo,
} from "../lexicon/word-info.ts";
import { normalize, type NormalizedText } from "../normalize.ts";
import { tokenize, type Token } from "../tokenize.ts";
import { withoutCase } from "./pattern-need.ts";
import { readName, type NameReading } from "./name-reading.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";
import { harmlessList } from "./well-known.ts";

export type Shape = "lower" | "capital" | "upper" | "mixed" | "number";

export interface Word extends Token {
  info: WordInfo;
  /** What name, surname or place the word is, with a genitive ending taken off. */
  name: NameReading;
  shape: Shape;
  language: Language;
}

/** Words that the lists know together: "upplands väsby", "nya zeeland", "enda barnet". */
export interface Phrase {
  first: number;
  last: number;
  key: string;
  places: WordInfo;
  listed: readonly ListedPhrase[];
}

/** A text made ready for detectors: normalised, cut into words, each looked up once. */
export interface Document {
  normalized: NormalizedText;
  text: string;
  /** The text as patterns that take no notice of case see it. */
  lowerCase: string;
  /** What patterns have looked for in it already: "[0-9]", "@". */
  holds: Map<string, boolean>;
  words: readonly Word[];
  phrases: readonly Phrase[];
  /** Words of authorities, chains and public figures, which only a cue makes someone's name. */
  harmless: ReadonlySet<number>;
  lexicon: Lexicon;
  vocabulary: Vocabulary;
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
export const hasForeignLetter = (text: string) =>
  text.length > 1 && foreignLetter.test(text);

const wordBits = dictionaryBit | functionWordBit | englishBit;

function toWord(
  token: Token,
  lexicon: Lexicon,
  languages: readonly Language[],
): Word {
  const listed = lookUp(lexicon, token.key);
  const info = hasForeignLetter(token.text) ? listed & ~wordBits : listed;
  const language = languages[token.sentence] ?? "sv";
  return {
    ...token,
    info,
    name: readName(token.key, info, lexicon),
    shape: shapeOf(token.text),
    language,
  };
}

/** Two words are one phrase only where nothing but a space stands between them. */
const isJoined = ({ gap }: Word) => gap === " " || gap === "\t";

function phraseFor(
  key: string,
  at: number,
  length: number,
  lexicon: Lexicon,
): Phrase | null {
  for (const reading of key.endsWith("s")
    ? [key, key.replace(/[:']?s$/, "")]
    : [key]) {
    const places = lookUp(lexicon, reading) & anyPlace;
    const listed = lexicon.phrases.get(reading) ?? [];
    if (places === 0 && listed.length === 0) continue;
    if (length === 1 && listed.length === 0) return null;
    return { first: at, last: at + length - 1, key: reading, places, listed };
  }
  return null;
}

/** Takes in word after word as far as any phrase goes that begins so; the longest that is listed is meant. */
function longestPhrase(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): Phrase | null {
  let key = words[at]?.key ?? "";
  let longest = phraseFor(key, at, 1, lexicon);
  const most = Math.min(6, lexicon.phraseStarts.get(key) ?? 1);
  for (let length = 2; length <= most; length++) {
    const next = words[at + length - 1];
    if (!next || !isJoined(next)) break;
    key += ` ${next.key}`;
    longest = phraseFor(key, at, length, lexicon) ?? longest;
  }
  return longest;
}

/** "Umeå" in "Förvaltningsrätten i Umeå" is a place like any other. */
const isSeat = (word: Word | undefined) =>
  word !== undefined && isPlace(word.name.info, settlement);

function harmlessWords(
  words: readonly Word[],
  phrases: readonly Phrase[],
): Set<number> {
  const indexes = new Set(
    words.filter(({ key }) => home.has(key)).map(({ index }) => index),
  );
  for (const phrase of phrases) {
    const { first, last, key } = phrase;
    if (!home.has(key) && harmlessList(words, phrase) === undefined) continue;
    for (let index = first; index <= last; index++)
      if (first === last || !isSeat(words[index])) indexes.add(index);
  }
  return indexes;
}

/** Home is where everybody is from. */
const home: ReadonlySet<string> = new Set([
  "sverige",
  "sweden",
  "swedish",
  "swede",
  "swedes",
  "english",
  "svensk",
  "svenska",
  "svenskt",
  "svenskar",
  "europa",
  "norden",
]);

/** Reads a text into a document; the only work that every detector shares. */
export function readDocument(text: string, lexicon: Lexicon): Document {
  const normalized = normalize(text);
  const tokens = tokenize(normalized.text);
  const languages = languagesOf(tokens, lexicon);
  const words = tokens.map((token) => toWord(token, lexicon, languages));
  const phrases = words.flatMap(
    (word) => longestPhrase(words, word.index, lexicon) ?? [],
  );
  return {
    normalized,
    text: normalized.text,
    lowerCase: withoutCase(normalized.text),
    holds: new Map(),
    words,
    phrases,
    harmless: harmlessWords(words, phrases),
    lexicon,
    vocabulary: createVocabulary(lexicon),
  };
}
