import { firstStep, surnameStep } from "../../lexicon/word-info.ts";
import type { Evidence } from "../../finding.ts";
import type { Document, Word } from "../reading/document.ts";
import { alsoWord } from "../reading/also-word.ts";
import { matchesOf } from "../patterns/matches.ts";
import { wordIndexAt } from "../reading/person-words.ts";

/** "hon säger 'anna olla'": what is said in quotation marks, two to six words in small letters. */
const saying =
  /(?<!\p{L})(?:säger|sa|sade|skriker|skrek|ropar|ropade|viskar|svarar|svarade|upprepar|says?|said)(?: (?:alltid|bara|hela tiden|typ))?[ :]{1,2}['"’”](?<span>\p{Ll}+(?:[ ,!]{1,2}\p{Ll}+){1,5})[.!?]?['"’”]/gu;

/** A word that neither we nor any list of names has. */
const isStrange = ({ form, name }: Word): boolean =>
  !form.isOrdinary && firstStep(name.info) < 7 && surnameStep(name.info) < 7;

/** Doubts names in what is said in another language, where a word beside them is none of ours: "hon säger 'anna olla'". */
export function doubtForeignQuotes(document: Document): Evidence[] {
  return matchesOf(document, saying).flatMap((match) => {
    const span = match.groups?.span ?? "";
    const start = match.index + match[0].lastIndexOf(span);
    const from = wordIndexAt(document, start);
    const words = document.words
      .slice(from, from + 8)
      .filter(({ end }) => end <= start + span.length);
    return words.some(isStrange)
      ? words.filter((word) => !isStrange(word)).map(alsoWord)
      : [];
  });
}
