import type { Evidence } from "../finding.ts";
import type { ListName } from "../lexicon/lexicon.ts";
import {
  firstStep,
  isDictionaryWord,
  isPlace,
  placeBits,
  surnameStep,
} from "../lexicon/word-info.ts";
import type { Document, Phrase, Word } from "./document.ts";
import { evidenceFor } from "./evidence.ts";

const harmless: ReadonlySet<ListName> = new Set<ListName>([
  "sv/known-names",
  "sv/authorities",
]);

/** From five hundred bearers on, a name is rather a neighbour's than a chain's or an authority's. */
const borneFrom = 10;
/** Surnames are said alone less often, so that more must bear them. */
const surnameFrom = 12;

/** "firar jul och Lucia", "lyssnar på Elvis": a day or a singer, not who bears the name. */
const isCelebrated = (words: readonly Word[], { index, sentence }: Word) =>
  words
    .slice(Math.max(0, index - 4), index)
    .some(
      (near) =>
        near.sentence === sentence &&
        /^(?:fir|lyssn|titta|citera|jul$|december$)/.test(near.key),
    );

/** "Max" is a hamburger too, but far more often someone; an abbreviation ("RUT", "SoL") and a word ("lucia") are not. */
function isAlsoSomeones(words: readonly Word[], phrase: Phrase): boolean {
  const word = words[phrase.first];
  if (!word || phrase.last > phrase.first) return false;
  if (word.shape === "upper" || word.shape === "mixed") return false;
  if (word.shape === "lower" && isDictionaryWord(word.info)) return false;
  if (isCelebrated(words, word)) return false;
  const { info } = word.name;
  return (
    firstStep(info) >= borneFrom ||
    surnameStep(info) >= surnameFrom ||
    isPlace(info, placeBits.m)
  );
}

/** Gives the list that makes a phrase harmless, or nothing where someone may be called so. */
export function harmlessList(
  words: readonly Word[],
  phrase: Phrase,
): ListName | undefined {
  return isAlsoSomeones(words, phrase)
    ? undefined
    : phrase.listed.find(({ list }) => harmless.has(list))?.list;
}

/** "på Max": where one is, eats or shops, a name is a chain's at least as often as someone's. */
function isVisited(document: Document, phrase: Phrase): boolean {
  const before = document.words[phrase.first - 1];
  return (
    before?.key === "på" &&
    document.words[phrase.first]?.gap === " " &&
    phrase.listed.some(({ list }) => harmless.has(list))
  );
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
  return [
    evidenceFor(first, last, {
      kind: "organisation",
      source: "list",
      ruleId: "well-known-name",
      weight: isAlsoSomeones(document.words, phrase) ? -0.25 : -0.5,
      parameters: { list, name: phrase.key },
    }),
  ];
}
