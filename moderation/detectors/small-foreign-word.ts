import type { Evidence } from "../finding.ts";
import { languagesWithWord } from "../foreign-words.ts";
import { firstStep } from "../lexicon/word-info.ts";
import type { Document, Word } from "./document.ts";
import { evidenceFor } from "./evidence.ts";

/** How far a word of the same language may stand. */
const reach = 3;
/** From some hundred bearers on, a word is as much a name and tells nothing of a language. */
const borneFrom = 8;

/** "hijo", "jest": nothing of ours, and hardly a name. */
const isStrange = ({ vocabulary }: Document, { key, name }: Word) =>
  !vocabulary.isOrdinary(key) && firstStep(name.info) < borneFrom;

const shareLanguage = (key: string, other: string) =>
  languagesWithWord
    .get(key)
    ?.some((code) => languagesWithWord.get(other)?.includes(code)) ?? false;

/** "mi hijo", "Ona ma demens": a small word of another language beside another word of that language. */
function isAmongItsOwn(document: Document, word: Word): boolean {
  const { words } = document;
  return words
    .slice(Math.max(0, word.index - reach), word.index + reach + 1)
    .some(
      (near) =>
        near.key !== word.key &&
        near.sentence === word.sentence &&
        isStrange(document, near) &&
        shareLanguage(word.key, near.key),
    );
}

/** Doubts names that are small words of another language, where that language is written: "mi hijo", "Moja mama". */
export const doubtSmallForeignWords = (document: Document): Evidence[] =>
  document.words
    .filter(
      (word) =>
        languagesWithWord.has(word.key) &&
        word.shape !== "upper" &&
        (isAmongItsOwn(document, word) ||
          (isStrange(document, word) && word.name.info === 0)),
    )
    .map((word) =>
      evidenceFor(word, word, {
        kind: "person",
        source: "list",
        ruleId: "also-a-word",
        weight: -0.5,
        parameters: { word: word.key },
      }),
    );
