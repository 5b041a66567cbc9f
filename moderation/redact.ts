export interface Replacement {
  start: number;
  end: number;
  replacement: string;
}

/** Replaces spans of a text, from the right in one pass; a span that overlaps one already replaced is left out. */
export function redact(
  text: string,
  replacements: readonly Replacement[],
): string {
  let result = text;
  let limit = text.length;
  for (const { start, end, replacement } of replacements.toSorted(
    (a, b) => b.start - a.start,
  )) {
    if (start < 0 || end > limit || start > end) continue;
    result = result.slice(0, start) + replacement + result.slice(end);
    limit = start;
  }
  return result;
}
