import type { Word } from "./document.ts";

const works =
  /^(?:jobba(?:r|de|t)?|arbeta(?:r|de|t)?|anställd|anställda|timanställd|anställning|praktik|praktiserar|praktiserade|vikarierar|vikarie|städar|städade|placerad|placerade|placerats|placerades|inlagd|bor|bodde|bott|works?|worked|employed)$/;
const at = /^(?:på|hos|vid|at)$/;

/** Tells whether somebody works, lives or is placed where a word stands: "jobbar på", "anställd nu hos". Who goes there ("går på gubbgympa") does neither. */
export function isWorkedAt(
  words: readonly Word[],
  { index, sentence }: Word,
): boolean {
  const preposition = words[index - 1];
  if (!preposition || !at.test(preposition.key)) return false;
  return words
    .slice(Math.max(0, index - 4), index - 1)
    .some((near) => near.sentence === sentence && works.test(near.key));
}
