import type { Evidence } from "../../finding.ts";
import type { ListName } from "../../lexicon/lexicon.ts";
import {
  firstStep,
  isDictionaryWord,
  isFunctionWord,
  isPlace,
  placeBits,
  surnameStep,
} from "../../lexicon/word-info.ts";
import type { Document, Phrase, Word } from "./document.ts";
import { firmSecondWords } from "../cues/firm-words.ts";
import { isInPlaceName } from "./place-tail.ts";
import { isCalledDay } from "./called-day.ts";
import { isCalledFigure, mayBeFigure } from "./called-figure.ts";
import { isNamesakeSchool } from "./namesake-school.ts";
import { isInPrivateLife, isMetOrFeared } from "./private-life.ts";
import { evidenceFor } from "../evidence.ts";

const harmless: ReadonlySet<ListName> = new Set<ListName>([
  "sv/known-names",
  "sv/authorities",
]);

/** From five hundred bearers on, a name is rather a neighbour's than a chain's or an authority's. */
const borneFrom = 10;
/** Surnames are said alone less often, so that more must bear them. */
const surnameFrom = 12;
/** From some thirty bearers on, a name beside another is a person's. */
const givenFrom = 6;

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
function isAlsoSomeones(words: readonly Word[], phrase: Phrase): boolean {
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

/** "rädd för max": a word of the language that thousands are called by, where only somebody is feared. */
const isFeared = (words: readonly Word[], word: Word): boolean =>
  word.shape === "lower" &&
  firstStep(word.info) >= 13 &&
  isMetOrFeared(words, word);

/** The mark of a name in the list that somebody in private life may bear too. */
const somebodys = "p";

/** "Läckberg slog mig": a public figure's name, or a name at all, of somebody the writer lives with. */
function isPrivate(words: readonly Word[], { first, last, listed }: Phrase) {
  const word = words[first];
  return (
    word !== undefined &&
    first === last &&
    (listed.some(({ note }) => note === somebodys) ||
      (word.shape !== "upper" &&
        !isDictionaryWord(word.info) &&
        (firstStep(word.name.info) >= givenFrom ||
          surnameStep(word.name.info) >= givenFrom))) &&
    isInPrivateLife(words, word)
  );
}

/** "jag heter Friday", "personalen på Saltkråkan", "går på selma lagerlöf": a day that is somebody's name, a figure's that is a home's or a school's. */
function isCalledSo(words: readonly Word[], phrase: Phrase): boolean {
  const { first, last } = phrase;
  const word = words[first];
  return (
    word !== undefined &&
    (isNamesakeSchool(words, phrase) ||
      (first === last &&
        (isCalledDay(words, word) ||
          (mayBeFigure(word) && isCalledFigure({ words }, word)))))
  );
}

function isFearedName(words: readonly Word[], { first, last }: Phrase) {
  const word = words[first];
  return word !== undefined && first === last && isFeared(words, word);
}

/** Gives the list that makes a phrase harmless, or nothing where someone may be called so. */
export function harmlessList(
  words: readonly Word[],
  phrase: Phrase,
): ListName | undefined {
  const list = phrase.listed.find((row) => harmless.has(row.list))?.list;
  if (list === undefined) return undefined;
  const last = words[phrase.last];
  return isAlsoSomeones(words, phrase) ||
    isPrivate(words, phrase) ||
    isCalledSo(words, phrase) ||
    isFearedName(words, phrase) ||
    (last !== undefined && isInPlaceName(words, last))
    ? undefined
    : list;
}

/** "på Max", but not "arg på Max": where one is, eats or shops, a name is a chain's at least as often as someone's. */
function isVisited(document: Document, phrase: Phrase): boolean {
  const before = document.words[phrase.first - 1];
  return (
    before?.key === "på" &&
    document.words[phrase.first]?.gap === " " &&
    phrase.listed.some(({ list }) => harmless.has(list)) &&
    !isCalledSo(document.words, phrase) &&
    !isPrivate(document.words, phrase)
  );
}

/** "Skandia Frakt": another firm, whose name begins as a known one does. */
function beginsFirm(words: readonly Word[], { first, last }: Phrase): boolean {
  const next = words[last + 1];
  return (
    first === last &&
    words[first]?.shape === "capital" &&
    next?.gap === " " &&
    firmSecondWords.includes(next.text)
  );
}

/** A family name that some thirty bear too is doubted half as much, so that a cue makes it as sure as any name. */
function weightOf(words: readonly Word[], phrase: Phrase): number {
  const word = words[phrase.first];
  const info = word?.name.info ?? 0;
  const isBorne =
    phrase.first === phrase.last &&
    word?.shape === "capital" &&
    surnameStep(info) > Math.max(givenFrom, firstStep(info));
  if (isAlsoSomeones(words, phrase)) return -0.25;
  return isBorne ? -0.24 : -0.5;
}

/** Doubts what everybody names: public figures, chains, authorities and help lines. */
export function doubtWellKnown(document: Document, phrase: Phrase): Evidence[] {
  const [first, last] = [
    document.words[phrase.first],
    document.words[phrase.last],
  ];
  const list =
    harmlessList(document.words, phrase) ??
    (isVisited(document, phrase) ? "sv/known-names" : undefined);
  if (!first || !last || list === undefined) return [];
  if (beginsFirm(document.words, phrase)) return [];
  return [
    evidenceFor(first, last, {
      kind: "organisation",
      source: "list",
      ruleId: "well-known-name",
      weight: weightOf(document.words, phrase),
      parameters: { list, name: phrase.key },
    }),
  ];
}
