import { dotAfter } from "./person-initials.ts";
import type { Evidence } from "../finding.ts";
import { notInitials, unitsOfLetters } from "./cues/name-shapes.ts";
import type { Detector } from "./detector.ts";
import type { Document, Word } from "./document.ts";
import { evidenceAt, evidenceFor } from "./evidence.ts";
import { atEachWord } from "./at-each-word.ts";

/** "H J Ä L P": letters in a row are a word, and what it says is told elsewhere. */
function isSpelledOut(document: Document, word: Word): boolean {
  const beside = [
    document.words[word.index - 1],
    document.words[word.index + 1],
  ];
  return (
    beside.some(
      (near) =>
        near !== undefined &&
        near.text.length === 1 &&
        /\p{Lu}/u.test(near.text),
    ) && document.text[word.end] !== "."
  );
}

/** "N. säger att", "med Z": a capital that stands alone inside a sentence. */
function loneInitial(document: Document, word: Word): Evidence[] {
  const before = document.words[word.index - 1];
  const hasDot =
    document.text[word.end] === "." &&
    /^\.(?: \p{Ll}|,| [(–-])/u.test(
      document.text.slice(word.end, word.end + 3),
    );
  if (
    word.text.length !== 1 ||
    !/^\p{Lu}$/u.test(word.text) ||
    (!before && !hasDot) ||
    /[\d/%]/.test(word.gap) ||
    before?.shape === "number" ||
    isSpelledOut(document, word) ||
    (/[A-F]/.test(word.text) &&
      /^ i \p{Ll}/u.test(document.text.slice(word.end, word.end + 4)))
  )
    return [];
  if (
    (word.isFirst && !hasDot) ||
    (word.key === "i" && !hasDot) ||
    (notInitials.has(word.text) && !hasDot) ||
    unitsOfLetters.test(before?.key ?? "")
  )
    return [];
  if (!/^[ ("'–,]{1,2}$/.test(word.gap) && !hasDot) return [];
  return [
    evidenceAt(word.start, hasDot ? word.end + 1 : word.end, {
      kind: "initials",
      source: "shape",
      ruleId: "name-initial",
      weight: hasDot ? 0.6 : 0.35,
      parameters: { cue: before?.key ?? "" },
    }),
  ];
}

/** "A-K", "G-B": two initials joined by a hyphen. */
function hyphenInitials(_: Document, word: Word): Evidence[] {
  if (!/^\p{Lu}-\p{Lu}$/u.test(word.text)) return [];
  return [
    evidenceFor(word, word, {
      kind: "initials",
      source: "shape",
      ruleId: "name-initial",
      weight: 0.6,
    }),
  ];
}

/** "A.K.", "J.S": two initials. */
function twoInitials(document: Document, word: Word): Evidence[] {
  const next = document.words[word.index + 1];
  if (
    word.text.length !== 1 ||
    word.shape !== "capital" ||
    !next ||
    next.text.length !== 1 ||
    next.shape !== "capital" ||
    next.gap !== "."
  )
    return [];
  const abbreviation = (word.text + next.text).toUpperCase();
  if (
    ["SK", "FD", "TO", "OS", "PS", "OB", "US", "UK"].includes(abbreviation) &&
    document.text[next.end] !== "."
  )
    return [];
  return [
    evidenceAt(word.start, dotAfter(document, next), {
      kind: "initials",
      source: "shape",
      ruleId: "name-initial",
      weight: 0.55,
    }),
  ];
}

/** Finds initials that stand alone: "med Z", "A.K.", "G-B". */
export const loneInitials: Detector = {
  id: "lone-initials",
  version: "1",
  kinds: ["initials"],
  run: (document) =>
    atEachWord(document, [loneInitial, hyphenInitials, twoInitials]),
};
