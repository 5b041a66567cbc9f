import type { Tagger } from "../model/tagger.ts";
import type { EnglishReader } from "../second-opinion/english-reader.ts";
import type { WordInfo } from "./word-info.ts";

/** Every list the detectors look up, by the folder it lies in. */
export const listNames = [
  "sv/first-names", "sv/surnames", "sv/nicknames", "sv/places", "sv/districts", "sv/common-words", "sv/corpus-words",
  "sv/function-words", "sv/social-words", "sv/school-chains", "sv/demonyms", "sv/countries", "sv/religions", "sv/languages", "sv/authorities", "sv/known-names",
  "sv/diagnoses", "sv/occupations", "sv/generalisations", "en/common-words", "en/function-words", "en/first-names",
] as const; // prettier-ignore
export type ListName = (typeof listNames)[number];

/** A phrase of a list: what kind of thing the list says it is, and from which list. */
export interface ListedPhrase {
  list: ListName;
  note: string;
}

/** How phrases of several words go on that begin with one word: the words that come second, and the most words one has. */
export interface PhraseStart {
  seconds: ReadonlySet<string>;
  most: number;
}

/** What of a map the detectors need: a table of its own holds the words in a third of the room of a Map. */
export interface Words extends Iterable<[string, WordInfo]> {
  readonly size: number;
  get(key: string): WordInfo | undefined;
  has(key: string): boolean;
}

export interface Lexicon {
  /** One entry a word; the bits tell which lists have it. */
  readonly words: Words;
  /** Words and phrases of the small lists, by folded key. */
  readonly phrases: ReadonlyMap<string, readonly ListedPhrase[]>;
  /** By the first word of each phrase of several words. */
  readonly phraseStarts: ReadonlyMap<string, PhraseStart>;
  readonly nicknames: ReadonlyMap<string, string>;
  /** What is written instead of a name, or of any name with an ending (after a hyphen). */
  readonly generalisations: ReadonlyMap<string, string>;
  readonly hashes: Readonly<Record<string, string>>;
  /** What decides where no rule can; null where its file is missing or damaged. */
  readonly tagger: Tagger | null;
  /** What gives a second opinion on English sentences; null where it is not loaded. */
  readonly englishReader: EnglishReader | null;
  readonly missing: readonly string[];
}

/** Gives what the lists know of a folded key, 0 for nothing. */
export const lookUp = (lexicon: Lexicon, key: string): WordInfo =>
  lexicon.words.get(key) ?? 0;
