import type { Sign } from "../find-signs.ts";
import type { Word } from "../read-words.ts";

const stem = 6;
const shortStem = 5;
/** About three sentences: longer, and one grave sentence drowns in a long letter; shorter, and it loses its sense. */
const widest = 40;

/** A stretch of a text that is judged on its own: words `from` to `to`. */
export interface Stretch {
  from: number;
  to: number;
}

/** Cuts a text in overlapping stretches of whole sentences; a sentence without end is cut by its words. */
export function stretchesOf(words: readonly Word[]): Stretch[] {
  if (words.length <= widest) return [{ from: 0, to: words.length - 1 }];
  const starts = words.flatMap((word, at) => {
    const before = words[at - 1];
    return !before || before.sentence !== word.sentence ? [at] : [];
  });
  const cuts = starts.flatMap((start, n) => {
    const end = starts[n + 1] ?? words.length;
    const parts: number[] = [];
    for (let at = start; at < end; at += widest / 2) parts.push(at);
    return parts;
  });
  return cuts.map((from) => {
    const limit = from + widest;
    const end = cuts.findLast((cut) => cut > from && cut <= limit) ?? limit;
    return {
      from,
      to:
        Math.min(words.length, limit >= words.length ? words.length : end) - 1,
    };
  });
}

/** What the model knows a stretch by: the beginnings of its words, of words side by side, and the signs in it. */
export function featuresOf(
  words: readonly Word[],
  signs: readonly Sign[],
  { from, to }: Stretch,
): string[] {
  const found = new Set<string>();
  for (let at = from; at <= to; at++) {
    const key = words[at]?.key ?? "";
    const next = at < to ? words[at + 1]?.key : undefined;
    found.add(key.slice(0, stem));
    if (next !== undefined)
      found.add(`${key.slice(0, shortStem)}_${next.slice(0, shortStem)}`);
  }
  for (const sign of signs)
    if (sign.from >= from && sign.to <= to)
      found.add(`${sign.isDenied ? "!" : "="}${sign.name}`);
  return [...found];
}
