import { lookUp } from "../../lexicon/lexicon.ts";
import type { Evidence } from "../../finding.ts";
import {
  anyPlace,
  firstStep,
  isDictionaryWord,
  isNameFirst,
  isEnglishWord,
} from "../../lexicon/word-info.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { isActivity } from "../reading/activity.ts";
import { isDone } from "../reading/done-to-things.ts";
import { isGeneralKind } from "../cues/general-kinds.ts";
import { isDwelling } from "../reading/dwelling.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { isThing } from "../reading/thing.ts";
import { isWorkedAt } from "../reading/worked-at.ts";
import type { WordForm } from "../reading/word-form.ts";
import { taggedOnce } from "../reading/tagged-once.ts";
import { capitalWords } from "./capital-words.ts";
import { hasCapital } from "./name-forms.ts";
import { wordRules } from "../word-rules.ts";

/** "Maria-mottagning": the name in it is told of where names in compounds are. */
function isNameBeforeThing(document: Document, word: Word): boolean {
  const [head = "", tail = "", more] = word.key.split("-");
  return (
    more === undefined &&
    tail.length > 3 &&
    document.vocabulary.isOrdinary(tail) &&
    firstStep(lookUp(document.lexicon, head)) >= 6
  );
}

/** "SO:n", "VD:ns": the definite form of what is said in letters. */
const isOfLetters = ({ text }: Word) =>
  /^\p{Lu}{2,5}:(?:ns?|ens?|ets?|erna|arna|are|aren)$/u.test(text);

/** A capital inside a sentence on a word that no list has: some name. */
function unknownCapital(document: Document, word: Word): Evidence[] {
  const candidate = readCandidate(document, word);
  if (
    !candidate.isCapital ||
    candidate.isOrdinary ||
    candidate.isFunction ||
    word.text.length < 2 ||
    /\d/.test(word.text) ||
    isOfLetters(word) ||
    isNameBeforeThing(document, word)
  )
    return [];
  if (
    document.harmless.has(word.index) ||
    /^\p{Lu}{1,5}-\p{Ll}/u.test(word.text)
  )
    return [];
  if (document.lexicon.phrases.has(word.key)) return [];
  return [
    evidenceFor(word, word, {
      kind: "person",
      source: "shape",
      ruleId: "unknown-capital",
      weight: /-\p{Ll}/u.test(word.text) ? 0.3 : 0.5,
    }),
  ];
}

/** "synhabiliteringen", "yrkesvux", "friggebod": a kind of place or of dwelling. */
const isGeneral = ({ key }: Word) => isGeneralKind(key) || isDwelling(key);

/**
 * Below it an unknown word is a slip, a compound or another language: of 205 such words in 2,400 letters that the tagger had
 * not learnt from, none was of a name, a place or a firm.
 */
const likelyFrom = 0.01;

/** "tvestjarten.exe": a part of an account or a file, of which the tagger knows little. */
const isJoinedByStop = ({ text }: Document, { start, end }: Word): boolean =>
  /^\.\p{L}/u.test(text.slice(end, end + 2)) ||
  /\p{L}\.$/u.test(text.slice(Math.max(0, start - 2), start));

/** Without a tagger any word may be a name. */
function mayBeName(document: Document, word: Word): boolean {
  const { tagger } = document.lexicon;
  if (tagger === null || isJoinedByStop(document, word)) return true;
  const tagged = taggedOnce(document, tagger).words[word.index];
  return tagged === undefined || tagged.probability >= likelyFrom;
}

/** A word in lower case that no list, inflection or compound explains: a rare name, a local place, or a slip. */
function unknownWord(document: Document, word: Word): Evidence[] {
  const candidate = readCandidate(document, word);
  if (/[*]$/.test(word.gap) || document.text[word.end] === "*") return [];
  const isStart = word.isFirst && word.shape === "capital";
  if (
    (word.shape !== "lower" && !isStart) ||
    word.language === "en" ||
    candidate.isOrdinary ||
    candidate.isFunction ||
    isDone(word) ||
    isGeneral(word) ||
    ((isActivity(word) || isThing(word)) &&
      !isWorkedAt(document.words, word)) ||
    word.text.length < 3 ||
    word.text.length > 24
  )
    return [];
  if (
    !/^\p{L}+(?:-\p{L}+)?$/u.test(word.text) ||
    document.lexicon.phrases.has(word.key) ||
    (candidate.frequency >= 6 &&
      candidate.first < 8 &&
      candidate.surname < 8) ||
    !mayBeName(document, word)
  )
    return [];
  return [
    evidenceFor(word, word, {
      kind: "person",
      source: "shape",
      ruleId: "unknown-word",
      weight: 0.3,
    }),
  ];
}

const isNoWord = ({ shape, info, isOrdinary, isForeign }: WordForm) =>
  shape !== "number" &&
  (!isOrdinary || isForeign) &&
  !isDictionaryWord(info) &&
  !isNameFirst(info) &&
  !isEnglishWord(info);
const isNoPlace = (form: WordForm) =>
  hasCapital(form) && (form.info & anyPlace) === 0;
/** Finds words that nothing explains: capitals where no word has one, and words in no list. */
export const unknownWords: Detector = {
  id: "unknown-words",
  version: "1",
  kinds: ["person", "organisation"],
  run: wordRules([isNoPlace, unknownCapital], capitalWords, [
    isNoWord,
    unknownWord,
  ]),
};
