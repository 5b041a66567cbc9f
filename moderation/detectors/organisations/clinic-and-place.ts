import type { Evidence } from "../../finding.ts";
import {
  isDictionaryWord,
  isPlace,
  settlement,
} from "../../lexicon/word-info.ts";
import { atCueWords, cuesOf } from "../at-cue-words.ts";
import { cueWords } from "../cues/cue-words.ts";
import type { Detector } from "../detector.ts";
import { evidenceFor, evidenceForMatches, type Reason } from "../evidence.ts";
import type { Document, Word } from "../reading/document.ts";
import { wordIndexAt } from "../reading/person-words.ts";

const clinic = (weight: number): Reason => ({
  kind: "clinic",
  source: "shape",
  ruleId: "organisation-form",
  weight,
});

const wards: ReadonlySet<string> = cueWords(
  "avd avdelning avdelningen vårdavdelning psykavdelning vårdavd intag enhet",
);

/** "avd 54", "avdelning 3B": one ward among others. */
function ward(document: Document, word: Word): Evidence[] {
  const next = document.words[word.index + 1];
  return next !== undefined &&
    /^\.? ?$/.test(next.gap) &&
    /^\d{1,3}\p{L}?$/u.test(next.text)
    ? [evidenceFor(word, next, clinic(0.5))]
    : [];
}

const end = String.raw`(?=\s?(?:[.,;:!?()\n]|$)|\s(?:på|i|vid|och|o|nu|sen|där|som|men|för|efter|sedan|igen|med)(?!\p{L}))`;

/** "ligger på avdelning a", "avd p2", "avdelning fyra": a ward by a letter or a word, where somebody lies or works. */
const wardInWords = new RegExp(
  String.raw`(?<!\p{L})(?:ligger|låg|legat|inlagd|inskriven|jobbar|jobbade|sitter|satt|suttit|placerad|vårdas|vårdades|flyttad|flyttades|hamnade)\s(?:(?:nu|inne|kvar|igen|också)\s)?(?:på|till)\s(?<span>(?:avd|avdelning|avdelningen|vårdavdelning|psykavdelning|intag)\.?\s(?:\p{L}\d{1,2}|[a-hj-z]|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv))${end}`,
  "giu",
);

const places =
  "kliniken|mottagningen|akuten|psykiatrin|habiliteringen|förlossningen|tandvården|lasarettet|hälsocentralen|familjecentralen|vårdcentralen";
/** "barnkliniken i Ryhult", "vårdcentralen i solbacka": a clinic and its place are one. */
const inTown = new RegExp(
  String.raw`(?<![\p{L}-])(?<span>\p{L}{0,16}(?:${places})\si\s\p{L}{3,20})(?![\p{L}-])`,
  "giu",
);

const letters =
  "us|ks|sus|nus|näl|sös|skas|csk|csv|bls|nks|lus|kss|öss|uas|vls|ssk|hsf";
/** "psykakuten us", "förlossningen på ks": a clinic, and its hospital by letters. */
const atHospital = new RegExp(
  String.raw`(?<![\p{L}-])(?<span>(?:\p{L}{0,14}(?:akuten|kliniken|mottagningen|psykiatrin|förlossningen|intensiven|avdelningen|röntgen|neonatalen)|psyk|bb|neo|iva|biva|barnakuten|barnpsyk|vuxenpsyk)\s(?:på\s)?(?:${letters}))(?![\p{L}\p{N}-])`,
  "giu",
);

function townReason(document: Document, match: RegExpExecArray): Reason | null {
  const last =
    document.words[wordIndexAt(document, match.index + match[0].length - 1)];
  if (last === undefined || last.gap !== " ") return null;
  const isTown =
    isPlace(last.name.info, settlement) && !isDictionaryWord(last.info);
  const isCapital = last.shape === "capital" && !last.form.isOrdinary;
  return (isTown || isCapital) && !document.harmless.has(last.index)
    ? clinic(0.35)
    : null;
}

const cues = cuesOf(wards);

/** Finds wards, and clinics with their town or their hospital: "avd 54", "barnkliniken i Ryhult", "psykakuten us". */
export const clinicAndPlace: Detector = {
  id: "clinic-and-place",
  version: "1",
  kinds: ["clinic"],
  run: (document) => [
    ...atCueWords(document, cues, [ward]),
    ...evidenceForMatches(document, wardInWords, () => clinic(0.4)),
    ...evidenceForMatches(document, inTown, (match) =>
      townReason(document, match),
    ),
    ...evidenceForMatches(document, atHospital, () => clinic(0.4)),
  ],
};
