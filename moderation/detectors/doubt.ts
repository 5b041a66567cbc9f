import {
  firstStep,
  isDictionaryWord,
  isFunctionWord,
  surnameStep,
} from "../lexicon/word-info.ts";
import type { Evidence } from "../finding.ts";
import type { Document, Phrase } from "./document.ts";
import { evidenceFor } from "./evidence.ts";
import { readCandidate } from "./name-candidate.ts";

const harmless = new Set(["sv/known-names", "sv/authorities"]);

/** Public figures, chains, authorities and help lines: named by everybody. */
function wellKnown(document: Document, phrase: Phrase): Evidence[] {
  const [first, last] = [
    document.words[phrase.first],
    document.words[phrase.last],
  ];
  const list = phrase.listed.find((entry) => harmless.has(entry.list))?.list;
  if (!first || !last || list === undefined) return [];
  return [
    evidenceFor(first, last, {
      kind: "organisation",
      source: "list",
      ruleId: "well-known-name",
      weight: -0.5,
      parameters: { list, name: phrase.key },
    }),
  ];
}

const animals = new Set([
  "hund",
  "hunden",
  "katt",
  "katten",
  "kanin",
  "kaninen",
  "häst",
  "hästen",
  "valp",
  "valpen",
  "marsvin",
  "hamster",
  "papegoja",
  "dog",
  "cat",
  "horse",
  "kissen",
  "vovven",
  "ponny",
  "ponnyn",
]);

/** Speaks against names that the reader need not hide: reasons that lower a tier, never remove a finding. */
export function findDoubts(
  document: Document,
  found: readonly Evidence[],
): Evidence[] {
  const animal = document.words.flatMap((word) => {
    const before = document.words[word.index - 1];
    const isNamed =
      before !== undefined &&
      animals.has(before.key) &&
      readCandidate(document, word).isCapital;
    return isNamed
      ? [
          evidenceFor(word, word, {
            kind: "person",
            source: "context",
            ruleId: "animal",
            weight: -0.5,
            parameters: { cue: before.key },
          }),
        ]
      : [];
  });
  const plain = document.words.flatMap((word) =>
    isDictionaryWord(word.info) &&
    !isFunctionWord(word.info) &&
    firstStep(word.name.info) + surnameStep(word.name.info) > 0
      ? [
          evidenceFor(word, word, {
            kind: "person",
            source: "list",
            ruleId: "also-a-word",
            weight: -0.01,
            parameters: { word: word.key },
          }),
        ]
      : [],
  );
  const all = [
    ...plain,
    ...document.phrases.flatMap((phrase) => wellKnown(document, phrase)),
    ...animal,
  ];
  const covered = coverageOf(document, found);
  return all.filter((doubt) =>
    covered.subarray(doubt.start, doubt.end).includes(1),
  );
}

/** A doubt about what nobody found is no evidence of anything, so what was found is marked first. */
function coverageOf(
  document: Document,
  found: readonly Evidence[],
): Uint8Array {
  const covered = new Uint8Array(document.text.length);
  for (const { start, end } of found) covered.fill(1, start, end);
  return covered;
}
