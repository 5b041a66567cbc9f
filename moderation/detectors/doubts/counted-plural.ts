import { alsoWord } from "../reading/also-word.ts";
import type { Document, Word } from "../reading/document.ts";
import { wordRules } from "../word-rules.ts";

/** "i 7 annas klass": a class has its number there. */
const ofClass = /(?:^|\s)(?:i|klass|grupp)\s$/u;

const isCounted = (
  { text, words }: Document,
  { index, gap }: Word,
): boolean => {
  const number = words[index - 1];
  return (
    gap === " " &&
    number?.shape === "number" &&
    !ofClass.test(text.slice(Math.max(0, number.start - 8), number.start))
  );
};

/** Doubts a genitive in small letters right after a number, which is an English plural: "300 edits på Billie Eilish". */
export const doubtCountedPlurals = wordRules([
  ({ shape, key, name }) =>
    shape === "lower" && name.isGenitive && key.endsWith("s"),
  (document, word) => (isCounted(document, word) ? [alsoWord(word)] : []),
]);
