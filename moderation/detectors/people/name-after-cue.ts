import type { Evidence } from "../../finding.ts";
import { insults, notCalled } from "../cues/insults.ts";
import { nameCues } from "../cues/people.ts";
import { evidenceFor } from "../evidence.ts";
import type { Document, Word } from "../reading/document.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { cueEvidence, isNear } from "../reading/person-cues.ts";
import type { WordForm } from "../reading/word-form.ts";
import type { RuleRow } from "../word-rules.ts";

const fillers = new Set([
  "som", "är", "e", "i", "tf", "också", "ju", "typ", "bara", "på", "för", "till", "inte", "ens", "is", "was", "ett", "mitt", "its", "liksom", "heter", "egentligen", "nu", "då", "alltid", "en", "vid", "av", "alla", "dom", "mig", "honom", "henne", "me", "him", "her", "fulla", "fullständiga",
]); // prettier-ignore

/** "heter Kalle", "jag är döpt till Kent", "namn: Eva". */
function afterNameCue(document: Document, cue: Word): Evidence[] {
  let next = document.words[cue.index + 1];
  for (
    let step = 0;
    step < 3 &&
    next &&
    fillers.has(next.key) &&
    next.shape === "lower" &&
    isNear(next.gap);
    step++
  )
    next = document.words[next.index + 1];
  if (!next || !isNear(next.gap) || isKnownTitle(document, next)) return [];
  if (
    document.harmless.has(next.index) &&
    (next.shape === "mixed" || /\p{Lu}.*\p{Lu}/u.test(next.text))
  )
    return [];
  if (/^(?:kall|call)/.test(cue.key) && insults.has(next.key)) return [];
  const found = cueEvidence(document, cue, next, 1);
  return found.length > 0 ? found : calledByAWord(document, cue, next);
}

/** "Appen heter Mina sidor": a title of several words that everybody knows. */
function isKnownTitle(document: Document, word: Word): boolean {
  return (
    document.harmless.has(word.index) &&
    document.harmless.has(word.index + 1) &&
    document.phrases.some(
      (phrase) => phrase.first === word.index && phrase.last > word.index,
    )
  );
}

/** "en som kallas doktorn": a nickname that is a word. */
function calledByAWord(document: Document, cue: Word, word: Word): Evidence[] {
  const candidate = readCandidate(document, word);
  const isCalling = /^(?:kallas|kallades|kallad|kallar)$/.test(cue.key);
  if (
    !isCalling ||
    candidate.isFunction ||
    word.shape !== "lower" ||
    word.text.length < 3 ||
    candidate.frequency > 9 ||
    notCalled.has(word.key)
  )
    return [];
  return [
    evidenceFor(word, word, {
      kind: "nickname",
      source: "context",
      ruleId: "name-cue-before",
      weight: 0.3,
      parameters: { cue: cue.key },
    }),
  ];
}

const isNameCue = ({ key }: WordForm) => nameCues.has(key);

/** What finds the name that a word announces: "heter", "döpt till". */
export const namesAfterCue: RuleRow = [isNameCue, afterNameCue];
