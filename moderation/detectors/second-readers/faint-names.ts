import { plainKindOf, type Evidence } from "../../finding.ts";
import type { Tagger } from "../../model/tagger.ts";
import { evidenceFor } from "../evidence.ts";
import type { Document, Word } from "../reading/document.ts";
import { faintFrom, leastLikely } from "./faint-from.ts";
import { taggedOnce } from "./tagged-once.ts";
import { reasonsOf } from "./tagger-reasons.ts";

/** So little that two such words together stay a tip, and that no name grows from it. */
const faintWeight = 0.05;

/** Which words something found covers, a sign for each. */
function coveredWords(
  { words, text }: Document,
  found: readonly Evidence[],
): boolean[] {
  const signs = new Uint8Array(text.length);
  for (const { start, end, weight } of found)
    if (weight > 0) signs.fill(1, start, end);
  return words.map(({ start, end }) => signs.subarray(start, end).includes(1));
}

/** Finds the words that nothing covers and the tagger does not pass by altogether; each is a tip, whatever stands near. */
export function findFaint(
  document: Document,
  found: readonly Evidence[],
  tagger: Tagger | null,
): Evidence[] {
  if (tagger === null) return [];
  const { words } = document;
  const covered = coveredWords(document, found);
  const isNear = (word: Word, index: number) =>
    covered[index] === true && words[index]?.sentence === word.sentence;
  const tagged = taggedOnce(document, tagger);
  return tagged.words.flatMap((item) => {
    const word = words[item.index];
    if (!word || covered[item.index] || item.probability < leastLikely)
      return [];
    const isBeside =
      isNear(word, item.index - 1) || isNear(word, item.index + 1);
    if (item.probability < faintFrom(document, word, item, isBeside)) return [];
    return [
      evidenceFor(word, word, {
        kind: plainKindOf[item.label],
        source: "model",
        ruleId: "likely-name",
        weight: faintWeight,
        parameters: reasonsOf(document, tagged, [item]),
      }),
    ];
  });
}
