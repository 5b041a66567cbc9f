import { labelOfKind, type Evidence, type Label } from "../../finding.ts";
import type { Document } from "./document.ts";

/** Adds independent reasons together: the chance that at least one of them holds. */
export const combine = (weights: readonly number[]): number =>
  1 -
  weights
    .filter((weight) => weight > 0)
    .reduce((rest, weight) => rest * (1 - weight), 1);

/** Gives the place in the word list of the first word that ends after an offset. */
export function wordIndexAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Calls back for each word that lies in a span, at most a dozen: no name is longer. */
export function eachWordIn(
  document: Document,
  span: { start: number; end: number },
  visit: (index: number) => void,
): void {
  for (
    let index = wordIndexAt(document, span.start), most = index + 12;
    index < most;
    index++
  ) {
    const word = document.words[index];
    if (!word || word.start >= span.end) return;
    visit(index);
  }
}

/** Gives, for each word that evidence of a label covers, how strongly it does. */
export function wordWeights(
  document: Document,
  evidence: readonly Evidence[],
  label: Label,
): Map<number, number> {
  const weights = new Map<number, number>();
  for (const item of evidence) {
    if (labelOfKind[item.kind] !== label || item.weight <= 0) continue;
    eachWordIn(document, item, (index) =>
      weights.set(index, combine([weights.get(index) ?? 0, item.weight])),
    );
  }
  return weights;
}

/** Gives, for each word that may be part of a person's name, how strongly. */
export const personWords = (
  document: Document,
  evidence: readonly Evidence[],
) => wordWeights(document, evidence, "PERSON");
