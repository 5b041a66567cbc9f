import type { Span } from "./decision.ts";

/** The sentences of a text as places in it: up to a stop that a space or the end follows, or to the end of the line. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const end = (at: number): void => {
    const whole = text.slice(start, at);
    const from = start + whole.length - whole.trimStart().length;
    if (whole.trim() !== "")
      sentences.push({ start: from, end: from + whole.trim().length });
    start = at;
  };
  for (let at = 0; at < text.length; at += 1) {
    const isStop = /[.!?…]/u.test(text[at] ?? "");
    if (text[at] === "\n" || (isStop && /^(?:\s|$)/u.test(text[at + 1] ?? "")))
      end(at + 1);
  }
  end(text.length);
  return sentences;
}
