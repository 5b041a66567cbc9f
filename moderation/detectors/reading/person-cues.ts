import type { Evidence } from "../../finding.ts";
import {
  englishPeople,
  kinWords,
  nameCues,
  roleWords,
} from "../cues/people.ts";
import { insults } from "../cues/insults.ts";
import type { Document, Word } from "./document.ts";
import { evidenceFor } from "../evidence.ts";
import { isContracted } from "./contraction.ts";
import { isMisspelt } from "./misspelt.ts";
import {
  fitsAfterCue,
  readCandidate,
  type NameCandidate,
} from "./name-candidate.ts";
import { formTest } from "./form-test.ts";

/** A comma, bracket, colon or quotation mark may stand between a cue and its name, a full stop may not. */
export const isNear = (gap: string) =>
  /^[\s,:("'”“»«–/-]{1,4}$/.test(gap) && !/\n\s*\n/.test(gap);

const roleTail =
  /(?:lärare|läraren|lärarn|chef|chefen|sekreterare|sekreteraren|handläggare|handläggaren|handläggarn|sköterska|sköterskan|läkare|läkaren|pedagog|pedagogen|assistent|assistenten|konsulent|konsulenten|ledare|ledaren|föreståndare|föreståndaren|terapeut|terapeuten|kompis|kompisen|kamrat|kamraten|kollega|kollegan|pappa|pappan|mamma|mamman|syster|bror|dotter|dottern|sonen|vän|vännen|värd|värden|biträde|tränare|tränaren|mästare|rektor|rektorn)$/;

const isRoleCompound = (key: string) => key.length > 8 && roleTail.test(key);

/** Tells whether a key is a word for somebody near or in office. */
export const isRoleKey = (key: string): boolean =>
  kinWords.has(key) || roleWords.has(key) || isRoleCompound(key);

const isRole = formTest(({ key }) => isRoleKey(key));

/** "personal assistance", "make sure": who it is in Swedish, and another word in English. */
const isOtherInEnglish = ({ key, language }: Word) =>
  language === "en" && (key === "personal" || key === "make");

export const isPersonCue = (word: Word): boolean =>
  (isRole(word) && !isOtherInEnglish(word)) ||
  (word.language === "en" && englishPeople.has(word.key));

/** After these a family name comes, be it a word in small letters: "mr ström", "fröken lind". */
const titles =
  /^(?:mr|mrs|ms|miss|herr|fru|fröken|magister|tant|farbror|doktor|dr|professor|pastor|kyrkoherde|familjen)$/;

/** "my ex, I'll just": a pronoun and its verb. */
const isContraction = /['’](?:ll|re|ve|d|m|t)$/;

/** "mormors ben": what is hers, in small letters and a word, is not who she is. */
const isOwned = (cue: Word, word: Word): boolean =>
  word.shape === "lower" &&
  word.form.isOrdinary &&
  cue.key.endsWith("s") &&
  kinWords.has(cue.key.slice(0, -1));

/** What a word that no list has is at most, where it is likelier misspelt or abuse: never surely a name. */
const doubtful = 0.35;

/** "min son sjukk", "dom kallar mig kahba": rather a slip or an insult than what somebody is called. */
function isDoubtful(document: Document, cue: Word, word: Word): boolean {
  if (word.shape !== "lower") return false;
  return /^(?:kall|call)/.test(cue.key)
    ? true
    : insults.has(word.key) ||
        (!nameCues.has(cue.key) && isMisspelt(document, word.key));
}

function fitOf(document: Document, cue: Word, candidate: NameCandidate) {
  const fit = fitsAfterCue(candidate);
  const isListed = candidate.first >= 5 || candidate.surname >= 7;
  return fit > doubtful &&
    !isListed &&
    !candidate.isOrdinary &&
    isDoubtful(document, cue, candidate.word)
    ? doubtful
    : fit;
}

export function cueEvidence(
  document: Document,
  cue: Word,
  word: Word,
  strength: number,
): Evidence[] {
  if (isContraction.test(word.key) || isContracted(word) || isOwned(cue, word))
    return [];
  const candidate = readCandidate(document, word);
  const isTitled = titles.test(cue.key) && candidate.surname >= 8;
  const fit = Math.max(fitOf(document, cue, candidate), isTitled ? 0.6 : 0);
  if (fit * strength < 0.3) return [];
  return [
    evidenceFor(word, word, {
      kind: "person",
      source: "context",
      ruleId: "name-cue-before",
      weight: fit * strength,
      parameters: { cue: cue.key },
    }),
  ];
}
