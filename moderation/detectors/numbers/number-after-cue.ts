import type { Evidence } from "../../finding.ts";
import { beforeDigits, type Stretch } from "../reading/before-digits.ts";
import { passesLuhn } from "./checksum.ts";
import {
  numberCues,
  numbered,
  type NumberCue,
  type NumberShape,
} from "../cues/number-cues.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceAt } from "../evidence.ts";
import { matchesOf } from "../patterns/matches.ts";
import {
  between,
  begun,
  fewestAfter,
  gapsAfter,
  next,
  type Cue,
} from "./number-gaps.ts";
import { isCounted, isOfEverybodys, weightOfTold } from "./number-or-sum.ts";

/** Up to two groups of letters, figures, and then more of both with a sign or a space between. */
const lead = String.raw`(?!(?:OCR|ID|LMA|PNR|NR|IBAN|TEL|BG|PG|HFD|NJA|JO|SOU|SFS|AD|RH) )(?:\p{Lu}{1,6}|\p{Lu}\p{Ll}{1,2}\p{Lu}{1,3}|\p{Lu}\p{Ll}{1,2}(?=[ -]?\d)|\p{Ll}{1,4}(?=[-/:.#]?\d)|\p{Ll}{1,3}(?= \d{2,6}[/:-]\d))[ :./#-]?`;
const more = String.raw`\p{Ll}(?!\p{L})|[:/_#-](?:v\.)?[\p{Lu}\d]+(?!\p{Ll}{2})|\.(?:v\.?)?\d[\p{Lu}\d]*| ?[-–/] ?\d+| \d{2,}[\p{Lu}\d]*|(?<=\d{3} \d{3}|\d{4}) \d(?![\p{L}\d:.,]\d)| [A-Zb-h](?![\p{L}\p{N}])`;
const mixed = String.raw`#?(?:${lead}){0,3}\d[\p{Lu}\d]*(?:${more})*`;
const values: Readonly<Record<NumberShape, RegExp>> = {
  mixed: new RegExp(mixed, "uy"),
  digits: /\d(?:[ -]?\d){2,22}/uy,
  passport:
    /(?=[\p{L}\d -]{0,8}\d{2})\p{L}{0,3}[ -]?\d(?:[ -]?[\p{Lu}\d]){3,12}/uy,
  code: /\d(?:[ ]?\d){2,7}/uy,
};
const patterns = numberCues.map((rule) => ({
  rule,
  pattern: new RegExp(
    String.raw`${rule.isEnding ? "" : String.raw`(?<![\p{L}\p{N}])`}(?:${rule.cue})(?=[^\p{L}]|\d)`,
    "giu",
  ),
}));

const stick = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

interface Numbered {
  start: number;
  end: number;
  weight: number;
}

/** Gives the number after a cue, near it or, after a word that must have one, a few words on. */
function numberAfter(document: Document, cue: Cue): Numbered | null {
  const { text } = document;
  const { at, rule, word, isBare } = cue;
  for (const gap of gapsAfter(cue)) {
    const start = at + (stick(gap, text, at)?.length ?? 0);
    if (start === at && gap !== between) continue;
    const shape = gap === begun ? "mixed" : rule.shape;
    const value = stick(values[shape], text, start);
    const span = value?.replace(/[\s:/._#-]+$/u, "");
    if (span === undefined) continue;
    // "50-884 213/7": a number may go on after its last space.
    const tail = /^\/\d{1,4}(?![\p{N}/])/u.exec(
      text.slice(start + span.length),
    );
    const end = start + span.length + (tail?.[0].length ?? 0);
    if (/^\p{N}/u.test(text.slice(end, end + 1))) continue;
    if (rule.shape !== "code" && isCounted(text.slice(end, end + 14))) continue;
    const said = text.slice(at, start);
    const weight = weightOfTold(document, {
      span,
      cue: word,
      gap: gap === between ? said : "?",
      rule,
      isBare,
    });
    if (
      weight > 0 &&
      span.replace(/\D/g, "").length >= fewestAfter(gap, said, span, cue)
    )
      return { start, end, weight };
  }
  return null;
}

/** "204-1 och 204-2": more numbers of the same cue. */
function listFrom(document: Document, first: Numbered, cue: Cue): Numbered[] {
  const numbers = [first];
  for (let last = first; numbers.length < 8;) {
    const gap = stick(next, document.text, last.end);
    if (gap === null) break;
    const at = last.end + gap.length;
    const found = numberAfter(document, { ...cue, at, isBare: true });
    if (found?.start !== at) break;
    numbers.push((last = found));
  }
  return numbers;
}

function readCue(
  document: Document,
  rule: NumberCue,
  index: number,
  found: string,
): Evidence[] {
  const at = index + found.length;
  if (isOfEverybodys(document.text.slice(Math.max(0, at - 24), at))) return [];
  const before = document.text.slice(Math.max(0, index - 24), index);
  const isBare =
    rule.isEnding === true && !rule.isWeak && !numbered.test(before);
  const word = ((/[\p{L}-]*$/u.exec(before)?.[0] ?? "") + found).trim();
  const said = isBare
    ? word
    : ((/\p{L}{2,14}\s$/u.exec(before)?.[0] ?? "") + word).trim();
  const cue = { rule, word: said, at, isBare };
  const first = numberAfter(document, cue);
  if (first === null) return [];
  return listFrom(document, first, cue).map(({ start, end, weight }) =>
    evidenceAt(start, end, {
      kind: rule.kind,
      source: "context",
      ruleId: "number-after-cue",
      weight,
      parameters: {
        cue: word.toLowerCase().slice(0, 24),
        checksum: passesLuhn(document.text.slice(start, end))
          ? "valid"
          : "none",
      },
    }),
  );
}

interface CueInText {
  rule: NumberCue;
  found: readonly RegExpExecArray[];
}

/** Gives the cues that a text has, each with all its places: to read every piece for every cue took twelve times as long. */
const cuesIn = (document: Document): CueInText[] =>
  patterns
    .map(({ rule, pattern }) => ({ rule, found: matchesOf(document, pattern) }))
    .filter(({ found }) => found.length > 0);

const readPiece = (
  document: Document,
  { start, text }: Stretch,
  cues: readonly CueInText[],
): Evidence[] =>
  cues.flatMap(({ rule, found }) =>
    found
      .filter(({ index }) => index >= start && index < start + text.length)
      .flatMap(({ index, 0: cue }) => readCue(document, rule, index, cue)),
  );

/** Finds case, account, card and other numbers by the word before them. */
export const numberAfterCue: Detector = {
  id: "number-after-cue",
  version: "2",
  kinds: [
    "case-number",
    "reference-number",
    "bank-account",
    "card",
    "passport",
    "door-code",
  ],
  run(document) {
    const pieces = beforeDigits(document.text);
    if (pieces.length === 0) return [];
    const cues = cuesIn(document);
    return pieces.flatMap((piece) => readPiece(document, piece, cues));
  },
};
