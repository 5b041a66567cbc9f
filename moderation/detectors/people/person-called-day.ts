import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { isCalledDay } from "../reading/called-day.ts";
import type { WordForm } from "../reading/word-form.ts";
import { wordRules } from "../word-rules.ts";

const mayBeDay = ({ key }: WordForm) => key.endsWith("day");

/** "jag heter Friday", "min man Monday slår mig": who is called as a day is in English. */
function calledDay(document: Document, word: Word): Evidence[] {
  if (!isCalledDay(document.words, word)) return [];
  return [
    evidenceFor(word, word, {
      kind: "first-name",
      source: "context",
      ruleId: "name-cue-before",
      weight: 0.5,
      parameters: { cue: document.words[word.index - 1]?.key ?? "" },
    }),
  ];
}

/** Finds who is called as a day of the week is in English: "jag heter Friday". */
export const personCalledDay: Detector = {
  id: "person-called-day",
  version: "1",
  kinds: ["first-name"],
  run: wordRules([mayBeDay, calledDay]),
};
