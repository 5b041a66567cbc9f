import { labelOfKind, type Evidence, type Kind } from "../../finding.ts";
import { isEnglishWord } from "../../lexicon/word-info.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceAt, evidenceFor } from "../evidence.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { eachWordIn, wordWeights } from "../reading/person-words.ts";
import { SpellingIndex } from "../reading/spelling.ts";

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
const repeatable = ["PERSON", "PLACE", "ORG"] as const;

/** What was found before: of what kind, at which word, and whether somebody was said to be called so. */
interface Known {
  kind: Kind;
  index: number;
  isGiven: boolean;
}

/** "kallar mig Gröten": from then on the word is a name, in small letters too. */
const saysCalled = ({ ruleId, kind, parameters }: Evidence): boolean =>
  ruleId === "name-cue-before" &&
  (kind === "nickname" || /^kall/.test(String(parameters.cue ?? "")));

function strongWords(
  document: Document,
  evidence: readonly Evidence[],
): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const label of repeatable) {
    const weights = wordWeights(document, evidence, label);
    for (const item of evidence) {
      if (labelOfKind[item.kind] !== label) continue;
      eachWordIn(document, item, (index) => {
        const word = document.words[index];
        if (
          word &&
          (weights.get(index) ?? 0) >= 0.5 &&
          isTelling(document, word, label)
        )
          remember(known, word, item);
      });
    }
  }
  return known;
}

function remember(known: Map<string, Known>, word: Word, item: Evidence): void {
  const before = known.get(word.name.key);
  if (before === undefined)
    known.set(word.name.key, {
      kind: item.kind,
      index: word.index,
      isGiven: saysCalled(item),
    });
  else if (saysCalled(item)) before.isGiven = true;
}

/** A part of a name that is an ordinary word is no reason to mark that word elsewhere, unless it is someone's name. */
function isTelling(document: Document, word: Word, label: string): boolean {
  const candidate = readCandidate(document, word);
  if (
    word.shape === "number" ||
    word.text.length < 2 ||
    (candidate.isFunction && !candidate.isCapital)
  )
    return false;
  return label === "PERSON"
    ? true
    : !candidate.isOrdinary &&
        !(word.shape === "lower" && isEnglishWord(word.info)) &&
        word.text.length > 3;
}

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
  if (!candidate.isOrdinary) return 0.7;
  if (candidate.isCapital) return 0.6;
  if (before && !word.isFirst && articles.has(before.key)) return 0;
  if (isGiven) return 0.4;
  return word.isFirst || candidate.first >= 10
    ? 0.4
    : candidate.first >= 6
      ? 0.35
      : 0;
}

/** Finds every repeat, genitive and slight misspelling of the names, places and organisations found already. */
export function findRepeats(
  document: Document,
  evidence: readonly Evidence[],
): Evidence[] {
  const known = strongWords(document, evidence);
  if (known.size === 0) return [];
  const spelling = new SpellingIndex();
  for (const key of known.keys()) spelling.add(key);
  return document.words.flatMap((word) => [
    ...repeatOf(document, word, known, spelling),
    ...repeatsInParts(word, known, spelling),
  ]);
}

/** "sp21-putte": a part of a word joined by hyphens, that is a name elsewhere. */
function repeatsInParts(
  { text, start, index }: Word,
  known: ReadonlyMap<string, Known>,
  spelling: SpellingIndex,
): Evidence[] {
  if (!text.includes("-")) return [];
  return [...text.matchAll(/[\p{L}]{3,}/gu)].flatMap((part) => {
    const key = spelling.exact(part[0].toLowerCase());
    const entry = key === null ? undefined : known.get(key);
    return key === null || entry === undefined || entry.index === index
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

function repeatOf(
  document: Document,
  word: Word,
  known: ReadonlyMap<string, Known>,
  spelling: SpellingIndex,
): Evidence[] {
  const exact = spelling.exact(word.name.key) ?? spelling.exact(word.key);
  const isOrdinary = word.form.isOrdinary;
  const key =
    exact ??
    (isOrdinary || word.shape === "number"
      ? null
      : spelling.near(word.name.key));
  const entry = key === null ? undefined : known.get(key);
  if (key === null || entry === undefined || entry.index === word.index)
    return [];
  const weight =
    exact === null ? 0.35 : weightOfRepeat(document, word, entry.isGiven);
  if (weight < 0.3) return [];
  return [
    evidenceFor(word, word, {
      kind: entry.kind,
      source: "context",
      ruleId: "repeat",
      weight,
      parameters: { of: key, distance: exact === null ? 1 : 0 },
    }),
  ];
}
