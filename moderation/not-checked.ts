import type { Document } from "./detectors/reading/document.ts";
import { englishSentences } from "./detectors/second-readers/second-opinion.ts";
import type { NotChecked } from "./finding.ts";
import { foreignLanguages } from "./foreign-languages.ts";

/** Names what a check of this document must do without: lists, the reader of English where there is English, and languages the rules do not know. */
export function whatIsLacking(document: Document): NotChecked[] {
  const { missing, englishReader } = document.lexicon;
  const lists = missing.map((name): NotChecked => ({
    what: "list",
    name,
    reason: "missing",
  }));
  const hasEnglish =
    englishReader === null && englishSentences(document).length > 0;
  const reader: NotChecked[] = hasEnglish
    ? [{ what: "detector", name: "second-opinion", reason: "not loaded" }]
    : [];
  const languages = foreignLanguages(document).map((name): NotChecked => ({
    what: "language",
    name,
    reason: "not known",
  }));
  return [...lists, ...reader, ...languages];
}

/** Tells whether all ran that the checker has; a language it has no rules for is told, but no rule failed to run. */
export const isComplete = (notChecked: readonly NotChecked[]): boolean =>
  notChecked.every(({ what }) => what === "language");
