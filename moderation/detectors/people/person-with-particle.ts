import type { Evidence } from "../../finding.ts";
import { wordRules } from "../word-rules.ts";
import { firstStep } from "../../lexicon/word-info.ts";
import { cueWords } from "../cues/cue-words.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import type { WordForm } from "../reading/word-form.ts";
import { particles } from "../reading/particle.ts";

/** From some thirty bearers on, a word before a particle is a given name. */
const givenFrom = 6;
const beginning =
  /^(?:De|Von|Van|Af|Da|Di|Du|La|Le|Mc|Mac|Al|El|Ibn|Abu|Umm|Bin|O|Ter|Ten|af|von|van)$/;
const beginnings = cueWords(
  "de von van af da di du la le mc mac al el ibn abu umm bin o ter ten",
);
const foreign = /^(?:ibn|bint|abu|umm|abdul|ould|von)$/;

const isCapital = (word: Word | undefined): word is Word =>
  word !== undefined &&
  word.gap === " " &&
  (word.shape === "capital" || word.shape === "mixed") &&
  word.text.length > 1;

const named = (first: Word, last: Word, weight: number): Evidence =>
  evidenceFor(first, last, {
    kind: "person",
    source: "shape",
    ruleId: "name-neighbour",
    weight,
    parameters: { word: first.key },
  });

/** "Jan van den Berg": a given name, particles and a capital, whatever that word is else. */
function afterGiven({ words }: Document, given: Word): Evidence[] {
  if (given.shape !== "capital") return [];
  let at = given.index + 1;
  while (
    words[at]?.gap === " " &&
    words[at]?.shape === "lower" &&
    particles.has(words[at]?.key ?? "")
  )
    at++;
  const last = words[at];
  return at > given.index + 1 && isCapital(last)
    ? [named(given, last, 0.7)]
    : [];
}

/** "De Geer hotar mig": a particle with a capital before a family name. */
function withoutGiven(document: Document, word: Word): Evidence[] {
  const last = document.words[word.index + 1];
  if (!beginning.test(word.text) || !isCapital(last)) return [];
  const { isFunction, first } = readCandidate(document, last);
  return isFunction || (first >= 8 && word.isFirst)
    ? []
    : [named(word, last, 0.35)];
}

/** "ibn said", "von essen": in small letters after what begins nothing but a name. */
function inSmallLetters(document: Document, word: Word): Evidence[] {
  const last = document.words[word.index + 1];
  const isNamed =
    foreign.test(word.text) &&
    last?.gap === " " &&
    last.text.length > 2 &&
    last.shape === "lower" &&
    readCandidate(document, last).frequency < 12;
  return isNamed ? [named(word, last, 0.4)] : [];
}

const isGiven = ({ shape, info }: WordForm) =>
  shape === "capital" && firstStep(info) >= givenFrom;
const mayBegin = ({ shape, key }: WordForm) =>
  shape === "lower" ? /^(?:af|von|van)$/.test(key) : beginnings.has(key);
const isForeign = ({ key }: WordForm) => foreign.test(key);

/** Finds names with a particle in them that no list need know: "Jan van den Berg", "De Geer". */
export const personWithParticle: Detector = {
  id: "person-with-particle",
  version: "1",
  kinds: ["person"],
  run: wordRules(
    [isGiven, afterGiven],
    [mayBegin, withoutGiven],
    [isForeign, inSmallLetters],
  ),
};
