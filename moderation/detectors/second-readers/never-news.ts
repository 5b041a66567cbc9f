import {
  firstStep,
  isFunctionWord,
  surnameStep,
} from "../../lexicon/word-info.ts";
import type { TaggedWord } from "../../model/tagger.ts";
import type { NamedLabel } from "../../model/tags.ts";
import { kinWords } from "../cues/people.ts";
import { unitsOfLetters } from "../cues/name-shapes.ts";
import type { Document, Word } from "../reading/document.ts";

/** "B12-brist", "SIP-planen", "Covid-19", "C1": abbreviations and grades, which look like names to a tagger. */
const abbreviation =
  /^\p{Lu}{1,5}-\p{Ll}|^\p{Lu}[\p{L}-]*\d|^\p{L}(?:-\p{L})+$/u;

/** "bä bä": a syllable said twice is a sound. */
const isSound = (word: Word, near: Word | undefined) =>
  word.text.length < 4 && word.key === near?.key;

/** "H J Ä L P": letters in a row, which are told of elsewhere where they spell a name. */
function isSpelledOut(document: Document, word: Word): boolean {
  const { index, text } = word;
  const [before, after] = [
    document.words[index - 1],
    document.words[index + 1],
  ];
  if (isSound(word, before) || isSound(word, after)) return true;
  return (
    text.length === 1 &&
    [before, after].some(
      (near) => near?.text.length === 1 && /\p{Lu}/u.test(near.text),
    )
  );
}

/** "Plan B", "Galaxy A54", "psalm 23:4", "F i matte": what a letter or a number counts, and a mark. */
function isCounted(document: Document, word: Word): boolean {
  const next = document.words[word.index + 1];
  const isUnit =
    next !== undefined &&
    (/^\p{Lu}\d/u.test(next.text) ||
      (/^\p{Lu}$/u.test(next.text) && unitsOfLetters.test(word.key)));
  const before = document.words[word.index - 1];
  const isLetter =
    /^\p{Lu}$/u.test(word.text) && unitsOfLetters.test(before?.key ?? "");
  const isVerse = /^ \d{1,3}:\d/.test(
    document.text.slice(word.end, word.end + 5),
  );
  const isMark =
    /^[A-F]$/.test(word.text) &&
    /^ i \p{Ll}/u.test(document.text.slice(word.end, word.end + 4));
  return isUnit || isLetter || isVerse || isMark;
}

/** "h*ra", "f**n": the end of a word somebody starred; a starred name is told of by the rule for those. */
const isStarred = ({ gap }: Word) => gap.endsWith("*") && gap.length < 4;

/** "sid 112-118", "paragraf 3": what is counted there is a page or a part of a text. */
const isPage = (document: Document, { index, key }: Word) =>
  /^(?:sid|sida|sidan|sidor|kap|bil|tab|fig|kapitel|paragraf|artikel|punkt|chapter|section|page|article)$/.test(
    key,
  ) && document.words[index + 1]?.shape === "number";

/** "Stig in", "Kom på": an imperative with its particle, unless a tagger is all but sure ("linda på Klockaretorpet"); nobody "is in". */
function isCommand(
  document: Document,
  { index, isFirst }: Word,
  probability: number,
): boolean {
  const next = document.words[index + 1]?.key ?? "";
  return (
    isFirst &&
    probability < (next === "in" ? 0.97 : 0.9) &&
    /^(?:in|upp|ner|ned|av|fram|åt|ut|på)$/.test(next)
  );
}

const isOfNature =
  /^\s(?:är|e)\sen\s(?:\p{L}+\s)?(?:blomma|växt|ört|svamp|buske|fågel|fisk|maträtt)(?!\p{L})/u;
const clothes =
  /^(?:\p{L}*byxor(?:na)?|jacka|kavaj|kjol|kostym|dräkt|väst|tyg|shorts|soffa)$/u;

/** "Gullvivan är en blomma", "byxor i manchester": a plant, an animal or a cloth by what stands beside. */
const isThing = ({ words, text }: Document, { index, key, end }: Word) =>
  isOfNature.test(text.slice(end, end + 40)) ||
  (key === "manchester" && clothes.test(words[index - 2]?.key ?? ""));

/** "Skogen är", "Nian är": an ordinary word has its capital from where it stands, so that a tagger must be all but sure. */
function isOrdinaryStart(document: Document, word: Word): boolean {
  if (!word.isFirst || word.shape === "lower" || word.form.isForeign)
    return false;
  const { info } = word.name;
  return (
    firstStep(info) < 4 &&
    surnameStep(info) < 5 &&
    (word.shape === "upper" || document.vocabulary.isOrdinary(word.key))
  );
}

/** "JO", "GDPR": short capitals, unless they are taken for somebody and on a list of names. */
const isAcronym = ({ shape, text, name }: Word, label: NamedLabel) =>
  shape === "upper" &&
  text.length <= 5 &&
  (label === "PLACE" ||
    (firstStep(name.info) < 4 && surnameStep(name.info) < 5));

/** From how likely on a tagger is believed of such a word. */
function believedFrom(
  document: Document,
  word: Word,
  label: NamedLabel,
): number {
  if (word.gap.endsWith("#")) return 0.98;
  if (isAcronym(word, label)) return 0.8;
  if (isOrdinaryStart(document, word))
    return word.shape === "upper" ? 0.8 : 0.93;
  return isFunctionWord(word.info) && word.shape === "lower" ? 0.9 : 0;
}

/** "dotterns assistans drogs in", "mammas kök och hall": what is given, and a room, and no house that is called so. */
const isCareOrRoom = ({ key, shape }: Word) =>
  shape === "lower" &&
  /^(?:hall|hallen|kök|matsal|sovrum|vardagsrum|badrum|källare|vind|assistans|hemtjänst|omsorg|vård|boende|ledsagning|avlösning|bistånd|insats|insatser|skola|förskola|fritids)$/.test(
    key,
  );

/** Tells whether a word needs more than a tagger's opinion: numbers, abbreviations, words of authorities. */
export function isNeverNews(
  document: Document,
  word: Word,
  { label, probability }: TaggedWord,
): boolean {
  if (word.shape === "number" || document.harmless.has(word.index)) return true;
  if (label !== "ORG" && abbreviation.test(word.text)) return true;
  if (label === "ORG" && kinWords.has(word.key.replace(/s$/, ""))) return true;
  if (label === "ORG" && isCareOrRoom(word)) return true;
  if (isStarred(word) || isPage(document, word)) return true;
  if (isSpelledOut(document, word) || isCommand(document, word, probability))
    return true;
  return isThing(document, word) || isCounted(document, word);
}

/**
 * From how likely on a word that a tagger is not believed of is shown as a tip. Chosen on texts that it had not learnt
 * from: about one in ten of the words above it was a name, and all of them were a few in ten thousand words.
 */
const tipFrom = 0.5;
const tipAtStartFrom = 0.2;

/** Tells whether a word is one of which a tagger must be surer than of others: ordinary words at a start, acronyms, words of grammar. */
export const isDoubtfulNews = (
  document: Document,
  word: Word,
  { probability, label }: TaggedWord,
): boolean => probability < believedFrom(document, word, label);

/** Tells whether such a word is worth a tip; "Öppet 9", "Hus 4" count something. */
export const isDoubtfulTip = (
  document: Document,
  word: Word,
  { probability }: TaggedWord,
): boolean =>
  document.words[word.index + 1]?.shape !== "number" &&
  probability >=
    (isOrdinaryStart(document, word) && word.shape === "capital"
      ? tipAtStartFrom
      : tipFrom);
