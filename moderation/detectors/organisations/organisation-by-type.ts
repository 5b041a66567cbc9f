import type { Evidence, Kind } from "../../finding.ts";
import { organisationWords } from "../cues/organisations.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { isFunctionWord } from "../../lexicon/word-info.ts";
import { personVerbs } from "../cues/people.ts";
import { atCueWords, cuesOf } from "../at-cue-words.ts";

const kindOfWord = (key: string): Kind | undefined =>
  Object.hasOwn(organisationWords, key) ? organisationWords[key] : undefined;

const cues = cuesOf(new Set(Object.keys(organisationWords)));

const small =
  /^(?:inte|har|hade|är|gör|gjorde|kan|kunde|vill|ska|skulle|måste|får|fick|och|att|som|men|när|om|så|för|mig|oss|er|dig|honom|henne|dom|dem|det|den|ingen|inget|ingenting|aldrig|alltid|bara|varje|hela|alla|igen|nu|blir|blev|tar|tog|ger|gav|säger|sa|i|på|med|av|till|utan|från|not|is|does|has|will|do|did|the|and|that|to|of|for|me|us|him|her)$/;
const mayGoOn = ({ key, info, form: { isOrdinary } }: Word) =>
  isFunctionWord(info) ||
  personVerbs.has(key) ||
  /^(?:ring|gång|dag|vecka|dagen|igång|ingenting|stängt|nonstop|lön|hjälp|skit)$/.test(
    key,
  ) ||
  (isOrdinary && /.(?:ar|er|ör|år|ade|de|[^i]te|as|es|its|ats)$/.test(key));

/** "SKOLAN GÖR INGENTING", "Skolan Inte Hjälper", "dagis VARJE dag": what a kind of place does or what is shouted of it goes on the sentence and is no name. */
export const goesOn = (word: Word): boolean =>
  small.test(word.key) || (word.shape === "upper" && mayGoOn(word));

/** Takes in the capitals that follow: "Gröna Lund", "Trygga Hemmet Hagalund". */
export function growRight(document: Document, from: Word): Word {
  let last = from;
  for (let step = 0; step < 4; step++) {
    const next = document.words[last.index + 1];
    if (
      !next ||
      !/^(?: | & )$/.test(next.gap) ||
      next.isFirst ||
      next.shape === "lower" ||
      next.shape === "number" ||
      goesOn(next)
    )
      break;
    last = next;
  }
  return last;
}

/** After these even an ordinary word in lower case is a name: "hvb tallkotten". */
const strongTypes = new Set([
  "hvb",
  "hvb-hemmet",
  "sis",
  "sis-hemmet",
  "förskolan",
  "dagiset",
  "demensboendet",
  "äldreboendet",
  "gruppboendet",
  "gruppbostaden",
  "korttidsboendet",
  "behandlingshemmet",
  "stödboendet",
  "servicehuset",
  "härbärget",
  "härberget",
  "fritidsgården",
  "restaurang",
  "pizzeria",
  "brf",
]);

/** "förskolan Blåklinten", "hvb tallkotten": a type and then a name. */
function afterType(document: Document, word: Word): Evidence[] {
  const kind = kindOfWord(word.key);
  const next = document.words[word.index + 1];
  if (
    kind === undefined ||
    kind === "school-class" ||
    !next ||
    !/^ ?["'”“]?$/.test(next.gap) ||
    next.shape === "number"
  )
    return [];
  const candidate = readCandidate(document, next);
  if ((candidate.isFunction && next.shape === "lower") || goesOn(next))
    return [];
  const isHome =
    strongTypes.has(word.key) &&
    /(?:en|an|et|na|a|n)$/.test(next.key) &&
    candidate.frequency <= 7 &&
    !/(?:ar|er|ade|de)$/.test(next.key);
  if (next.shape === "lower" && candidate.isOrdinary && !isHome) return [];
  const last = growRight(document, next);
  const weight =
    next.shape === "lower"
      ? candidate.isUnknown || candidate.first < 8
        ? 0.6
        : 0.35
      : 0.85;
  if (document.harmless.has(next.index)) return [];
  return [
    evidenceFor(word.key.length > 4 ? word : next, last, {
      kind,
      source: "context",
      ruleId: "organisation-cue-before",
      weight,
      parameters: { cue: word.key },
    }),
  ];
}

/** Finds names after the type of place they are: "förskolan Blåklinten". */
export const organisationByType: Detector = {
  id: "organisation-by-type",
  version: "1",
  kinds: [
    "school",
    "care-home",
    "clinic",
    "workplace",
    "association",
    "congregation",
  ],
  run: (document) => atCueWords(document, cues, [afterType]),
};
