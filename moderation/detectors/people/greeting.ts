import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { fitsAfterCue, readCandidate } from "../reading/name-candidate.ts";
import type { WordForm } from "../reading/word-form.ts";
import { wordRules } from "../word-rules.ts";

const kind = "person";

const greetings = new Set([
  "hej",
  "hejsan",
  "hallå",
  "tja",
  "tjena",
  "kära",
  "käre",
  "bästa",
  "bäste",
  "dear",
  "hi",
  "hello",
  "hey",
  "tack",
  "salam",
  "god",
  "godmorgon",
]);

const greeted = new Set([
  "morgon",
  "dag",
  "kväll",
  "alla",
  "allihop",
  "hej",
  "på",
  "du",
  "där",
  "ni",
  "soc",
  "socialen",
  "salam",
  "salaam",
  "selam",
  "hello",
  "hi",
  "guys",
  "folks",
]);

/** "Hej Karin!": someone spoken to by name. */
function afterGreeting(document: Document, cue: Word): Evidence[] {
  const next = document.words[cue.index + 1];
  if (!next || !/^,? $/.test(next.gap) || greeted.has(next.key)) return [];
  const candidate = readCandidate(document, next);
  const isNamed =
    next.shape === "capital"
      ? !candidate.isFunction || candidate.first >= 10
      : candidate.first >= 8;
  const fit = isNamed
    ? fitsAfterCue(
        candidate.isOrdinary && candidate.first < 6
          ? { ...candidate, isCapital: false }
          : { ...candidate, isCapital: next.shape === "capital" },
      )
    : 0;
  if (fit < 0.5) return [];
  return [
    evidenceFor(next, next, {
      kind,
      source: "context",
      ruleId: "name-greeting",
      weight: fit * 0.85,
      parameters: { cue: cue.key },
    }),
  ];
}

const greets = ({ key }: WordForm) => greetings.has(key);

/** Finds someone greeted by name. */
export const greeting: Detector = {
  id: "greeting",
  version: "1",
  kinds: ["person"],
  run: wordRules([greets, afterGreeting]),
};
