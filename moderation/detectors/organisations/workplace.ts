import { isPlace, settlement, surnameStep } from "../../lexicon/word-info.ts";
import type { Evidence } from "../../finding.ts";
import { atCueWords, cuesOf } from "../at-cue-words.ts";
import { cueWords } from "../cues/cue-words.ts";
import { namingAdjectives } from "../cues/firm-words.ts";
import { kinWords, personVerbs, roleWords } from "../cues/people.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceForMatches } from "../evidence.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { isNear, named, worksNear } from "./work-nearby.ts";

const at = cuesOf(cueWords("på hos vid åt via genom"));
const ofOwners = /^(?:på|hos|vid)$/;

/** "jobbar på holmsunds bildelar": what a town or a family has, where somebody works; any noun will do. */
function workOf(document: Document, before: Word): Evidence[] {
  const [word, thing] = [
    document.words[before.index + 1],
    document.words[before.index + 2],
  ];
  if (!word?.name.isGenitive || thing?.gap !== " " || thing.shape !== "lower")
    return [];
  const { info } = word.name;
  const isOwner =
    (isPlace(info, settlement) || surnameStep(info) >= 6) &&
    !document.vocabulary.isOrdinary(word.name.key) &&
    !kinWords.has(word.key);
  const isThing =
    !readCandidate(document, thing).isFunction &&
    !personVerbs.has(thing.key) &&
    !kinWords.has(thing.key) &&
    !roleWords.has(thing.key) &&
    !/^(?:kommun|kommuns|län|stad|tingsrätt)$/.test(thing.key);
  return isOwner &&
    isThing &&
    isNear(before, word) &&
    ofOwners.test(before.key) &&
    worksNear(document, word)
    ? [named(word, thing, "workplace", 0.35)]
    : [];
}

/** "M/T Gotska Vind", "färjan Silvana": a ship, where few work. */
const ship =
  /(?<![\p{L}])(?:(?:[Mm]\/[STVYstvy]|[Ss]\/[SYsy]|[Hh][Mm][Ss])\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2}|(?:färjan|fartyget|skeppet|trålaren|skutan|tankern|lastfartyget|båten)\s(?<span>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2}))/gu;

/** "officer vid ubåtsflottiljen": a unit of the forces, of which there is one. */
const unit =
  /(?<![\p{L}])(?:vid|på|hos|från)\s(?<span>\p{L}{3,20}(?:flottiljen|regementet|bataljonen|brigaden))(?!\p{L})/giu;

const shipsAndUnits = (document: Document): Evidence[] =>
  [ship, unit].flatMap((pattern) =>
    evidenceForMatches(document, pattern, () => ({
      kind: "workplace",
      source: "shape",
      ruleId: "organisation-form",
      weight: 0.5,
      parameters: { form: "" },
    })),
  );

/** Where anybody works or is, whatever it is like. */
const plainThings =
  /(?:jobbet|arbetet|stället|platsen|skolan|boendet|huset|avdelningen|morgonen|kvällen|dagen|natten|veckan|året|sättet|vården|hemmet|kontoret|företaget|gruppen|klassen|tiden|gången|rummet|bilen|vägen|sidan|delen|halvan)$/;

/** "glada boendet", "röda huset", "goda vården": without an article, a colour or a mood before what gives care is a part of its name. */
const moods =
  /^(?:gröna|gyllene|silver|blå|röda|gula|glada|goda|fria|varma|ljusa|hjälpande|helande|lysande|levande|lyckliga|kloka|snälla|vilda)$/;
const homes = /(?:boendet|huset|avdelningen|vården|hemmet|skolan|rummet)$/;

const isPlain = (word: Word, thing: Word) =>
  plainThings.test(thing.key) &&
  !(moods.test(word.key) && homes.test(thing.key));

/** "jobbar på gröna draken": a colour or a value and a definite thing, where one works or lives. */
function valued(document: Document, before: Word): Evidence[] {
  const [word, thing] = [
    document.words[before.index + 1],
    document.words[before.index + 2],
  ];
  if (word?.shape !== "lower" || !namingAdjectives.has(word.key)) return [];
  const isThing =
    thing !== undefined &&
    isNear(word, thing) &&
    thing.shape === "lower" &&
    /(?:[^e]en|an|et)$/.test(thing.key) &&
    !kinWords.has(thing.key) &&
    !roleWords.has(thing.key) &&
    !isPlain(word, thing);
  return isThing && isNear(before, word) && worksNear(document, word)
    ? [named(word, thing, "workplace", 0.3)]
    : [];
}

/** Finds where somebody works by whose it is, by a colour or a value, ships and units: "holmsunds bildelar", "gröna draken". */
export const workplaces: Detector = {
  id: "workplaces",
  version: "1",
  kinds: ["workplace"],
  run: (document) => [
    ...atCueWords(document, at, [valued, workOf]),
    ...shipsAndUnits(document),
  ],
};
