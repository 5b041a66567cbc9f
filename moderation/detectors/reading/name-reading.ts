import { lookUp, type Lexicon } from "../../lexicon/lexicon.ts";
import {
  anyPlace,
  firstStep,
  isDictionaryWord,
  surnameStep,
  type WordInfo,
} from "../../lexicon/word-info.ts";

/** A word read as a name: the genitive taken off where that makes it better known. */
export interface NameReading {
  key: string;
  info: WordInfo;
  isGenitive: boolean;
  isNickname: boolean;
}

const nicknameInfo: WordInfo = 8;

const fame = (info: WordInfo) =>
  Math.max(
    firstStep(info),
    surnameStep(info) - 2,
    (info & anyPlace) !== 0 ? 6 : 0,
  );

function readingOf(
  key: string,
  lexicon: Lexicon,
  isGenitive: boolean,
): NameReading {
  const info = lookUp(lexicon, key);
  const isNickname = lexicon.nicknames.has(key);
  const raised =
    isNickname && firstStep(info) < nicknameInfo
      ? (info & ~31) | nicknameInfo
      : info;
  return { key, info: raised, isGenitive, isNickname };
}

/** Gives the stems a genitive may have: "kalles", "max:s", "leo's", "lars'" (whose mark is outside the word). */
function stemOf(key: string): string | null {
  if (/[:']s$/.test(key)) return key.slice(0, -2);
  return key.length > 3 && key.endsWith("s") && !key.endsWith("ss")
    ? key.slice(0, -1)
    : null;
}

/** Reads a word as a name, choosing between "Jonas" and the genitive of a "Jona" by which is better known. */
export function readName(
  key: string,
  info: WordInfo,
  lexicon: Lexicon,
): NameReading {
  const own = readingOf(key, lexicon, false);
  const stem = stemOf(key);
  if (stem === null) return own;
  const genitive = readingOf(stem, lexicon, true);
  if (/[:']s$/.test(key)) return genitive;
  if (isDictionaryWord(info) && isDictionaryWord(genitive.info))
    return fame(genitive.info) > fame(own.info) + 3 ? genitive : own;
  return fame(genitive.info) > fame(own.info) ? genitive : own;
}
