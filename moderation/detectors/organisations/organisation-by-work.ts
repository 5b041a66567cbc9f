import { growRight } from "./organisation-by-type.ts";
import type { Evidence } from "../../finding.ts";
import {
  englishBit,
  frequencyStep,
  isDictionaryWord,
} from "../../lexicon/word-info.ts";
import { isGeneralKind } from "../cues/general-kinds.ts";
import { workVerbs } from "../cues/organisations.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { isActivity } from "../reading/activity.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { isWorkedAt } from "../reading/worked-at.ts";
import { formTest } from "../reading/form-test.ts";
import { atEachWord } from "../at-each-word.ts";

/** Prepositions before a place of work or school. */
export const joins: ReadonlySet<string> = new Set([
  "på",
  "hos",
  "vid",
  "för",
  "till",
  "från",
  "at",
  "for",
  "i",
]);

const isJoin = formTest(({ key }) => joins.has(key));

/** Tells whether a verb of work stands before the preposition, or one or two words before that. */
function isWorkNearby({ words }: Document, { index, sentence }: Word): boolean {
  for (let at = index - 4; at < index - 1; at++) {
    const near = words[at];
    if (near?.sentence === sentence && workVerbs.has(near.key)) return true;
  }
  return false;
}

/** Tells whether somebody works, a few words before. */
function worksNear(document: Document, word: Word): boolean {
  const before = document.words.slice(Math.max(0, word.index - 25), word.index);
  return before.some(
    ({ key, sentence }) =>
      sentence === word.sentence &&
      /^(?:jobb|arbeta|anställ|praktik|work|employ)/.test(key),
  );
}

/** "läser på Socionomprogrammet", "till Undersköterska": what one learns is not where. */
const notWorkplaces =
  /(?:programmet|utbildningen|kursen|linjen|examen|kunskapen|kunskaperna|undervisningen|lektionen|lektionerna|slöjden|genomgången|föreläsningen|provet|assistent|sköterska|pedagog|tekniker|terapeut)$/;

/** An ordinary word with a capital after "på" is marked already; "går den till Vattenfall" is no work either. */
function weightOf(word: Word, isOrdinary: boolean, isWork: boolean): number {
  if (isWork) return word.shape === "lower" ? 0.45 : 0.7;
  if (!isOrdinary) return 0.6;
  return isDictionaryWord(word.info) || !/(?:n|t|a)$/.test(word.key)
    ? 0.08
    : 0.5;
}

/** "Hon jobbar på Förskolan", "går på yrkesvux": a kind of place, with or without a capital, where no name follows. */
const isKindAlone = ({ words }: Document, word: Word): boolean =>
  isGeneralKind(word.key) &&
  word.language === "sv" &&
  word.shape !== "upper" &&
  words[word.index + 1]?.shape !== "capital";

/** "jobbar på heaven": what only English has is a name where a Swede works. */
const isEnglishAlone = ({ words }: Document, word: Word): boolean =>
  word.language === "sv" &&
  (word.info & englishBit) !== 0 &&
  !isDictionaryWord(word.info) &&
  word.text.length > 3 &&
  isWorkedAt(words, word) &&
  !/^(?:office|remote|night|shift|site|call|home|work|school|daycare|hospital|warehouse|kindergarten|preschool|online|freelance|part|full|contract)$/.test(
    word.key,
  );

/** "jobbar på Ekliden", "går på tallbacka": a verb of work or school, a preposition and a name. */
function afterWork(document: Document, word: Word): Evidence[] {
  const preposition = document.words[word.index - 1];
  if (
    !preposition ||
    !isJoin(preposition) ||
    word.shape === "number" ||
    word.text.length < 3 ||
    !/^ ["'”“]?$/.test(word.gap) ||
    /^\p{Lu}{1,5}-\p{Ll}/u.test(word.text)
  )
    return [];
  const candidate = readCandidate(document, word);
  const isAt = /^(?:på|hos|at)$/.test(preposition.key);
  const nearby = isWorkNearby(document, word);
  if (candidate.isFunction || (!nearby && !(isAt && candidate.isCapital)))
    return [];
  const isPupil =
    preposition.key === "på" &&
    /^(?:går|gick|gå|pluggar|börjar|började|elev|lärare)$/.test(
      document.words[word.index - 2]?.key ?? "",
    );
  if (
    document.harmless.has(word.index) &&
    !isPupil &&
    !worksNear(document, word)
  )
    return [];
  const isGeneral =
    isKindAlone(document, word) ||
    notWorkplaces.test(word.key) ||
    (isActivity(word) && !isWorkedAt(document.words, word)) ||
    (/^(?:komvux|särvux|sfi|abf)$/.test(word.key) &&
      document.words[word.index + 1]?.shape !== "capital");
  if (isGeneral) return [];
  if (
    word.shape === "lower" &&
    !document.harmless.has(word.index) &&
    ((candidate.isOrdinary && !isEnglishAlone(document, word)) ||
      !isAt ||
      frequencyStep(word.info) > 8)
  )
    return [];
  const last = word.shape === "lower" ? word : growRight(document, word);
  const weight = weightOf(
    word,
    candidate.isOrdinary,
    nearby && (isAt || preposition.key === "vid" || !candidate.isOrdinary),
  );
  return [
    evidenceFor(word, last, {
      kind: "workplace",
      source: "context",
      ruleId: "organisation-cue-before",
      weight,
      parameters: { cue: preposition.key },
    }),
  ];
}

/** Finds places of work and school after a verb and a preposition: "jobbar på Ekliden". */
export const organisationByWork: Detector = {
  id: "organisation-by-work",
  version: "1",
  kinds: ["workplace"],
  run: (document) => atEachWord(document, [afterWork]),
};
