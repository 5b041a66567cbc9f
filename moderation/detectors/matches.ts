import type { Document } from "./document.ts";
import { isAtWord, needOfPattern } from "./pattern-need.ts";
import type { PlaceSet } from "./place-set.ts";
import { planOf, type Plan } from "./plan.ts";

/** A text, and where in it patterns may match. */
export type ReadText = Pick<Document, "text" | "starts">;

/** A pattern as it is asked of texts. */
interface Asked {
  /** Where it may match, null for anywhere: in texts that have signs that count as two, and in others. */
  wide: Plan | null;
  narrow: Plan | null;
  isAtWord: boolean;
  /** The same pattern for one place alone. */
  atPlace: RegExp;
}

const askedOf = new WeakMap<RegExp, Asked>();
/** A pattern that stands inside a function is another each time, though its letters are the same. */
const askedBySource = new Map<string, Asked>();

function planIn(pattern: RegExp, widest: 1 | 2): Plan | null {
  const need = needOfPattern(pattern, widest);
  return need && planOf(need);
}

function readPattern(pattern: RegExp): Asked {
  const { source, flags } = pattern;
  return {
    wide: planIn(pattern, 2),
    narrow: planIn(pattern, 1),
    isAtWord: isAtWord(pattern),
    atPlace: new RegExp(source, flags.replace("g", "y")),
  };
}

function asked(pattern: RegExp): Asked {
  const known = askedOf.get(pattern);
  if (known !== undefined) return known;
  const key = `${pattern.flags} ${pattern.source}`;
  const read = askedBySource.get(key) ?? readPattern(pattern);
  askedBySource.set(key, read);
  askedOf.set(pattern, read);
  return read;
}

const planFor = ({ starts }: ReadText, { wide, narrow }: Asked): Plan | null =>
  starts.isNarrow ? narrow : wide;

/** Tells whether a text may match a pattern. Most patterns are about a word or a sign most texts do not hold: to ask that first is ten times as quick. */
export function canMatch(document: ReadText, pattern: RegExp): boolean {
  const known = asked(pattern);
  const plan = planFor(document, known);
  if (plan === null) return true;
  const starts = document.starts.of(plan, known.isAtWord);
  if (starts !== null) document.starts.giveBack(starts);
  return starts !== null;
}

function readAll(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === "") pattern.lastIndex++;
    found.push(match);
  }
  return found;
}

function readAt(
  text: string,
  pattern: RegExp,
  places: PlaceSet,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let at = places.next(0); at >= 0;) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) found.push(match);
    at = places.next(match ? Math.max(at + 1, pattern.lastIndex) : at + 1);
  }
  return found;
}

/** To begin at a place takes as long as to read past some four. */
const placesAStart = 4;

/** Gives every match of a pattern that is global; it is read only at the places where it may match. */
export function matchesOf(
  document: ReadText,
  pattern: RegExp,
): RegExpExecArray[] {
  const { text, starts } = document;
  const known = asked(pattern);
  const plan = planFor(document, known);
  if (plan === null) return readAll(text, pattern);
  const places = starts.of(plan, known.isAtWord);
  if (places === null) return [];
  const isDense = places.size * placesAStart > text.length;
  const found = isDense
    ? readAll(text, pattern)
    : readAt(text, known.atPlace, places);
  starts.giveBack(places);
  return found;
}
