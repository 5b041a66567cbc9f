import type { Span } from "./decision.ts";
import type { Finding } from "./finding.ts";

interface Read {
  text: string;
  findings: readonly Finding[];
}

/**
 * Finds what was marked in the original and still stands in the wording, though the words that gave it away are gone: "Viktor, 15,"
 * tells an age, and "[namn 1], 15," no longer looks like one. A mark of somebody else around it is no mark of its own: whoever keeps
 * the other has not kept this. A word that also stood so in the original is not asked for.
 */
export function stillStanding(original: Read, wording: Read): Finding[] {
  const surfaces = new Map(
    original.findings
      .filter(({ tier }) => tier !== "info")
      .map((finding) => [finding.surface.toLowerCase(), finding] as const),
  );
  return [...surfaces].flatMap(([surface, finding]) => {
    const before = unmarked(original, surface, finding);
    const now = unmarked(wording, surface, finding);
    return now.length > before.length
      ? now.map((span) => ({ ...finding, ...span }))
      : [];
  });
}

/** The places where words stand whole and no finding of the same group covers any of them. */
function unmarked(
  { text, findings }: Read,
  surface: string,
  { group }: Finding,
): Span[] {
  const own = findings.filter((other) => other.group === group);
  return placesOf(text.toLowerCase(), surface).filter(
    ({ start, end }) =>
      !own.some((other) => other.start < end && start < other.end),
  );
}

const isWordSign = (sign: string | undefined) =>
  sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** A word does not end before a letter, nor a figure before "-årsåldern". */
const goesOn = (text: string, end: number) =>
  isWordSign(text[end]) || /^\d-\p{L}/u.test(text.slice(end - 1, end + 2));

function placesOf(text: string, surface: string): Span[] {
  const places: Span[] = [];
  for (
    let start = text.indexOf(surface);
    start >= 0;
    start = text.indexOf(surface, start + surface.length)
  ) {
    const end = start + surface.length;
    if (!isWordSign(text[start - 1]) && !goesOn(text, end))
      places.push({ start, end });
  }
  return places;
}
