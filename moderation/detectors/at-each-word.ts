import type { Evidence } from "../finding.ts";
import type { Document, Word } from "./reading/document.ts";

/** What a rule finds at a word, for which it may look at the words around. */
export type WordRule = (document: Document, word: Word) => readonly Evidence[];

/** Gives what the rules find, word by word and at each in the order of the rules. Nearly always that is nothing, for which no list is made. */
export function atEachWord(
  document: Document,
  rules: readonly WordRule[],
  words: readonly Word[] = document.words,
): Evidence[] {
  const found: Evidence[] = [];
  for (const word of words)
    for (const rule of rules)
      for (const item of rule(document, word)) found.push(item);
  return found;
}
