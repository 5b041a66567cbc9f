import { plainKindOf, type Evidence } from "../../finding.ts";
import type { Tagger } from "../../model/tagger.ts";
import { evidenceFor } from "../evidence.ts";
import type { Document, Word } from "../reading/document.ts";
import { faintFrom, leastLikely } from "./faint-from.ts";
import { taggedOnce } from "../reading/tagged-once.ts";
import { reasonsOf } from "./tagger-reasons.ts";

/** So little that two such words together stay a tip, and that no name grows from it. */
const faintWeight = 0.05;

/** Makes a test of which words something found covers. */
function coveredBy(
  { words, text }: Document,
  found: readonly Evidence[],
): (index: number) => boolean {
  const signs = new Uint8Array(text.length);
  for (const { start, end, weight } of found)
    if (weight > 0) signs.fill(1, start, end);
  return (index) => {
    const word = words[index];
    return (
      word !== undefined && signs.subarray(word.start, word.end).includes(1)
    );
  };
}

/** Finds the words that nothing covers and the tagger does not pass by altogether; each is a tip, whatever stands near. */
export function findFaint(
  document: Document,
  found: readonly Evidence[],
  tagger: Tagger | null,
): Evidence[] {
  if (tagger === null) return [];
  const { words } = document;
  const isCovered = coveredBy(document, found);
  const isNear = (word: Word, index: number) =>
    words[index]?.sentence === word.sentence && isCovered(index);
  const tagged = taggedOnce(document, tagger);
  const likely = tagged.words.filter(
    ({ probability }) => probability >= leastLikely,
  );
  return likely.flatMap((item) => {
    const word = words[item.index];
    if (!word || isCovered(item.index)) return [];
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
