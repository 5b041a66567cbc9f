import type { Evidence } from "../finding.ts";
import {
  isDictionaryWord,
  isFunctionWord,
  firstStep,
  surnameStep,
} from "../lexicon/word-info.ts";
import type { Document, Word } from "./document.ts";
import { evidenceFor } from "./evidence.ts";
import { wordRuns } from "./word-runs.ts";

/** From so many small words with a capital on, a writer gives every word one. */
const fewest = 2;
/** From some thirty bearers on, a word with a capital is somebody's name all the same. */
const borneFrom = 6;

const respectful = /^(?:ni|er|du|dig|din|er[ta]|i)$/;

const isSmallWithCapital = ({ isFirst, shape, info, key }: Word) =>
  !isFirst &&
  shape === "capital" &&
  isFunctionWord(info) &&
  !respectful.test(key);

/** The sentences in which small words have capitals, and hardly any word has none. */
function sentencesInCapitals({ words }: Document): Set<number> {
  const small = new Map<number, number>();
  const lower = new Map<number, number>();
  for (const word of words) {
    const count = isSmallWithCapital(word)
      ? small
      : word.shape === "lower"
        ? lower
        : null;
    count?.set(word.sentence, (count.get(word.sentence) ?? 0) + 1);
  }
  return new Set(
    [...small]
      .filter(
        ([sentence, count]) =>
          count >= fewest && (lower.get(sentence) ?? 0) * 2 <= count,
      )
      .map(([sentence]) => sentence),
  );
}

/** A word that the language has and hardly anybody is called by. */
const isPlain = ({ info, name, shape, form }: Word) =>
  (shape === "capital" || shape === "upper") &&
  (isFunctionWord(info) ||
    ((isDictionaryWord(info) || form.isOrdinary) &&
      firstStep(name.info) < borneFrom &&
      surnameStep(name.info) < borneFrom));

/** Doubts ordinary words where every word has a capital: "Mamma Säger Att Man Inte Får". */
export function doubtTitleCase(document: Document): Evidence[] {
  const sentences = sentencesInCapitals(document);
  if (sentences.size === 0) return [];
  return wordRuns(
    document.words,
    (word) => sentences.has(word.sentence) && isPlain(word),
  ).map(([first, last]) =>
    evidenceFor(first, last, {
      kind: "organisation",
      source: "shape",
      ruleId: "also-a-word",
      weight: -0.5,
      parameters: { word: first.key },
    }),
  );
}
