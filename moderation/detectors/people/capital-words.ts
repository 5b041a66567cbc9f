import type { Evidence } from "../../finding.ts";
import { evidenceFor } from "../evidence.ts";
import type { Document, Word } from "../reading/document.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import type { WordForm } from "../reading/word-form.ts";
import type { RuleRow } from "../word-rules.ts";

const notNames = new Set([
  "mr", "mrs", "ms", "dr", "sir", "sirs", "madam", "miss", "herr", "fru", "fröken", "ni", "er", "du", "dig", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "easter", "christmas", "new", "year", "swedish", "english", "kommunen", "mobil", "act", "head", "god",
]); // prettier-ignore

/** A capital inside a sentence on a word of the language: a name made of words, or a careless writer. */
function capitalWord(document: Document, word: Word): Evidence[] {
  const candidate = readCandidate(document, word);
  if (
    !candidate.isCapital ||
    word.shape !== "capital" ||
    !candidate.isOrdinary ||
    word.text.length < 3
  )
    return [];
  if (
    document.harmless.has(word.index) ||
    /^\p{Lu}{1,5}-\p{Ll}/u.test(word.text)
  )
    return [];
  if (candidate.isFunction && (word.language === "en" || !/^ $/.test(word.gap)))
    return [];
  if (
    document.lexicon.phrases.has(word.key) ||
    document.lexicon.phrases.has(word.key.replace(/s$/, "")) ||
    !/^(?: |, | ["“”(]|-)$/.test(word.gap)
  )
    return [];
  return [
    evidenceFor(word, word, {
      kind: "organisation",
      source: "shape",
      ruleId: "capital-word",
      weight: 0.35,
    }),
  ];
}

const mayBeMadeName = ({ shape, key }: WordForm) =>
  shape === "capital" && !notNames.has(key);

/** What finds words of the language that have a capital where none is due. */
export const capitalWords: RuleRow = [mayBeMadeName, capitalWord];
