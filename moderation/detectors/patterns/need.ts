/** A string, or a class of signs as a pattern writes it, that begins so many signs after the start of a match: before it where that is less than 0. */
export interface Standing {
  what: string;
  from: number;
  to: number;
}

/** What must stand around a place of a text for a pattern to match there. */
export type Need =
  Standing | { every: readonly Need[] } | { some: readonly Need[] };

/** Gives a text as a pattern sees it that takes no notice of case, sign for sign: "ſ" is an s to it. */
export function withoutCase(text: string): string {
  const lower = text.toLowerCase();
  const folded =
    lower.length === text.length ? lower : text.replace(/[^]/gu, lowerOfOne);
  return folded.replaceAll("ſ", "s");
}

/** "İ" in lower case is two signs, and is left as it is: no pattern takes it for an i. */
function lowerOfOne(sign: string): string {
  const lower = sign.toLowerCase();
  return lower.length === sign.length ? lower : sign;
}

/** Gives what is needed from a place that lies further on. */
export function shifted(need: Need, from: number, to: number): Need {
  if ("every" in need)
    return { every: need.every.map((part) => shifted(part, from, to)) };
  if ("some" in need)
    return { some: need.some.map((part) => shifted(part, from, to)) };
  return { what: need.what, from: need.from + from, to: need.to + to };
}

/** Everything of several needs; where one needs nothing, it is left out. */
export function everyOf(needs: readonly (Need | null)[]): Need | null {
  const parts = needs
    .filter((need) => need !== null)
    .flatMap((need) => ("every" in need ? need.every : need));
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first ?? null;
  return { every: parts.toSorted((a, b) => rarityOf(b) - rarityOf(a)) };
}

/** One of several needs; where one needs nothing, nothing is needed. */
export function someOf(needs: readonly (Need | null)[]): Need | null {
  const parts: Need[] = [];
  for (const need of needs) {
    if (need === null) return null;
    parts.push(...("some" in need ? need.some : [need]));
  }
  return { some: parts };
}

/** Digits and signs such as "-" and "!" are in some texts, signs such as "@" in few, a word in the fewer the longer it is. */
function rarityOfString(text: string): number {
  if (text.startsWith("\\p{")) return text === "\\p{Lu}" ? 1 : 6;
  if (/[^\p{L}\p{N}\s.,:;!?'"()/-]/u.test(text)) return 6;
  const letters = text.replace(/[^\p{L}\p{N}]/gu, "").length;
  return Math.max(letters, /[0-9:;!?'"()/-]/.test(text) ? 2 : 0);
}

/** Tells how seldom a text meets a need: one of several is only as seldom as the one that is most common. */
function rarityOf(need: Need): number {
  if ("every" in need) return Math.max(...need.every.map(rarityOf));
  if ("some" in need) return Math.min(...need.some.map(rarityOf));
  return rarityOfString(need.what);
}
