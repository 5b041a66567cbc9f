export interface Span {
  start: number;
  end: number;
}

/** Where one stretch of a text was replaced by another. */
export interface Splice {
  start: number;
  removed: number;
  inserted: number;
}

/** The shortest single replacement that makes the first text into the second. */
export function spliceBetween(before: string, after: string): Splice {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail))
    tail += 1;
  return {
    start,
    removed: before.length - tail - start,
    inserted: after.length - tail - start,
  };
}

/** The spans as they stand after a replacement; those it cut into are gone until the text is checked again. */
export function shiftSpans<Kind extends Span>(
  spans: readonly Kind[],
  splice: Splice,
): Kind[] {
  const end = splice.start + splice.removed;
  const by = splice.inserted - splice.removed;
  return spans.flatMap((span) => {
    if (span.end <= splice.start) return [span];
    if (span.start >= end)
      return [{ ...span, start: span.start + by, end: span.end + by }];
    return [];
  });
}
