/** A stretch of a text that names someone or something; a fixed one is never exchanged for another name. */
export interface MarkedSpan {
  start: number;
  end: number;
  label: string;
  isFixed?: boolean;
}

/** A text with its names marked, as corpora and our own sentences give it. */
export interface MarkedText {
  id: string;
  source: string;
  text: string;
  spans: readonly MarkedSpan[];
}

export interface Edit {
  start: number;
  end: number;
  replacement: string;
}

/** Applies edits to a text and moves its spans along; edits do not overlap and never straddle the end of a span. */
export function rewrite(
  marked: MarkedText,
  edits: readonly Edit[],
): MarkedText {
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  let text = "";
  let at = 0;
  const moved = new Int32Array(marked.text.length + 1);
  for (const { start, end, replacement } of sorted) {
    for (let from = at; from <= start; from++)
      moved[from] = text.length + from - at;
    text += marked.text.slice(at, start) + replacement;
    for (let from = start + 1; from <= end; from++) moved[from] = text.length;
    at = end;
  }
  for (let from = at + (at === 0 ? 0 : 1); from <= marked.text.length; from++)
    moved[from] = text.length + from - at;
  text += marked.text.slice(at);
  const spans = marked.spans.map((span) => ({
    ...span,
    start: moved[span.start] ?? 0,
    end: moved[span.end] ?? 0,
  }));
  return {
    ...marked,
    text,
    spans: spans.filter(({ start, end }) => end > start),
  };
}
