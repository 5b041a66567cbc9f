const reach = 80;

/** A part of a text, and where it begins. */
export interface Stretch {
  start: number;
  text: string;
}

function wordStart(text: string, index: number): number {
  if (index < reach) return 0;
  const space = text.indexOf(" ", index - reach);
  return space < 0 || space > index ? index - reach : space;
}

/** Gives the parts of a text that lie no more than 80 signs before a digit, cut between words: where a number's cue can be. */
export function beforeDigits(text: string): Stretch[] {
  const spans: [number, number][] = [];
  for (const { index, 0: found } of text.matchAll(/\d+/g)) {
    const last = spans.at(-1);
    if (last && index - reach <= last[1]) last[1] = index + found.length;
    else spans.push([wordStart(text, index), index + found.length]);
  }
  return spans.map(([start, end]) => ({ start, text: text.slice(start, end) }));
}
