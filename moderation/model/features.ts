import type { Document } from "../detectors/document.ts";
import { attributesOf, standings, type Attributes } from "./attributes.ts";
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

const nobody: Attributes = {
  lexeme: 0x0ed6e, ownWord: 0, standing: "unknown", first: 999, surname: 999, places: 0, shape: 99, cues: 0, listed: 0, length: 9, prefix: 0,
  ending2: 0, ending3: 0, ending4: 0, gap: 99, sentence: -1, isFirst: false, trigrams: [],
}; // prettier-ignore

/** Takes the number of a template and a number for what it saw. */
type Take = (template: number, value: number) => void;
const standing = ({ standing: name }: Attributes) => standings.indexOf(name);

/** What the word itself shows. */
function ownFeatures(
  { words, letterCase, lines }: Reading,
  at: number,
  word: Attributes,
  take: Take,
) {
  const shape = word.shape * 3 + letterCase;
  const open = standing(word);
  take(number["any-word"], 0);
  take(number.word, word.lexeme);
  if (word.ownWord !== 0) take(number["word-name"], word.ownWord);
  take(number["first-name"], word.first);
  take(number.surname, word.surname);
  take(number.place, word.places);
  take(number.shape, shape);
  take(number["first-name-shape"], mix(word.first, shape));
  take(number["surname-shape"], mix(word.surname, shape));
  take(number["ending-2"], mix(word.ending2, open));
  take(number["ending-3"], mix(word.ending3, open));
  take(number["ending-4"], mix(word.ending4, open));
  take(number.beginning, mix(word.prefix, open));
  take(number.length, mix(word.length, mix(open, shape)));
  take(number.standing, mix(open, shape));
  take(number.list, word.listed);
  take(number["sign-before"], mix(word.gap, open));
  take(number["sign-after"], mix((words[at + 1] ?? nobody).gap, open));
  take(number.line, mix(lines[at] ?? 0, open));
  take(number["end-of-text"], mix(Math.min(4, words.length - at), open));
  for (const trigram of word.trigrams) take(number.letters, trigram);
}

/** What stands around it; a word of another sentence counts as another word. */
function neighbourFeatures(
  { words }: Reading,
  at: number,
  word: Attributes,
  take: Take,
) {
  const open = mix(standing(word), word.shape);
  const far = (other: Attributes, value: number) =>
    other.sentence === word.sentence ? value : mix(value, 77);
  const [before, after] = [words[at - 1] ?? nobody, words[at + 1] ?? nobody];
  const [second, next] = [words[at - 2] ?? nobody, words[at + 2] ?? nobody];
  const [b, a, bb, aa] = [
    far(before, before.lexeme),
    far(after, after.lexeme),
    far(second, second.lexeme),
    far(next, next.lexeme),
  ];
  const [cb, ca, cbb] = [
    far(before, before.cues),
    far(after, after.cues),
    far(second, second.cues),
  ];
  take(number["word-before"], b);
  take(number["word-after"], a);
  take(number["second-before"], bb);
  take(number["second-after"], aa);
  take(number["two-before"], mix(bb, b));
  take(number["two-after"], mix(a, aa));
  take(number["both-sides"], mix(b, a));
  take(number["word-before-name"], mix(b, word.first));
  take(number["word-after-name"], mix(a, word.first));
  take(number["word-before-standing"], mix(b, open));
  take(number["word-after-standing"], mix(a, open));
  take(number["cue-before"], cb);
  take(number["cue-after"], ca);
  take(number["cue-second-before"], cbb);
  take(number["cue-before-standing"], mix(cb, open));
  take(number["cue-after-standing"], mix(ca, open));
  take(number["cues-before"], mix(cbb, cb));
  take(number["name-before"], far(before, before.first));
  take(number["name-after"], far(after, after.first));
  take(number["shape-before"], mix(far(before, before.shape), word.shape));
  take(number["shape-after"], mix(far(after, after.shape), word.shape));
  take(number["ending-before"], far(before, before.ending3));
  take(number["ending-after"], far(after, after.ending3));
  take(number["ending-after-standing"], mix(far(after, after.ending2), open));
}

/** Calls back with every feature of a word: the number of its template, and a hash of what it saw. */
export function eachFeature(
  reading: Reading,
  at: number,
  visit: (template: number, hash: number) => void,
): void {
  const word = reading.words[at];
  if (!word) return;
  const take: Take = (template, value) =>
    visit(template, mix(template * 0x9e35 + 0x5eed, value));
  ownFeatures(reading, at, word, take);
  neighbourFeatures(reading, at, word, take);
}
