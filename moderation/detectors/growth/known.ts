import {
  plainKindOf,
  type Evidence,
  type Kind,
  type Label,
} from "../../finding.ts";
import { fold } from "../../lexicon/fold.ts";
import { lookUp } from "../../lexicon/lexicon.ts";
import {
  firstStep,
  isDictionaryWord,
  isFunctionWord,
  surnameStep,
} from "../../lexicon/word-info.ts";
import { tokenize } from "../../tokenize.ts";
import { normalize } from "../../normalize.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceAt, evidenceFor } from "../evidence.ts";
import { SpellingIndex } from "../reading/spelling.ts";

/** A value hidden elsewhere in a thread, that may not survive here. */
export interface KnownValue {
  surface: string;
  label: Label;
}

const digitsOf = (text: string) =>
  text.replace(/\D/g, "").replace(/^0046|^46(?=7)/, "0");

interface KnownIndex {
  spelling: SpellingIndex;
  kinds: Map<string, Kind>;
}

/** Direct values are looked for word by word; of the others only the whole value counts. */
function indexWords(
  document: Document,
  values: readonly KnownValue[],
): KnownIndex {
  const index: KnownIndex = { spelling: new SpellingIndex(), kinds: new Map() };
  for (const { surface, label } of values) {
    if (label !== "PERSON" && label !== "PLACE" && label !== "ORG") continue;
    const tokens = tokenize(normalize(surface).text);
    for (const { key } of tokens) {
      const stem =
        key.length > 4 && key.endsWith("s") ? [key, key.slice(0, -1)] : [key];
      const isWord =
        document.vocabulary.isOrdinary(key) &&
        (label !== "PERSON" || isFunctionWord(lookUp(document.lexicon, key)));
      if (
        key.length < 2 ||
        (isWord && tokens.length > 1) ||
        /^\d/.test(key) ||
        (key.length < 4 && tokens.length > 1 && label !== "PERSON")
      )
        continue;
      for (const form of stem) {
        index.spelling.add(form);
        index.kinds.set(form, plainKindOf[label]);
      }
    }
  }
  return index;
}

/** "björk" may be a tree, but where a Björk is hidden it is hidden too until somebody says that it is one; "bo" and "min" are asked about. */
function weightOfRepeat(word: Word, isOrdinary: boolean): number {
  if (!isOrdinary || word.shape !== "lower") return 0.95;
  const { info } = word.name;
  const isBorne = firstStep(info) >= 8 || surnameStep(info) >= 8;
  return isBorne && !isFunctionWord(word.info) ? 0.7 : 0.45;
}

function wordEvidence(word: Word, index: KnownIndex): Evidence[] {
  const exact =
    index.spelling.exact(word.key) ?? index.spelling.exact(word.name.key);
  const isOrdinary = isDictionaryWord(word.info) || isFunctionWord(word.info);
  const near =
    exact ??
    (isOrdinary || word.shape === "number"
      ? null
      : (index.spelling.near(word.name.key) ??
        index.spelling.beginning(word.key)));
  if (near === null) return [];
  const weight = exact === null ? 0.5 : weightOfRepeat(word, isOrdinary);
  return [
    evidenceFor(word, word, {
      kind: index.kinds.get(near) ?? "person",
      source: "known",
      ruleId: "known-value",
      weight,
      parameters: { of: near, distance: exact === null ? 1 : 0 },
    }),
  ];
}

/** Finds a number again in any grouping of its digits. */
function numberEvidence(
  document: Document,
  values: readonly KnownValue[],
): Evidence[] {
  const wanted = new Map(
    values
      .filter(({ label }) => label === "ID" || label === "CONTACT")
      .map((value) => [digitsOf(value.surface), value] as const),
  );
  wanted.delete("");
  const found: Evidence[] = [];
  for (const match of document.text.matchAll(
    /\+?\d(?:[ ()./–-]{0,3}\d){3,24}/gu,
  )) {
    const value = wanted.get(digitsOf(match[0]));
    if (value && digitsOf(match[0]).length >= 4)
      found.push(
        evidenceAt(match.index, match.index + match[0].length, {
          kind: plainKindOf[value.label],
          source: "known",
          ruleId: "known-value",
          weight: 0.95,
          parameters: { of: digitsOf(match[0]), distance: 0 },
        }),
      );
  }
  return found;
}

/** Finds a whole value again, letter by letter, whatever its case. */
function wholeEvidence(
  document: Document,
  values: readonly KnownValue[],
): Evidence[] {
  const text = document.text.toLowerCase();
  if (text.length !== document.text.length) return [];
  const found: Evidence[] = [];
  for (const { surface, label } of values.slice(0, 500)) {
    const wanted = normalize(surface).text.trim().toLowerCase();
    if (wanted.length < 3 || fold(wanted) === "") continue;
    for (
      let at = text.indexOf(wanted), most = 0;
      at >= 0 && most < 200;
      at = text.indexOf(wanted, at + wanted.length), most++
    ) {
      const isWhole =
        !/[\p{L}\p{N}]/u.test(text[at - 1] ?? " ") &&
        !/[\p{L}\p{N}]/u.test(text[at + wanted.length] ?? " ");
      if (isWhole)
        found.push(
          evidenceAt(at, at + wanted.length, {
            kind: plainKindOf[label],
            source: "known",
            ruleId: "known-value",
            weight: label === "AGE" || label === "DATE" ? 0.5 : 0.9,
            parameters: { of: wanted, distance: 0 },
          }),
        );
    }
  }
  return found;
}

/** Finds every repeat of values hidden elsewhere in the thread: any spelling, genitive, part or grouping. */
export function findKnown(
  document: Document,
  values: readonly KnownValue[],
): Evidence[] {
  if (values.length === 0) return [];
  const index = indexWords(document, values);
  return [
    ...document.words.flatMap((word) => wordEvidence(word, index)),
    ...numberEvidence(document, values),
    ...wholeEvidence(document, values),
  ];
}
