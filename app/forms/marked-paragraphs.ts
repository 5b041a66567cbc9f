import type { Mark } from "./own-check.ts";

/** A run of a line: plain words, or words under a mark. */
export interface MarkedRun {
  text: string;
  mark: Mark | null;
}

/** Paragraphs of lines of runs. */
export type MarkedText = MarkedRun[][][];

/** The text in paragraphs, lines and runs, each mark in its place; a mark that begins inside another is left out. */
export function markedParagraphs(
  text: string,
  marks: readonly Mark[],
): MarkedText {
  const paragraphs: MarkedText = [[[]]];
  for (const run of runsOf(text, marks)) addRun(paragraphs, run);
  return paragraphs;
}

function runsOf(text: string, marks: readonly Mark[]): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at) continue;
    runs.push(
      { text: text.slice(at, mark.start), mark: null },
      { text: text.slice(mark.start, mark.end), mark },
    );
    at = mark.end;
  }
  runs.push({ text: text.slice(at), mark: null });
  return runs;
}

function addRun(paragraphs: MarkedText, { text, mark }: MarkedRun): void {
  for (const part of text.split(/(\n{2,}|\n)/u)) {
    if (part === "") continue;
    if (part.startsWith("\n\n")) paragraphs.push([[]]);
    else if (part === "\n") paragraphs.at(-1)?.push([]);
    else paragraphs.at(-1)?.at(-1)?.push({ text: part, mark });
  }
}
