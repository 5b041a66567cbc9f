import type { Evidence } from "../../finding.ts";
import { frequencyStep, isFunctionWord } from "../../lexicon/word-info.ts";
import { abbreviations } from "../cues/abbreviations.ts";
import { nameCues, personVerbs } from "../cues/people.ts";
import { humanVerbs } from "../cues/word-names.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { isPersonCue } from "../reading/person-cues.ts";
import type { WordForm } from "../reading/word-form.ts";
import { wordRules } from "../word-rules.ts";

const isShouted = (word: Word | undefined) =>
  word !== undefined &&
  word.text.length > 1 &&
  word.shape === "upper" &&
  !abbreviations.has(word.key);

/** Capitals that are no small word and no abbreviation. */
const isUnknown = ({ shape, key, info }: WordForm) =>
  shape === "upper" &&
  !abbreviations.has(key) &&
  !isFunctionWord(info) &&
  frequencyStep(info) < 11;

/** Two or three capitals that are no part of a shout. */
function mayBeInitials({ words, harmless, phrases }: Document, word: Word) {
  const { text, index } = word;
  return (
    word.shape === "upper" &&
    /^\p{Lu}{2,3}$/u.test(text) &&
    !harmless.has(index) &&
    !isShouted(words[index - 1]) &&
    !isShouted(words[index + 1]) &&
    words[index + 1]?.shape !== "number" &&
    !phrases.some(({ first, last }) => first <= index && index <= last)
  );
}

const afterWhom =
  /^(?:enligt|med|hos|till|från|av|mot|för|och|o|åt|kallad|kallar|kallas)$/;
const workplace =
  /^ (?:på|i|från|hos) (?:soc|socialen|enheten|hemtjänsten|boendet|jobbet|skolan|förskolan|dagis|klassen|kommunen|kontoret|avdelningen|bup|vc|vårdcentralen)(?!\p{L})/u;
const besideKin =
  /^,? ?[(,–-] ?(?:min|mitt|vår|hans|hennes|hen är|han är|hon är)(?!\p{L})/u;

/** How sure it is that capitals stand for somebody: after a role most, with a private deed next, then beside a preposition. */
function chance(document: Document, word: Word): number {
  const before = document.words[word.index - 1];
  const next = document.words[word.index + 1];
  const rest = document.text.slice(word.end, word.end + 24).toLowerCase();
  if (
    before &&
    /^[ ,("']{1,3}$/.test(word.gap) &&
    (isPersonCue(before) || nameCues.has(before.key))
  )
    return 0.7;
  if (workplace.test(rest) || besideKin.test(rest)) return 0.55;
  const acts =
    next?.gap === " " &&
    next.shape === "lower" &&
    (humanVerbs.has(next.key) || personVerbs.has(next.key));
  if (acts) return humanVerbs.has(next.key) ? 0.45 : 0.3;
  return before && word.gap === " " && afterWhom.test(before.key) ? 0.3 : 0.2;
}

function initials(document: Document, word: Word): Evidence[] {
  if (!mayBeInitials(document, word)) return [];
  return [
    evidenceFor(word, word, {
      kind: "initials",
      source: "shape",
      ruleId: "name-initial",
      weight: chance(document, word),
      parameters: { cue: document.words[word.index - 1]?.key ?? "" },
    }),
  ];
}

/** Finds people told of by their initials without full stops: "min handläggare EM", "enligt TB". */
export const capitalInitials: Detector = {
  id: "capital-initials",
  version: "1",
  kinds: ["initials"],
  run: wordRules([isUnknown, initials]),
};
