import { frequencyStep, isDictionaryWord } from "../../lexicon/word-info.ts";
import type { Evidence } from "../../finding.ts";
import { atCueWords, cuesOf } from "../at-cue-words.ts";
import { cueWords } from "../cues/cue-words.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { isWorkedAt } from "../reading/worked-at.ts";
import { isNear, named } from "./work-nearby.ts";

const at = cuesOf(cueWords("på hos vid"));

/** "kistabowling", "lyckoyoga": what one does there is what the firm is called. */
const doings =
  /^.{3,14}(?:bowling|bingo|terapi|yoga|pilates|zumba|dans|parkour|boule|ridning|boxning|karate)$/;
/** "arbetsterapi", "sällskapsdans": what is learnt and given in many places. */
const taught =
  /^(?:arbets|ergo|fysio|psyko|samtals|familje|grupp|bild|konst|musik|tal|strål|cell|kropps|beteende|sällskaps|folk|sex|par|lek|häst|barn|baby|gravid|mamma|hund|rid|sjuk|senior|kund|fritids)/;
/** "andrummet", "läkerummet": no room of a house, but what a place that helps is called. */
const inwardRooms =
  /^(?:and|tanke|livs|fri|läke|ljus|växt|hjärt|hjärte|själs|själa|växande|inre)rum(?:met)?$/;

/** A word in small letters that is seldom said and names what is done or felt in a place. */
const mayBeCalled = ({ shape, key, info }: Word) =>
  shape === "lower" &&
  ((doings.test(key) && !taught.test(key)) || inwardRooms.test(key)) &&
  !isDictionaryWord(info) &&
  frequencyStep(info) < 3;

/** "jobbar på kistabowling", "placerad på andrummet": where somebody works or lives, by what is done there. */
function ofDoings(document: Document, before: Word): Evidence[] {
  const word = document.words[before.index + 1];
  if (!word || !mayBeCalled(word)) return [];
  return isNear(before, word) && isWorkedAt(document.words, word)
    ? [named(word, word, "workplace", 0.35)]
    : [];
}

/** Finds where somebody works or lives by a name made of what is done or felt there: "kistabowling", "andrummet". */
export const workplaceOfDoings: Detector = {
  id: "workplace-of-doings",
  version: "1",
  kinds: ["workplace"],
  run: (document) => atCueWords(document, at, [ofDoings]),
};
