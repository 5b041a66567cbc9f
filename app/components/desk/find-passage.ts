import type { Span } from "#moderation/decision.ts";

/**
 * Where words selected on the page stand in the text they were made from; null when they do not. Only letters and figures are
 * compared, since signs of markdown and empty lines are not on the page; of several places the one nearest to what stood before.
 */
export function findPassage(
  source: string,
  selected: string,
  before: string,
): Span | null {
  const text = lettersOf(source);
  const wanted = lettersOf(selected).letters;
  const expected = lettersOf(before).letters.length;
  if (wanted === "") return null;
  const at = nearest(text.letters, wanted, expected);
  const start = text.places[at];
  const last = text.places[at + wanted.length - 1];
  return start === undefined || last === undefined
    ? null
    : { start, end: last + 1 };
}

function nearest(letters: string, wanted: string, expected: number): number {
  const earlier = letters.lastIndexOf(wanted, expected);
  const later = letters.indexOf(wanted, expected);
  if (earlier < 0 || later < 0) return Math.max(earlier, later);
  return expected - earlier < later - expected ? earlier : later;
}

function lettersOf(text: string): { letters: string; places: number[] } {
  const places: number[] = [];
  let letters = "";
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    letters += match[0];
    for (let at = 0; at < match[0].length; at += 1)
      places.push(match.index + at);
  }
  return { letters, places };
}
