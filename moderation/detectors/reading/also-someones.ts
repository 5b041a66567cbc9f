import {
  firstStep,
  isDictionaryWord,
  isFunctionWord,
  isPlace,
  placeBits,
  surnameStep,
} from "../../lexicon/word-info.ts";
import type { Phrase, Word } from "./document.ts";
import { isInPrivateLife } from "./private-life.ts";

/** From five hundred bearers on, a name is rather a neighbour's than a chain's or an authority's. */
const borneFrom = 10;
/** Surnames are said alone less often, so that more must bear them. */
const surnameFrom = 12;
/** From some thirty bearers on, a name beside another is a person's. */
export const givenFrom = 6;

/** "firar jul och Lucia", "lyssnar på Elvis": a day or a singer, not who bears the name. */
const isCelebrated = (words: readonly Word[], { index, sentence }: Word) =>
  !/^(?:med|mot|hos|för|till|åt)$/.test(words[index - 1]?.key ?? "") &&
  words
    .slice(Math.max(0, index - 4), index)
    .some(
      (near) =>
        near.sentence === sentence &&
        /^(?:fir|lyssn|titta|citera|spela|sjung|sjöng|läser$|läste$|läst$|jul$|december$)/.test(
          near.key,
        ),
    );

/** "Eva Strindberg", "Napoleon Bergkvist": with a name of its own beside it, what a figure is called is someone's. */
function isInFullName(words: readonly Word[], word: Word): boolean {
  const [before, next] = [words[word.index - 1], words[word.index + 1]];
  const isGiven =
    before !== undefined &&
    word.gap === " " &&
    !word.isFirst &&
    before.shape === word.shape &&
    surnameStep(word.name.info) > 0 &&
    !isDictionaryWord(word.info) &&
    firstStep(before.info) >=
      (isDictionaryWord(before.info) ? borneFrom : givenFrom);
  const isFamily =
    next?.gap === " " &&
    next.shape === "capital" &&
    firstStep(word.info) >= givenFrom &&
    surnameStep(next.name.info) >= givenFrom &&
    !isDictionaryWord(next.info) &&
    !isPlace(next.name.info);
  return isGiven || isFamily;
}

/** "Willys eller Coop": a chain in the form of a name that owns something, where nothing is owned. */
function ownsNothing(words: readonly Word[], { index, name }: Word): boolean {
  const next = words[index + 1];
  return (
    name.isGenitive &&
    (next === undefined || next.gap !== " " || isFunctionWord(next.info))
  );
}

/** Thousands are called "max", and the hamburgers are a chain's where one eats, works and orders. */
const isEaten = (words: readonly Word[], { index }: Word): boolean =>
  /^(?:på|köpa|köpt|köper|äta|äter|ätit|käka|käkar|beställa|beställt|beställer|från|via)$/.test(
    words[index - 1]?.key ?? "",
  ) ||
  /^(?:burgare|burgers|hamburgare|meny|drive)$/.test(
    words[index + 1]?.key ?? "",
  );

/** "max slår mig", in small letters too: a name that thousands bear, unless one eats there. */
const isBorneInSmall = (words: readonly Word[], word: Word): boolean =>
  word.key === "max" && word.shape !== "mixed" && !isEaten(words, word);

/** "bor hos Sol", "barnen sol och hav", not "enligt SoL", "sol och bad": with the capital of a name, or where only somebody stands. */
function isNoLaw(words: readonly Word[], word: Word): boolean {
  const { key, text, index } = word;
  if (key !== "sol") return false;
  const before = words[index - 1]?.key ?? "";
  if (text === "sol")
    return (
      isInPrivateLife(words, word) ||
      /^(?:heter|hette|barn|barnen|barna|tvillingarna|syskon|syskonen|kompisar)$/.test(
        before,
      )
    );
  return (
    text === "Sol" &&
    !/^(?:enligt|lss|hsl|lagen|bistånd|lvu|eller)$/.test(before) &&
    !/^(?:\d+|kap|kapitel|och|o|lss|hsl|lvu|beslut|insats|insatser)$/.test(
      words[index + 1]?.key ?? "",
    )
  );
}

/** "Max" is a hamburger too, but far more often someone; an abbreviation ("RUT", "SoL") and a word ("lucia") are not. */
export function isAlsoSomeones(
  words: readonly Word[],
  phrase: Phrase,
): boolean {
  const word = words[phrase.first];
  if (!word || phrase.last > phrase.first) return false;
  if (isBorneInSmall(words, word) || isNoLaw(words, word)) return true;
  if (word.shape === "upper" || word.shape === "mixed") return false;
  if (word.shape === "lower" && isDictionaryWord(word.info)) return false;
  if (isInFullName(words, word)) return true;
  if (isCelebrated(words, word) || ownsNothing(words, word)) return false;
  const { info } = word.name;
  return (
    firstStep(info) >= borneFrom ||
    surnameStep(info) >= surnameFrom ||
    isPlace(info, placeBits.m)
  );
}
