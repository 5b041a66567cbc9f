import type { Evidence } from "../../finding.ts";
import { isActivity } from "../reading/activity.ts";
import { alsoWord } from "../reading/also-word.ts";
import type { Document, Word } from "../reading/document.ts";

/** "danmark" is a village too, and yet the country wherever it is said. */
const isCountry = ({ lexicon }: Document, { key, name }: Word): boolean =>
  [key, name.key].some((form) =>
    lexicon.phrases
      .get(form)
      ?.some(({ list, note }) => list === "sv/places" && note === "u"),
  );

/** "sala ihop till en present", "vi kan sala pengar": what one does, in the letters of a town. */
function isCollecting({ words }: Document, { key, shape, index }: Word) {
  const [before, next] = [words[index - 1], words[index + 1]];
  return (
    key === "sala" &&
    shape === "lower" &&
    (/^(?:ihop|pengar|in|en|lite|några)$/.test(next?.key ?? "") ||
      (/^(?:att|vill|kan|ska|skulle|får|vi|alla)$/.test(before?.key ?? "") &&
        /^(?:till|för|ihop)$/.test(next?.key ?? "")))
  );
}

/** "in March": a town in England, and a month wherever English is written. */
const isMonth = ({ key, language }: Word) =>
  key === "march" && language === "en";

/** Tells whether a word that is the name of a town as well means something else here: a country, a month, or a thing one does, alone ("sala ihop") or with others ("gubbgympa"). */
export const isNoTown = (document: Document, word: Word): boolean =>
  isCollecting(document, word) ||
  isCountry(document, word) ||
  isMonth(word) ||
  isActivity(word);

/** Doubts "sala" as anybody's name where it is what one does. */
export const doubtCollecting = (document: Document): Evidence[] =>
  document.words.filter((word) => isCollecting(document, word)).map(alsoWord);
