import type { GoldDocument, Span } from "./gold.ts";

/** Gives a document as someone writes who never uses capitals; a letter that has no small form of one sign stays. */
export function caseFolded(document: GoldDocument): GoldDocument {
  const text = Array.from({ length: document.text.length }, (_, at) => {
    const letter = document.text.charAt(at);
    const lower = letter.toLowerCase();
    return lower.length === 1 ? lower : letter;
  }).join("");
  return { ...document, text };
}

const signs =
  /(?<=[\p{L}\p{N}"”)])[.,;:!?"”)]+(?=\s|$)|(?<=\s|^)["”“(]+|(?<=\s)[–-](?=\s)/gu;

/** Tells which signs go: those between words; what belongs to a marked value ("Jonas E.") stays. */
function droppedOf({ text, spans }: GoldDocument): Uint8Array {
  const dropped = new Uint8Array(text.length);
  for (const { index, 0: sign } of text.matchAll(signs))
    dropped.fill(1, index, index + sign.length);
  for (const { start, end } of spans) dropped.fill(0, start, end);
  return dropped;
}

/** Gives a document without the signs between its words, its spans moved along. */
export function withoutPunctuation(document: GoldDocument): GoldDocument {
  const dropped = droppedOf(document);
  const moved = [0];
  for (const isDropped of dropped)
    moved.push((moved.at(-1) ?? 0) + 1 - isDropped);
  const move = (span: Span): Span => ({
    ...span,
    start: moved[span.start] ?? 0,
    end: moved[span.end] ?? 0,
  });
  return {
    ...document,
    text: [...dropped.keys()]
      .filter((at) => dropped[at] === 0)
      .map((at) => document.text.charAt(at))
      .join(""),
    spans: document.spans.map(move),
    optional: document.optional.map(move),
  };
}
