import type { Evidence } from "../finding.ts";
import { abbreviations } from "./cues/abbreviations.ts";
import { closingCues } from "./cues/people.ts";
import type { Detector } from "./detector.ts";
import type { Document, Word } from "./document.ts";
import { evidenceAt } from "./evidence.ts";
import { fitsAfterCue, readCandidate } from "./name-candidate.ts";
import { atEachWord } from "./at-each-word.ts";

const kind = "person";

const stop = new Set([
  "i",
  "på",
  "från",
  "fr",
  "till",
  "tel",
  "mobil",
  "hej",
  "ps",
  "tack",
  "och",
  "o",
  "med",
  "in",
  "at",
  "from",
  "vänliga",
  "vänlig",
  "bästa",
  "många",
  "varma",
  "hälsningar",
  "hälsning",
  "pensionär",
  "orolig",
]);

/** Tells whether a word can be part of a signature: a name, a capital, a lone initial. */
function signs(document: Document, word: Word): boolean {
  if (word.shape === "number" || stop.has(word.key)) return false;
  const isLast = word.index === document.words.length - 1;
  if (word.text.length === 1) return word.shape === "capital" || isLast;
  if (/^\p{Lu}{2,3}$/u.test(word.text) && isLast)
    return !abbreviations.has(word.key);
  const candidate = readCandidate(document, word);
  if (word.shape === "lower") return fitsAfterCue(candidate) >= 0.5;
  if (candidate.isFunction && candidate.first < 8) return false;
  return (
    !candidate.isOrdinary || candidate.first >= 5 || candidate.surname >= 6
  );
}

/** Reads up to four words of a name from a word on, on one line. */
function signatureFrom(document: Document, first: Word | undefined): Word[] {
  const words: Word[] = [];
  for (
    let word = first;
    word && words.length < 4;
    word = document.words[word.index + 1]
  ) {
    const isContinued =
      words.length === 0 || /^(?:[ \t]|\. ?|-)$/.test(word.gap);
    if (!isContinued || !signs(document, word)) break;
    words.push(word);
  }
  return words;
}

function signatureEvidence(
  document: Document,
  words: readonly Word[],
  weight: number,
  cue: string,
): Evidence[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  const end =
    document.text[last.end] === "." && last.text.length === 1
      ? last.end + 1
      : last.end;
  return [
    evidenceAt(first.start, end, {
      kind,
      source: "context",
      ruleId: "name-signature",
      weight,
      parameters: { cue },
    }),
  ];
}

/** "Mvh Rune", "Med vänlig hälsning\nAnna Ek". */
function afterClosing(document: Document, cue: Word): Evidence[] {
  if (!closingCues.has(cue.key) || cue.key === "med") return [];
  const next = document.words[cue.index + 1];
  if (!next || next.gap.length > 6 || /[?]/.test(next.gap)) return [];
  const from = ["från", "fr", "from", "av", "me"].includes(next.key)
    ? document.words[next.index + 1]
    : next;
  return signatureEvidence(
    document,
    signatureFrom(document, from),
    0.85,
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
    !/^[.!]?[ \t]*(?:[,(\n]|$|\p{Extended_Pictographic})/u.test(
      document.text.slice(last.end, last.end + 12),
    )
  )
    return [];
  const isSlash = document.text
    .slice(Math.max(0, word.start - 2), word.start)
    .includes("/");
  return signatureEvidence(document, words, isSlash ? 0.85 : 0.5, "/");
}

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
  return words.at(-1) === last
    ? signatureEvidence(
        document,
        words,
        word.shape === "lower" ? 0.5 : 0.75,
        "",
      )
    : [];
}

/** Finds the name a text is signed with. */
export const signature: Detector = {
  id: "signature",
  version: "1",
  kinds: ["person"],
  run: (document) =>
    atEachWord(document, [afterClosing, afterStroke, lastLine]),
};
