import type { Evidence } from "../../finding.ts";
import { beforeDigits, type Stretch } from "../reading/before-digits.ts";
import { passesLuhn } from "./checksum.ts";
import {
  numberCues,
  numbered,
  type NumberCue,
  type NumberShape,
} from "../cues/number-cues.ts";
import { nationalNumbers } from "../cues/public-numbers.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceAt } from "../evidence.ts";
import { matchesOf } from "../patterns/matches.ts";

/** Up to two groups of letters, figures, and then more of both with a sign or a space between. */
const lead = String.raw`(?!(?:OCR|ID|LMA|PNR|NR|IBAN|TEL|BG|PG) )(?:\p{Lu}{1,6}|\p{Lu}\p{Ll}{1,2}\p{Lu}{1,3}|\p{Lu}\p{Ll}{1,2}(?=[ -]?\d)|\p{Ll}{1,4}(?=[-/:.#]?\d)|\p{Ll}{1,3}(?= \d{2,6}[/:-]\d))[ :./#-]?`;
const more = String.raw`\p{Ll}(?!\p{L})|[:/_#-](?:v\.)?[\p{Lu}\d]+(?!\p{Ll}{2})|\.(?:v\.?)?\d[\p{Lu}\d]*| ?[-–/] ?\d+| \d{2,}[\p{Lu}\d]*|(?<=\d{3} \d{3}|\d{4}) \d(?![\p{L}\d:.,]\d)| [A-Zb-h](?![\p{L}\p{N}])`;
const mixed = String.raw`#?(?:${lead}){0,3}\d[\p{Lu}\d]*(?:${more})*`;
const values: Readonly<Record<NumberShape, RegExp>> = {
  mixed: new RegExp(mixed, "uy"),
  digits: /\d(?:[ -]?\d){2,22}/uy,
  passport:
    /(?=[\p{L}\d -]{0,8}\d{2})\p{L}{0,3}[ -]?\d(?:[ -]?[\p{Lu}\d]){3,12}/uy,
  code: /\d(?:[ ]?\d){2,7}/uy,
};
/** What may stand between a cue and its number, and what may join it to the next one. */
const between =
  /(?:\s{0,2}(?:[:#.,=(*"'”–-]|(?:är|e|var|heter|har|står|blev|lyder|nummer|numret|nr|no|num|number|is|was|of|med nummer|fick nummer|som är|har nummer)(?![\p{L}])))*\s{0,2}/iuy;
const farther =
  /(?:\s[\p{L}-]+){1,5}\s(?:är|e|is|lyder|blev|var)(?:\s|:\s?)|(?:\s[\p{L}-]+){1,4}\s?[:=]\s?|\s(?:hos|i|på|vid|från|till|för)(?:\s[\p{L}-]+){1,2}\s/iuy;
const next = /(?:\s?[,/&]\s?|,?\s(?:och|samt|eller|and|or)\s)/iuy;

const patterns = numberCues.map((rule) => ({
  rule,
  pattern: new RegExp(
    String.raw`${rule.isEnding ? "" : String.raw`(?<![\p{L}\p{N}])`}(?:${rule.cue})(?=[^\p{L}]|\d)`,
    "giu",
  ),
}));

const isMeasured =
  /^(?:\d{1,2}|(?:19|20)\d{2}|\d{1,3}(?:[ .]?000)+|(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}(?:[ /-]\d{2,4})?|(?:19|20)\d{2}[-–/](?:(?:19|20)?\d{2})|[012]?\d[-–.][012]?\d|\d{1,2}[.]\d{2}(?:-\d{1,2}[.]\d{2})?)$/u;
const isAmount = /^\d{1,3} \d{3}$/u;
const unit =
  /^\s?(?:,\d|:-|%|(?:kr|kronor|års?|mån(?:ad|ader)?|dag(?:ar)?|veckor|procent|st|barn|gånger|ggr|tim|timmar|km|m2|kvm|sek|öre|sidor|personer|per|person|i (?:månaden|veckan|dagen)|mg|poäng|euro|dollar|spänn|minuter|dygn|kilo|kg)(?!\p{L}))/iu;
/** "rum nr 412", "lag nr", "buss nr": numbers of what is everybody's. Read from the end back, which takes 15 ns and not 400. */
const everybodys =
  /$(?<=(?:(?<!\p{L})(?:rum[s]?|sal|lag|sfs|skv|fk|hus|plats|post|sid|tur|väg|del|ring|tel|prop(?:osition)?)|buss|linje|tåg|blankett(?:en)?|formulär|ruta|fråga|punkt|sida|kapitel|artikel|våning|tröj|ordnings|kanal|steg|avsnitt|version[s]?|rikt|nöd|hållplats|avdelning[s]?|grupp|klass|telefon)\s?-?(?:nr|nummer|numret))/iu;

const stick = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

function isNumber(document: Document, span: string, rule: NumberCue): boolean {
  const digits = span.replace(/\D/g, "");
  if (rule.shape !== "code" && nationalNumbers.has(digits)) return false;
  if (rule.shape === "code") return digits.length >= (rule.isWeak ? 4 : 3);
  const prefix = /^\p{Ll}+(?=[ ])/u.exec(span)?.[0];
  if (
    prefix !== undefined &&
    prefix.length > 1 &&
    document.vocabulary.isOrdinary(prefix)
  )
    return false;
  if (isMeasured.test(span)) return false;
  const hasSign = /[\p{L}:/._#-]/u.test(span);
  if (rule.isWeak && isAmount.test(span)) return false;
  return digits.length >= (rule.isWeak ? (hasSign ? 3 : 4) : hasSign ? 2 : 3);
}

/** "på kortet står 50 118 903": after so loose a word a sum is as likely as a number. */
const isLoose = (gap: string, { isWeak }: NumberCue): boolean =>
  isWeak && gap.includes("står");

/** Gives where the number after a cue stands, near it or, after a word that must have one, a few words on. */
function spanAfter(
  document: Document,
  at: number,
  rule: NumberCue,
  isBare: boolean,
): [number, number] | null {
  const { text } = document;
  const gaps = rule.isWeak || isBare ? [between] : [between, farther];
  for (const gap of gaps) {
    const start = at + (stick(gap, text, at)?.length ?? 0);
    const value =
      start === at && gap === farther
        ? null
        : stick(values[rule.shape], text, start);
    const span = value?.replace(/[\s:/._#-]+$/u, "");
    if (span === undefined) continue;
    // "50-884 213/7": a number may go on after its last space.
    const tail = /^\/\d{1,4}(?![\p{N}/])/u.exec(
      text.slice(start + span.length),
    );
    const end = start + span.length + (tail?.[0].length ?? 0);
    if (/^\p{N}/u.test(text.slice(end, end + 1))) continue;
    if (rule.shape !== "code" && unit.test(text.slice(end, end + 12))) continue;
    const needed =
      isBare || gap === farther
        ? 4
        : isLoose(text.slice(at, start), rule)
          ? 7
          : 0;
    if (
      isNumber(document, span, rule) &&
      span.replace(/\D/g, "").length >= needed
    )
      return [start, end];
  }
  return null;
}

/** "204-1 och 204-2": more numbers of the same cue. */
function listFrom(
  document: Document,
  first: [number, number],
  rule: NumberCue,
): [number, number][] {
  const spans = [first];
  for (let last = first; spans.length < 8;) {
    const gap = stick(next, document.text, last[1]);
    if (gap === null) break;
    const found = spanAfter(document, last[1] + gap.length, rule, true);
    if (found?.[0] !== last[1] + gap.length) break;
    spans.push((last = found));
  }
  return spans;
}

function readCue(
  document: Document,
  rule: NumberCue,
  index: number,
  found: string,
): Evidence[] {
  const at = index + found.length;
  if (everybodys.test(document.text.slice(Math.max(0, at - 24), at))) return [];
  const before = document.text.slice(Math.max(0, index - 24), index);
  const isBare =
    rule.isEnding === true && !rule.isWeak && !numbered.test(before);
  const first = spanAfter(document, at, rule, isBare);
  if (first === null) return [];
  const word = (/[\p{L}-]*$/u.exec(before)?.[0] ?? "") + found.trim();
  const cue = word.toLowerCase().slice(0, 24);
  return listFrom(document, first, rule).map(([start, end]) =>
    evidenceAt(start, end, {
      kind: rule.kind,
      source: "context",
      ruleId: "number-after-cue",
      weight:
        isBare && /^\d{3,6}$/.test(document.text.slice(start, end))
          ? 0.5
          : 0.85,
      parameters: {
        cue,
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
