import {
  lookUp,
  type Lexicon,
  type ListedPhrase,
  type PhraseStart,
} from "../../lexicon/lexicon.ts";
import { anyPlace, type WordInfo } from "../../lexicon/word-info.ts";
import type { Phrase, Word } from "./document.ts";

/** What a phrase is in the lists: under which key, as what kinds of place, and in which lists. */
export interface PhraseReading {
  key: string;
  places: WordInfo;
  listed: readonly ListedPhrase[];
}

const withoutGenitive = (key: string) => key.replace(/[:']?s$/, "");

/** Finds words in the lists that know words together, the genitive taken off where that is needed. */
function readPhrase(key: string, lexicon: Lexicon): PhraseReading | null {
  for (const reading of key.endsWith("s")
    ? [key, withoutGenitive(key)]
    : [key]) {
    const places = lookUp(lexicon, reading) & anyPlace;
    const listed = lexicon.phrases.get(reading) ?? [];
    if (places !== 0 || listed.length > 0)
      return { key: reading, places, listed };
  }
  return null;
}

/** A single word that only the list of places has is no phrase: its own bits tell it. */
export function phraseOfOne(
  key: string,
  lexicon: Lexicon,
): PhraseReading | null {
  const phrase = readPhrase(key, lexicon);
  return phrase !== null && phrase.listed.length > 0 ? phrase : null;
}

/** Two words are one phrase only where nothing but a space stands between them. */
const isJoined = ({ gap }: Word) => gap === " " || gap === "\t";

/** So many words are taken in at most. */
const mostWords = 6;

/** "Lindgren-citatet", "Larsson-filmen": what comes before the hyphen, the word itself without one. */
function beforeHyphen(key: string): string {
  const hyphen = key.indexOf("-");
  return hyphen > 0 ? key.slice(0, hyphen) : key;
}

/** Tells whether a phrase goes on with a word: of forty words a text that begin one, hardly two have their second after them. */
const goesOn = ({ seconds }: PhraseStart, { key }: Word) =>
  seconds.has(key) ||
  (key.endsWith("s") && seconds.has(withoutGenitive(key))) ||
  (key.includes("-") && seconds.has(beforeHyphen(key)));

/** Takes in word after word as far as any phrase goes that begins so, and gives the longest that is listed. */
function phraseOfSeveral(
  words: readonly Word[],
  { index, key: first }: Word,
  most: number,
  lexicon: Lexicon,
): Phrase | null {
  let key = first;
  let longest: Phrase | null = null;
  for (let last = index + 1; last < index + most; last++) {
    const next = words[last];
    if (!next || !isJoined(next)) break;
    const head = beforeHyphen(next.key);
    const reading =
      readPhrase(`${key} ${next.key}`, lexicon) ??
      (head === next.key ? null : readPhrase(`${key} ${head}`, lexicon));
    key += ` ${next.key}`;
    if (reading !== null) longest = { first: index, last, ...reading };
  }
  return longest;
}

function phraseAt(
  words: readonly Word[],
  word: Word,
  lexicon: Lexicon,
): Phrase | null {
  const { index, form } = word;
  const { phrase, phraseStart } = form;
  const next = phraseStart === null ? undefined : words[index + 1];
  const longer =
    phraseStart !== null && next !== undefined && goesOn(phraseStart, next)
      ? phraseOfSeveral(words, word, Math.min(phraseStart.most, mostWords), lexicon) // prettier-ignore
      : null;
  return longer ?? (phrase && { first: index, last: index, ...phrase });
}

/** Gives what the lists know together, at each word the longest that begins there. */
export function phrasesOf(words: readonly Word[], lexicon: Lexicon): Phrase[] {
  const phrases: Phrase[] = [];
  for (const word of words) {
    const phrase = phraseAt(words, word, lexicon);
    if (phrase !== null) phrases.push(phrase);
  }
  return phrases;
}
