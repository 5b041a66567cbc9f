import type { Evidence } from "../../finding.ts";
import { languagesWithWord } from "../../foreign-words.ts";
import { firstStep } from "../../lexicon/word-info.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { isSmallForeign } from "../reading/small-foreign.ts";
import { wordRuns } from "../reading/word-runs.ts";

/** How far a word of the same language may stand. */
const reach = 3;
/** From some hundred bearers on, a word is as much a name and tells nothing of a language. */
const borneFrom = 8;

/** "hijo", "jest": nothing of ours, and hardly a name. */
const isStrange = ({ form, name }: Word) =>
  !form.isOrdinary && firstStep(name.info) < borneFrom;

function shareLanguage(key: string, other: string): boolean {
  const codes = languagesWithWord.get(other);
  return (
    codes !== undefined &&
    (languagesWithWord.get(key)?.some((code) => codes.includes(code)) ?? false)
  );
}

/** "mi hijo", "Ona ma demens": a small word of another language beside another word of that language. */
function isAmongItsOwn(document: Document, word: Word): boolean {
  const last = word.index + reach;
  for (let at = Math.max(0, word.index - reach); at <= last; at++) {
    const near = document.words[at];
    if (
      near !== undefined &&
      near.key !== word.key &&
      near.sentence === word.sentence &&
      isStrange(near) &&
      shareLanguage(word.key, near.key)
    )
      return true;
  }
  return false;
}

/** Doubts names that are small words of another language, where that language is written: "mi hijo", "Moja mama". */
export const doubtSmallForeignWords = (document: Document): Evidence[] =>
  wordRuns(
    document.words,
    (word) =>
      isSmallForeign(word) &&
      word.shape !== "upper" &&
      (isAmongItsOwn(document, word) ||
        (isStrange(word) && word.name.info === 0)),
  ).map(([first, last]) =>
    evidenceFor(first, last, {
      kind: "person",
      source: "list",
      ruleId: "also-a-word",
      weight: -0.5,
      parameters: { word: first.key },
    }),
  );
