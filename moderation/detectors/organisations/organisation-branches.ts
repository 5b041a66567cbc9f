import type { Evidence } from "../../finding.ts";
import {
  frequencyStep,
  isPlace,
  placeBits,
  settlement,
} from "../../lexicon/word-info.ts";
import { activities, chainNames } from "../cues/branches.ts";
import { cueWords } from "../cues/cue-words.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { atCueWords, cuesOf } from "../at-cue-words.ts";

/** A town or district, or in the same letters as one, where no verb or noun can be meant. */
function isTown(word: Word | undefined): word is Word {
  if (!word || word.gap !== " " || word.isFirst || word.shape === "number")
    return false;
  const { info } = word.name;
  return word.form.isOrdinary
    ? word.shape === "capital" && isPlace(info, placeBits.m | placeBits.l)
    : isPlace(info, settlement);
}

const branch = (first: Word, town: Word): Evidence =>
  evidenceFor(first, town, {
    kind: "workplace",
    source: "context",
    ruleId: "organisation-form",
    weight: 0.5,
    parameters: { form: first.key },
  });

/** "bilmetro hudiksvall", "kickboxning södertälje", "Mekonomen Arboga": a chain or a sport and its place. */
function afterName(document: Document, word: Word): Evidence[] {
  if (!chainNames.has(word.key) && !activities.has(word.key)) return [];
  const next = document.words[word.index + 1];
  const isPlain =
    next?.gap === " " &&
    !next.isFirst &&
    chainNames.has(word.key) &&
    (word.key.length > 6 || !word.form.isOrdinary) &&
    isPlace(next.name.info, placeBits.m) &&
    frequencyStep(next.info) <= 9;
  return next && (isPlain || isTown(next)) ? [branch(word, next)] : [];
}

/** "espresso house mörby", "burger king bromma": a chain of two words. */
function afterPhrase(document: Document): Evidence[] {
  return document.phrases.flatMap(({ first, last, listed }) => {
    const [from, next] = [document.words[first], document.words[last + 1]];
    const isChain = listed.some(({ list }) =>
      ["sv/known-names", "sv/school-chains"].includes(list),
    );
    return from && last > first && isChain && isTown(next)
      ? [branch(from, next)]
      : [];
  });
}

const seatsOfLearning: ReadonlySet<string> = cueWords(
  "högskolan universitetet folkhögskolan konstskolan musikhögskolan",
);

/** "Högskolan i Gävle": a seat of learning is named for its town. */
function learningIn(document: Document, word: Word): Evidence[] {
  if (!seatsOfLearning.has(word.key)) return [];
  const [join, town] = [
    document.words[word.index + 1],
    document.words[word.index + 2],
  ];
  return join?.key === "i" && isTown(town)
    ? [{ ...branch(word, town), kind: "school" }]
    : [];
}

const cues = cuesOf(chainNames, activities, seatsOfLearning);

/** Finds the one workplace, club or congregation that a chain or a sport and a place name together. */
export const organisationBranches: Detector = {
  id: "organisation-branches",
  version: "1",
  kinds: ["workplace", "school"],
  run: (document) => [
    ...atCueWords(document, cues, [afterName, learningIn]),
    ...afterPhrase(document),
  ],
};
