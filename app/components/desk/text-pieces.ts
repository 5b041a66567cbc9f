import type { Span } from "./spans.ts";

/** A stretch of a text, with the mark that covers it if any. */
export interface Piece<Mark extends Span> {
  text: string;
  mark: Mark | null;
}

/** The text cut where marks begin and end; of marks that overlap the first is shown. */
export function piecesOf<Mark extends Span>(
  text: string,
  marks: readonly Mark[],
): Piece<Mark>[] {
  const pieces: Piece<Mark>[] = [];
  let at = 0;
  for (const mark of [...marks].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  )) {
    if (mark.start < at || mark.end > text.length || mark.end <= mark.start)
      continue;
    if (mark.start > at)
      pieces.push({ text: text.slice(at, mark.start), mark: null });
    pieces.push({ text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: null });
  return pieces;
}

/** Where a text's paragraphs stand: what blank lines keep apart. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[ \t]*\n\s*/gu)) {
    if (gap.index > start) spans.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** The marks inside one stretch, counted from its beginning. */
export function marksWithin<Mark extends Span>(
  marks: readonly Mark[],
  stretch: Span,
): Mark[] {
  return marks
    .filter((mark) => mark.start >= stretch.start && mark.end <= stretch.end)
    .map((mark) => ({
      ...mark,
      start: mark.start - stretch.start,
      end: mark.end - stretch.start,
    }));
}
