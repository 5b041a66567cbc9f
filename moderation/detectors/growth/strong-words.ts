import { labelOfKind, type Evidence, type Kind } from "../../finding.ts";
import { firstStep, isEnglishWord } from "../../lexicon/word-info.ts";
import type { Document, Word } from "../reading/document.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { eachWordIn, wordWeights } from "../reading/person-words.ts";

/** What was found before: of what kind, at which word, how surely, and whether somebody was said to be called so. */
export interface Known {
  kind: Kind;
  index: number;
  weight: number;
  isGiven: boolean;
}

/** By their key, as names are looked up. */
export type KnownWords = ReadonlyMap<string, Known>;

const repeatable = ["PERSON", "PLACE", "ORG"] as const;
type Repeatable = (typeof repeatable)[number];

/** A thousand people have it. */
const commonName = 10;

/** "kallar mig Gröten": from then on the word is a name, in small letters too. */
const saysCalled = ({ ruleId, kind, parameters }: Evidence): boolean =>
  ruleId === "name-cue-before" &&
  (kind === "nickname" || /^kall/.test(String(parameters.cue ?? "")));

function remember(
  known: Map<string, Known>,
  { name: { key }, index }: Word,
  item: Evidence,
  weight: number,
): void {
  const isGiven = saysCalled(item);
  const before = known.get(key);
  if (before === undefined)
    known.set(key, { kind: item.kind, index, weight, isGiven });
  else {
    before.weight = Math.max(before.weight, weight);
    before.isGiven ||= isGiven;
  }
}

/** How surely a word was found that is looked for again: a common first name with a capital need be no more than a guess ("Per lyfte mig", "Per är vikarie"). */
const leastFor = ({ shape, info }: Word, label: Repeatable): number =>
  label === "PERSON" && shape === "capital" && firstStep(info) >= commonName
    ? 0.3
    : 0.5;

/** A part of a name that is an ordinary word is no reason to mark that word elsewhere, unless it is someone's name. */
function isTelling(document: Document, word: Word, label: Repeatable): boolean {
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

function rememberStrong(
  document: Document,
  items: readonly Evidence[],
  label: Repeatable,
  known: Map<string, Known>,
): void {
  const weights = wordWeights(document, items, label);
  for (const item of items)
    eachWordIn(document, item, (index) => {
      const word = document.words[index];
      const weight = weights.get(index) ?? 0;
      if (!word || weight < leastFor(word, label)) return;
      if (isTelling(document, word, label)) remember(known, word, item, weight);
    });
}

/** Gives the words of the people, places and organisations that were found, as far as they tell who or which. */
export function strongWords(
  document: Document,
  evidence: readonly Evidence[],
): KnownWords {
  const known = new Map<string, Known>();
  const byLabel = Map.groupBy(evidence, ({ kind }) => labelOfKind[kind]);
  for (const label of repeatable) {
    const items = byLabel.get(label);
    if (items) rememberStrong(document, items, label, known);
  }
  return known;
}
