import type { Document } from "../detectors/reading/document.ts";
import { attributesOf, type Attributes } from "./attributes.ts";
import { mix } from "./mix.ts";

/** Raised whenever a template changes: weights of another version are useless. */
export const featureVersion = 1;

/** What a feature looks at, and the words (from the one in question) it reads. */
export const templates = {
  "any-word": [], "word": [0], "word-name": [0], "first-name": [0], "surname": [0], "place": [0], "shape": [0], "first-name-shape": [0], "surname-shape": [0],
  "ending-2": [0], "ending-3": [0], "ending-4": [0], "beginning": [0], "length": [0], "standing": [0], "list": [0], "letters": [0],
  "sign-before": [0], "sign-after": [0], "line": [0], "end-of-text": [0],
  "word-before": [-1], "word-after": [1], "second-before": [-2], "second-after": [2],
  "two-before": [-2, -1], "two-after": [1, 2], "both-sides": [-1, 1],
  "word-before-name": [-1, 0], "word-after-name": [0, 1], "word-before-standing": [-1, 0], "word-after-standing": [0, 1],
  "cue-before": [-1], "cue-after": [1], "cue-second-before": [-2], "cue-before-standing": [-1, 0], "cue-after-standing": [0, 1], "cues-before": [-2, -1],
  "name-before": [-1], "name-after": [1], "shape-before": [-1, 0], "shape-after": [0, 1], "ending-before": [-1], "ending-after": [1], "ending-after-standing": [0, 1],
} as const satisfies Record<string, readonly number[]>; // prettier-ignore
export type Template = keyof typeof templates;

/** Every template's name, in the order of its number. */
export const templateNames = Object.keys(templates) as Template[];

const number = Object.fromEntries(
  templateNames.map((name, index) => [name, index]),
) as Record<Template, number>;

/** A text as the tagger reads it. */
export interface Reading {
  words: readonly Attributes[];
  /** 0: written as usual, 1: no capitals at all, 2: capitals nearly everywhere. */
  letterCase: number;
  /** The place of each word in its line, and how long the line is, in few steps. */
  lines: readonly number[];
}

function letterCaseOf({ words }: Document): number {
  const capitals = words.filter(
    ({ shape }) => shape === "capital" || shape === "upper",
  ).length;
  return capitals === 0
    ? 1
    : capitals > 4 && capitals * 2 > words.length
      ? 2
      : 0;
}

function linesOf({ words }: Document): number[] {
  const starts: number[] = [];
  const lengths: number[] = [];
  for (const { line, index } of words) {
    starts[line] ??= index;
    lengths[line] = (lengths[line] ?? 0) + 1;
  }
  return words.map(
    ({ line, index }) =>
      Math.min(3, index - (starts[line] ?? 0)) * 5 +
      Math.min(4, lengths[line] ?? 0),
  );
}

/** Reads each word of a document once. */
export function readForTagger(document: Document): Reading {
  return {
    words: document.words.map((word) => attributesOf(document, word)),
    letterCase: letterCaseOf(document),
    lines: linesOf(document),
  };
}

/** Who stands before the first word and after the last. */
export const nobody: Attributes = {
  of: {
    lexeme: 0x0ed6e, ownWord: 0, standing: 7, first: 999, surname: 999, places: 0, cues: 0, length: 9, prefix: 0,
    ending2: 0, ending3: 0, ending4: 0, trigrams: [], shape: 99, listed: 0, sums: null,
  },
  shape: 99, listed: 0, isHarmless: false, gap: 99, sentence: -1, isFirst: false,
}; // prettier-ignore

/** Takes the number of a template and a number for what it saw. */
export type Take = (template: number, value: number) => void;

/** What the word itself shows, by its letters and how it is written. */
export function ownFeatures(
  { letterCase }: Reading,
  word: Attributes,
  take: Take,
): void {
  const { of } = word;
  const shape = word.shape * 3 + letterCase;
  const open = of.standing;
  take(number["any-word"], 0);
  take(number.word, of.lexeme);
  if (of.ownWord !== 0) take(number["word-name"], of.ownWord);
  take(number["first-name"], of.first);
  take(number.surname, of.surname);
  take(number.place, of.places);
  take(number.shape, shape);
  take(number["first-name-shape"], mix(of.first, shape));
  take(number["surname-shape"], mix(of.surname, shape));
  take(number["ending-2"], mix(of.ending2, open));
  take(number["ending-3"], mix(of.ending3, open));
  take(number["ending-4"], mix(of.ending4, open));
  take(number.beginning, mix(of.prefix, open));
  take(number.length, mix(of.length, mix(open, shape)));
  take(number.standing, mix(open, shape));
  take(number.list, word.listed);
}

/** What it shows by where it stands in the text. */
export function placeFeatures(
  { words, lines }: Reading,
  at: number,
  word: Attributes,
  take: Take,
): void {
  const open = word.of.standing;
  take(number["sign-before"], mix(word.gap, open));
  take(number["sign-after"], mix((words[at + 1] ?? nobody).gap, open));
  take(number.line, mix(lines[at] ?? 0, open));
  take(number["end-of-text"], mix(Math.min(4, words.length - at), open));
}

/** Its letters in threes. */
export function letterFeatures({ of }: Attributes, take: Take): void {
  for (const trigram of of.trigrams) take(number.letters, trigram);
}

/** What stands around it, one word alone or two together; a word of another sentence counts as another word. */
export function neighbourFeatures(
  { words }: Reading,
  at: number,
  word: Attributes,
  alone: Take,
  together: Take,
): void {
  const { first } = word.of;
  const open = mix(word.of.standing, word.shape);
  const far = (other: Attributes, value: number) =>
    other.sentence === word.sentence ? value : mix(value, 77);
  const before = words[at - 1] ?? nobody;
  const after = words[at + 1] ?? nobody;
  const second = words[at - 2] ?? nobody;
  const next = words[at + 2] ?? nobody;
  const b = far(before, before.of.lexeme);
  const a = far(after, after.of.lexeme);
  const bb = far(second, second.of.lexeme);
  const aa = far(next, next.of.lexeme);
  const cb = far(before, before.of.cues);
  const ca = far(after, after.of.cues);
  const cbb = far(second, second.of.cues);
  alone(number["word-before"], b);
  alone(number["word-after"], a);
  alone(number["second-before"], bb);
  alone(number["second-after"], aa);
  together(number["two-before"], mix(bb, b));
  together(number["two-after"], mix(a, aa));
  together(number["both-sides"], mix(b, a));
  together(number["word-before-name"], mix(b, first));
  together(number["word-after-name"], mix(a, first));
  together(number["word-before-standing"], mix(b, open));
  together(number["word-after-standing"], mix(a, open));
  alone(number["cue-before"], cb);
  alone(number["cue-after"], ca);
  alone(number["cue-second-before"], cbb);
  together(number["cue-before-standing"], mix(cb, open));
  together(number["cue-after-standing"], mix(ca, open));
  together(number["cues-before"], mix(cbb, cb));
  alone(number["name-before"], far(before, before.of.first));
  alone(number["name-after"], far(after, after.of.first));
  together(number["shape-before"], mix(far(before, before.shape), word.shape));
  together(number["shape-after"], mix(far(after, after.shape), word.shape));
  alone(number["ending-before"], far(before, before.of.ending3));
  alone(number["ending-after"], far(after, after.of.ending3));
  together(
    number["ending-after-standing"],
    mix(far(after, after.of.ending2), open),
  );
}

/** Gives the hash of what a template saw. */
export const featureHash = (template: number, value: number): number =>
  mix(template * 0x9e35 + 0x5eed, value);

/** Calls back with every feature of a word: the number of its template, and a hash of what it saw. */
export function eachFeature(
  reading: Reading,
  at: number,
  visit: (template: number, hash: number) => void,
): void {
  const word = reading.words[at];
  if (!word) return;
  const take: Take = (template, value) =>
    visit(template, featureHash(template, value));
  ownFeatures(reading, word, take);
  placeFeatures(reading, at, word, take);
  letterFeatures(word, take);
  neighbourFeatures(reading, at, word, take, take);
}
