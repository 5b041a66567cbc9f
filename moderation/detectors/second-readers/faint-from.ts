import { isDictionaryWord } from "../../lexicon/word-info.ts";
import type { TaggedWord } from "../../model/tagger.ts";
import { kinWords } from "../cues/people.ts";
import { isHome, type Document, type Word } from "../reading/document.ts";
import { besides } from "./name-goes-on.ts";
import { isDoubtfulNews, isNeverNews } from "./never-news.ts";

/**
 * From how likely on a word that nothing else covers is shown as a tip: beside something found, alone, and where a reason
 * speaks against it (a number, an ordinary word at a start, an abbreviation). Chosen on 1,940 letters that neither the rules
 * nor the tagger had been made from: of 41 words left to read in them, two thirds lie above, and two in a thousand others.
 */
const besideFrom = 0.03;
const aloneFrom = 0.05;
const doubtedFrom = 0.1;
/**
 * A small word that no list has, or one of the language taken for somebody: of 176 between a twentieth and a tenth, in 2,400
 * letters that the tagger had not learnt from, none was of a name, a place or a firm.
 */
const smallFrom = 0.1;
/** Below it nothing is shown wherever it stands. */
export const leastLikely = besideFrom;
/** What everybody knows is told alone more often than not: "Blocket", "Pippi". */
const wellKnownFrom = 0.5;

/** "min syster åker skidor": what somebody near does. */
const isDeedOfKin = ({ words }: Document, word: Word): boolean =>
  word.shape === "lower" &&
  /(?:[aeåäö]r|[dt]e)$/.test(word.key) &&
  kinWords.has(words[word.index - 1]?.key ?? "");

/** "Kronofogden": an authority is nobody, whoever is near. */
const isAuthority = ({ phrases }: Document, { index }: Word): boolean =>
  phrases.some(
    ({ first, last, listed }) =>
      first <= index &&
      index <= last &&
      listed.some(({ list }) => list === "sv/authorities"),
  );

/** "å", "m": a small word in haste. */
const isLetter = ({ shape, text }: Word): boolean =>
  shape === "lower" && /^[aeioåm]$/.test(text);

/** "Umeå kommun", "i Sala nu": what stands beside names and is none. */
const isBesides = ({ shape, key }: Word): boolean =>
  shape === "lower" && besides.test(key);

/** "hallen", "rosa", but not "havs mamma": small, nobody's kin, and no word of the language that is taken for a place or a firm. */
const isSmall = (
  { words }: Document,
  { shape, info, index }: Word,
  { label }: TaggedWord,
): boolean =>
  shape === "lower" &&
  !kinWords.has(words[index + 1]?.key ?? "") &&
  (label === "PERSON" || !isDictionaryWord(info));

const isNobody = (document: Document, word: Word): boolean =>
  isLetter(word) ||
  isBesides(word) ||
  isHome(word) ||
  isDeedOfKin(document, word) ||
  isAuthority(document, word);

/** Says from how likely on a word that nothing covers is a tip, by where it stands and what speaks against it; Infinity for what never is. */
export function faintFrom(
  document: Document,
  word: Word,
  item: TaggedWord,
  isBeside: boolean,
): number {
  if (isNobody(document, word)) return Infinity;
  if (document.harmless.has(word.index))
    return isBeside ? doubtedFrom : wellKnownFrom;
  const isDoubted =
    isNeverNews(document, word, item) || isDoubtfulNews(document, word, item);
  if (isDoubted) return doubtedFrom;
  if (isBeside) return besideFrom;
  return isSmall(document, word, item) ? smallFrom : aloneFrom;
}
