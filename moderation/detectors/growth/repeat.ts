import type { Evidence } from "../../finding.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceAt, evidenceFor } from "../evidence.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { isDictionaryWord } from "../../lexicon/word-info.ts";
import { SpellingIndex } from "../reading/spelling.ts";
import { strongWords, type KnownWords } from "./strong-words.ts";

const articles = new Set([
  "en",
  "ett",
  "den",
  "det",
  "någon",
  "ingen",
  "av",
  "som",
  "så",
  "mycket",
  "a",
  "the",
  "min",
  "sin",
  "att",
]);
const subjects = new Set([
  "jag",
  "ja",
  "du",
  "han",
  "hon",
  "de",
  "dom",
  "vi",
  "ni",
  "man",
  "som",
  "inte",
  "det",
  "den",
  "alla",
  "ingen",
  "aldrig",
  "bara",
]);
/** "stark som en björn", though a Björn was named: the article makes it the word. */
const isTheWord = (word: Word, before: Word | undefined): boolean =>
  word.shape === "lower" &&
  isDictionaryWord(word.info) &&
  /^(?:en|ett|den|a|the)$/.test(before?.key ?? "");

function weightOfRepeat(
  document: Document,
  word: Word,
  isGiven: boolean,
): number {
  const candidate = readCandidate(document, word);
  const before = document.words[word.index - 1];
  if (candidate.isFunction)
    return candidate.isCapital
      ? 0.4
      : candidate.first >= 10 && before && !subjects.has(before.key)
        ? 0.3
        : 0;
  if (!candidate.isOrdinary) return isTheWord(word, before) ? 0.2 : 0.7;
  if (candidate.isCapital) return 0.6;
  if (before && !word.isFirst && articles.has(before.key)) return 0;
  if (isGiven) return 0.4;
  return word.isFirst || candidate.first >= 10
    ? 0.4
    : candidate.first >= 6
      ? 0.35
      : 0;
}

/** A shorter word is never found misspelt. */
const fewestLetters = 5;

/** Tells of which known word another is a slight misspelling. Their spellings are written out only once a word may be one: no slip is made in the first letter, and few words that the language lacks begin as a name does. */
class Misspellings {
  readonly #known: readonly string[];
  readonly #beginnings: ReadonlySet<string>;
  #index: SpellingIndex | null = null;

  constructor(known: KnownWords) {
    this.#known = [...known.keys()].filter(
      ({ length }) => length >= fewestLetters,
    );
    this.#beginnings = new Set(this.#known.map((key) => key.charAt(0)));
  }

  near(key: string): string | null {
    if (!this.#beginnings.has(key.charAt(0))) return null;
    this.#index ??= this.#makeIndex();
    return this.#index.near(key);
  }

  #makeIndex(): SpellingIndex {
    const index = new SpellingIndex();
    for (const key of this.#known) index.add(key);
    return index;
  }
}

/** Finds every repeat, genitive and slight misspelling of the names, places and organisations found already. */
export function findRepeats(
  document: Document,
  evidence: readonly Evidence[],
): Evidence[] {
  const known = strongWords(document, evidence);
  if (known.size === 0) return [];
  const misspellings = new Misspellings(known);
  const found: Evidence[] = [];
  for (const word of document.words) {
    const repeat = repeatOf(document, word, known, misspellings);
    if (repeat !== null) found.push(repeat);
    if (word.text.includes("-")) found.push(...repeatsInParts(word, known));
  }
  return found;
}

/** "sp21-putte": a part of a word joined by hyphens, that is a name elsewhere. */
function repeatsInParts(
  { text, start, index }: Word,
  known: KnownWords,
): Evidence[] {
  return [...text.matchAll(/[\p{L}]{3,}/gu)].flatMap((part) => {
    const key = part[0].toLowerCase();
    const entry = known.get(key);
    return entry === undefined || entry.index === index
      ? []
      : [
          evidenceAt(start + part.index, start + part.index + part[0].length, {
            kind: entry.kind,
            source: "context",
            ruleId: "repeat",
            weight: 0.5,
            parameters: { of: key, distance: 0 },
          }),
        ];
  });
}

/** Gives the known word that a word is, as a name or as it stands. */
const sameAs = ({ name, key }: Word, known: KnownWords): string | null =>
  known.has(name.key) ? name.key : known.has(key) ? key : null;

/** Finds a word again; the repeat is no surer than what it repeats. */
function repeatOf(
  document: Document,
  word: Word,
  known: KnownWords,
  misspellings: Misspellings,
): Evidence | null {
  const exact = sameAs(word, known);
  const key =
    exact ??
    (word.form.isOrdinary || word.shape === "number"
      ? null
      : misspellings.near(word.name.key));
  if (key === null) return null;
  const entry = known.get(key);
  if (entry === undefined || entry.index === word.index) return null;
  const weight =
    exact === null
      ? 0.35
      : Math.min(entry.weight, weightOfRepeat(document, word, entry.isGiven));
  if (weight < 0.3) return null;
  return evidenceFor(word, word, {
    kind: entry.kind,
    source: "context",
    ruleId: "repeat",
    weight,
    parameters: { of: key, distance: exact === null ? 1 : 0 },
  });
}
