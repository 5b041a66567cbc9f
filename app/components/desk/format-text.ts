import type { Span } from "./spans.ts";

export type Format = "heading" | "list" | "link";

/** A text with the marks of a format put around or before the selection, and what is to be selected then. */
export function formatText(
  text: string,
  selection: Span,
  format: Format,
  linkWords: string,
): { text: string; selection: Span } {
  if (format === "link") return asLink(text, selection, linkWords);
  return beforeLines(text, selection, format === "heading" ? "## " : "- ");
}

function asLink(text: string, { start, end }: Span, linkWords: string) {
  const words = text.slice(start, end) || linkWords;
  const address = "https://";
  const link = `[${words}](${address})`;
  // The address is what is left to write.
  const at = start + words.length + 3;
  return {
    text: text.slice(0, start) + link + text.slice(end),
    selection: { start: at, end: at + address.length },
  };
}

function beforeLines(text: string, { start, end }: Span, prefix: string) {
  const first = text.lastIndexOf("\n", start - 1) + 1;
  const lines = text.slice(first, end).split("\n");
  const changed = lines
    .map((line) => (line.startsWith(prefix) ? line : prefix + line))
    .join("\n");
  const grown = changed.length - (end - first);
  return {
    text: text.slice(0, first) + changed + text.slice(end),
    selection: { start: end + grown, end: end + grown },
  };
}
