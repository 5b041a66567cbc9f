import type { Evidence } from "../../finding.ts";
import { firstStep, isPlace, settlement } from "../../lexicon/word-info.ts";
import { closingCues } from "../cues/people.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import type { WordForm } from "../reading/word-form.ts";
import { atEachWord } from "../at-each-word.ts";
import { wordRules } from "../word-rules.ts";
import {
  signatureEvidence,
  signatureFrom,
  signsAfterClosing,
} from "./signature-words.ts";

/** "Hello, salam. Min": what one says at the beginning too closes nothing there. */
const opens = ({ key, index }: Word) =>
  index < 4 && /^(?:salam|salaam|selam|peace)$/.test(key);

/** "Yours truly": the second word of a closing, which is a cue of its own. */
const closesOn = /^(?:truly|sincerely|faithfully|regards)$/;

/** "Mvh Rune", "Med vänlig hälsning\nAnna Ek". */
function afterClosing(document: Document, cue: Word): Evidence[] {
  if (opens(cue)) return [];
  const next = document.words[cue.index + 1];
  if (!next || next.gap.length > 6 || /[?]/.test(next.gap)) return [];
  if (closesOn.test(next.key)) return [];
  const from = ["från", "fr", "from", "av", "me"].includes(next.key)
    ? document.words[next.index + 1]
    : next;
  const words = signatureFrom(document, from);
  const isOnlyCapital =
    words.length === 0 && from && signsAfterClosing(document, from);
  return signatureEvidence(
    document,
    isOnlyCapital ? [from] : words,
    isOnlyCapital ? 0.35 : 0.85,
    cue.key,
  );
}

/** "/Maritha", "// M": a stroke before the last name of a line. */
function afterStroke(document: Document, word: Word): Evidence[] {
  const isStroke = /(?:^|[\s.!?,)])(?:\/{1,2}|[-–—]{1,2}|~) ?$/.test(
    document.text.slice(Math.max(0, word.start - 5), word.start),
  );
  if (!isStroke) return [];
  const words = signatureFrom(document, word);
  const last = words.at(-1);
  if (
    !last ||
    !/^[.!]?[ \t]*(?:[,(\n]|$|\p{Extended_Pictographic}|(?:i|på|från|fr)\s[\p{L}-]{2,20}[.!]?\s*$)/u.test(
      document.text.slice(last.end, last.end + 32),
    )
  )
    return [];
  const isSlash = document.text
    .slice(Math.max(0, word.start - 2), word.start)
    .includes("/");
  return signatureEvidence(document, words, isSlash ? 0.85 : 0.5, "/");
}

/** "\n\nRosaura": a capital alone in a paragraph of its own, be it a word, unless it is how letters end. */
const standsApart = (document: Document, word: Word) =>
  word.shape === "capital" &&
  /\n\s*\n/.test(word.gap) &&
  word.text.length > 2 &&
  !readCandidate(document, word).isFunction &&
  !/^[!?]/.test(document.text.slice(word.end)) &&
  !/^(?:tack|hälsningar|hejdå|hej|snälla|hjälp|anonym|orolig|mamma|pappa|förälder|anhörig|mvh|vänligen|kram|medborgare|invånare|granne|elev|pensionär|thanks|please|help|förtvivlad|desperat|ledsen|undrande|frågande|fundersam)$/.test(
    word.key,
  );

/** The last line of a text, where it is nothing but a name. */
function lastLine(document: Document, word: Word): Evidence[] {
  const last = document.words.at(-1);
  if (
    !last ||
    last.line !== word.line ||
    word.line === 0 ||
    !word.gap.includes("\n") ||
    last.index - word.index > 3
  )
    return [];
  const words = signatureFrom(document, word);
  if (words.at(-1) === last)
    return signatureEvidence(
      document,
      words,
      word.shape === "lower" ? 0.5 : 0.75,
      "",
    );
  return word === last && standsApart(document, word)
    ? signatureEvidence(document, [word], 0.35, "")
    : [];
}

/** "förlåt. E": a capital after the last sentence, and nothing more. */
const initialAtEnd = (document: Document, word: Word): Evidence[] =>
  word.index === document.words.length - 1 &&
  /^\p{Lu}$/u.test(word.text) &&
  /[.!?…]\s+$/.test(word.gap) &&
  /^\.?\s*$/.test(document.text.slice(word.end))
    ? signatureEvidence(document, [word], 0.5, "")
    : [];

/** "juni, brynäs", "Maj i Kil": a name that is a word and a place, as all of the last line or sentence. */
function beforeHome(document: Document, word: Word): Evidence[] {
  const { words } = document;
  if (word.index < words.length - 3) return [];
  const home = words.at(-1);
  const next = words[word.index + 1];
  const isBeside = home === next && home?.gap === ", ";
  const isFrom =
    home === words[word.index + 2] && /^(?:i|från|på)$/.test(next?.key ?? "");
  const isLast =
    home !== undefined &&
    (isBeside || isFrom) &&
    isPlace(home.name.info, settlement);
  const isStart =
    word.isFirst || /[\n\p{Extended_Pictographic}]/u.test(word.gap);
  return isLast && isStart && readCandidate(document, word).first >= 7
    ? signatureEvidence(document, [word], 0.4, "")
    : [];
}

/** "tack. Maj 070-174 06 19": a name that is a word, right before the number it is to be reached by. */
function beforePhone(document: Document, word: Word): Evidence[] {
  const isReached = /^[ ,:]{1,3}(?:\+46|0046|0\d{1,3})[\d -]{6}/.test(
    document.text.slice(word.end, word.end + 16),
  );
  return isReached && word.shape === "capital"
    ? signatureEvidence(document, [word], 0.5, "")
    : [];
}

const closes = ({ key }: WordForm) => closingCues.has(key) && key !== "med";
const afterClosings = wordRules([closes, afterClosing]);

/** What stands apart from what is before, or before all. */
const isAfterSign = ({ gap, index }: Word) => gap !== " " || index === 0;

const isGiven = ({ shape, name }: WordForm) =>
  shape === "capital" && firstStep(name.info) >= 8;
const beforePhones = wordRules([isGiven, beforePhone]);

/** Finds the name a text is signed with. */
export const signature: Detector = {
  id: "signature",
  version: "1",
  kinds: ["person"],
  run: (document) => [
    ...afterClosings(document),
    ...atEachWord(
      document,
      [afterStroke, lastLine, initialAtEnd, beforeHome],
      document.words.filter(isAfterSign),
    ),
    ...beforePhones(document),
  ],
};
