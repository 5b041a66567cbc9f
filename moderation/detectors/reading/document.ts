import { languagesOf, type Language } from "../../language.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { isPlace, settlement, type WordInfo } from "../../lexicon/word-info.ts";
import { normalize, type NormalizedText } from "../../normalize.ts";
import { tokenize, type Token } from "../../tokenize.ts";
import { createFormReader, type FormReader } from "./form-reader.ts";
import { quieten } from "./loud-words.ts";
import { MatchStarts } from "../patterns/match-starts.ts";
import type { NameCandidate } from "./name-candidate.ts";
import type { NameReading } from "./name-reading.ts";
import { isCalledFigure } from "./called-figure.ts";
import { isInPrivateLife } from "./private-life.ts";
import { phrasesOf, type PhraseReading } from "./phrase.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";
import { harmlessList } from "./well-known.ts";
import { type Shape, type WordForm } from "./word-form.ts";

export interface Word extends Token {
  info: WordInfo;
  /** What name, surname or place the word is, with a genitive ending taken off. */
  name: NameReading;
  shape: Shape;
  language: Language;
  form: WordForm;
  /** How it could be a name, once a rule has asked. */
  candidate: NameCandidate | null;
}

/** Words that the lists know together: "upplands väsby", "nya zeeland", "enda barnet". */
export interface Phrase extends PhraseReading {
  first: number;
  last: number;
}

/** A text made ready for detectors: normalised, cut into words, each looked up once. */
export interface Document {
  normalized: NormalizedText;
  text: string;
  /** Where patterns may match. */
  starts: MatchStarts;
  words: readonly Word[];
  phrases: readonly Phrase[];
  /** Words of authorities, chains and public figures, which only a cue makes someone's name. */
  harmless: ReadonlySet<number>;
  lexicon: Lexicon;
  vocabulary: Vocabulary;
}

function toWord(token: Token, form: WordForm, language: Language): Word {
  return {
    index: token.index,
    start: token.start,
    end: token.end,
    text: token.text,
    key: form.key,
    gap: token.gap,
    isFirst: token.isFirst,
    sentence: token.sentence,
    line: token.line,
    info: form.info,
    name: form.name,
    shape: form.shape,
    language,
    form,
    candidate: null,
  };
}

/** "Umeå" in "Förvaltningsrätten i Umeå" is a place like any other. */
const isSeat = (word: Word | undefined) =>
  word !== undefined && isPlace(word.name.info, settlement);

/** "min handläggare Norden är elak", "förskolan Norden": a family or a house that is called as home is. */
const isFamily = (words: readonly Word[], word: Word | undefined): boolean =>
  word?.key === "norden" &&
  (isInPrivateLife(words, word) || isCalledFigure({ words }, word));

function harmlessWords(
  words: readonly Word[],
  phrases: readonly Phrase[],
): Set<number> {
  const indexes = new Set<number>();
  for (const word of words)
    if (isHome(word) && !isFamily(words, word)) indexes.add(word.index);
  for (const phrase of phrases) {
    const { first, last, key } = phrase;
    const isListed =
      harmlessList(words, phrase) !== undefined ||
      (home.has(key) && !isFamily(words, words[first]));
    if (!isListed) continue;
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

/** Tells whether a word is where everybody is from, or whoever is from there. */
export const isHome = ({ key }: Word): boolean => home.has(key);

function wordsOf(text: string, reader: FormReader): Word[] {
  const forms: WordForm[] = [];
  const tokens = tokenize(text, (...part) => {
    const form = reader.read(...part);
    forms.push(form);
    return form;
  });
  const languages = languagesOf(tokens, forms);
  const words: Word[] = [];
  for (const [index, token] of tokens.entries()) {
    const form = forms[index];
    const language = languages[token.sentence] ?? "sv";
    if (form !== undefined) words.push(toWord(token, form, language));
  }
  quieten(words);
  return words;
}

/** Reads a text into a document; the only work that every detector shares. */
export function readDocument(text: string, lexicon: Lexicon): Document {
  const normalized = normalize(text);
  const vocabulary = createVocabulary(lexicon);
  const words = wordsOf(normalized.text, createFormReader(lexicon, vocabulary));
  const phrases = phrasesOf(words, lexicon);
  return {
    normalized,
    text: normalized.text,
    starts: new MatchStarts(normalized.text),
    words,
    phrases,
    harmless: harmlessWords(words, phrases),
    lexicon,
    vocabulary,
  };
}
