import type { Evidence } from "../../finding.ts";
import type { TaggedWord, Tagger } from "../../model/tagger.ts";
import { kinWords } from "../cues/people.ts";
import { evidenceFor } from "../evidence.ts";
import type { Document, Word } from "../reading/document.ts";
import { besides } from "./name-goes-on.ts";
import { isDoubtfulNews, isNeverNews } from "./never-news.ts";
import { taggedOnce } from "./tagged-once.ts";
import { kindOfTag } from "./kind-of-tag.ts";
import { reasonsOf } from "./tagger-reasons.ts";

/**
 * From how likely on a word that nothing else covers is shown as a tip: beside something found, alone, and where a reason
 * speaks against it (a number, an ordinary word at a start, an abbreviation). Chosen on 1,940 letters that neither the rules
 * nor the tagger had been made from: of 41 words left to read in them, two thirds lie above, and three in a thousand others.
 */
const besideFrom = 0.03;
const aloneFrom = 0.05;
const doubtedFrom = 0.1;
/** What everybody knows is told alone more often than not: "Blocket", "Pippi". */
const wellKnownFrom = 0.5;

/** So little that two such words together stay a tip, and that no name grows from it. */
const faintWeight = 0.05;

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

/** Tells whether no likelihood makes a word a tip. */
const isNobody = (document: Document, word: Word): boolean =>
  isLetter(word) ||
  besides.test(word.key) ||
  isDeedOfKin(document, word) ||
  isAuthority(document, word);

/** From how likely on a word is shown, by where it stands and what speaks against it. */
function shownFrom(
  document: Document,
  word: Word,
  item: TaggedWord,
  isBeside: boolean,
): number {
  if (document.harmless.has(word.index))
    return isBeside ? doubtedFrom : wellKnownFrom;
  const isDoubted =
    isNeverNews(document, word, item) || isDoubtfulNews(document, word, item);
  return isDoubted ? doubtedFrom : isBeside ? besideFrom : aloneFrom;
}

/** Which words something found covers, a sign for each. */
function coveredWords(
  { words, text }: Document,
  found: readonly Evidence[],
): boolean[] {
  const signs = new Uint8Array(text.length);
  for (const { start, end, weight } of found)
    if (weight > 0) signs.fill(1, start, end);
  return words.map(({ start, end }) => signs.subarray(start, end).includes(1));
}

/** Finds the words that nothing covers and the tagger does not pass by altogether; each is a tip, whatever stands near. */
export function findFaint(
  document: Document,
  found: readonly Evidence[],
  tagger: Tagger | null,
): Evidence[] {
  if (tagger === null) return [];
  const { words } = document;
  const covered = coveredWords(document, found);
  const isNear = (word: Word, index: number) =>
    covered[index] === true && words[index]?.sentence === word.sentence;
  const tagged = taggedOnce(document, tagger);
  return tagged.words.flatMap((item) => {
    const word = words[item.index];
    if (!word || covered[item.index] || item.probability < besideFrom)
      return [];
    const isBeside =
      isNear(word, item.index - 1) || isNear(word, item.index + 1);
    if (item.probability < shownFrom(document, word, item, isBeside)) return [];
    if (isNobody(document, word)) return [];
    return [
      evidenceFor(word, word, {
        kind: kindOfTag[item.label],
        source: "model",
        ruleId: "likely-name",
        weight: faintWeight,
        parameters: reasonsOf(document, tagged, [item]),
      }),
    ];
  });
}
