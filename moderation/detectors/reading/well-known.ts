import type { Evidence } from "../../finding.ts";
import type { ListName } from "../../lexicon/lexicon.ts";
import {
  firstStep,
  isDictionaryWord,
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
import { givenFrom, isAlsoSomeones } from "./also-someones.ts";

const harmless: ReadonlySet<ListName> = new Set<ListName>([
  "sv/known-names",
  "sv/authorities",
]);

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
