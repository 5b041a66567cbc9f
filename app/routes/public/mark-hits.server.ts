import type { SearchHit } from "#app/components/search-hits.tsx";
import { stemOf } from "#app/search/stems.ts";
import type { ThreadLine } from "#db/queries/forum.server.ts";

/** The lines with their titles in pieces: those that are a sought word, in any form, and those between. */
export function markHits(
  lines: readonly ThreadLine[],
  stems: readonly string[],
): SearchHit[] {
  const sought = new Set(stems);
  return lines.map((line) => ({
    ...line,
    pieces: piecesOf(line.title, sought),
  }));
}

function piecesOf(
  title: string,
  sought: ReadonlySet<string>,
): SearchHit["pieces"] {
  return title
    .split(/([\p{L}\p{N}]+)/u)
    .filter((piece) => piece !== "")
    .map((text) => ({ text, isHit: sought.has(stemOf(text.toLowerCase())) }));
}
