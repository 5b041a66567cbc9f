import type { Evidence } from "../../finding.ts";
import { abbreviations } from "../cues/abbreviations.ts";
import { evidenceAt } from "../evidence.ts";
import type { Document, Word } from "../reading/document.ts";
import { fitsAfterCue, readCandidate } from "../reading/name-candidate.ts";

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
  "finns",
  "kan",
  "får",
  "hur",
  "vad",
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

/** "mvh T-bone": what is written with a capital where names are, be it a word. */
export const signsAfterClosing = (document: Document, word: Word): boolean =>
  (word.shape === "capital" || word.shape === "mixed") &&
  word.gap.length < 4 &&
  !stop.has(word.key) &&
  !readCandidate(document, word).isFunction;

/** Reads up to four words of a name from a word on, on one line. */
export function signatureFrom(
  document: Document,
  first: Word | undefined,
): Word[] {
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

/** Gives the evidence for words that sign, with the full stop of an initial. */
export function signatureEvidence(
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
      kind: "person",
      source: "context",
      ruleId: "name-signature",
      weight,
      parameters: { cue },
    }),
  ];
}
