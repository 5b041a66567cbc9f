import { atomsOf, type Atom } from "./pattern-atoms.ts";
import { isAtWord, needOfPattern, takesASign } from "./pattern-need.ts";
import type { MatchStarts } from "./match-starts.ts";
import type { PlaceSet } from "./place-set.ts";
import { planOf, type Plan } from "./plan.ts";

/** A text, and where in it patterns may match. */
export interface ReadText {
  text: string;
  starts: MatchStarts;
}

/** Where a pattern may match; null for anywhere. */
type Where = Plan | null;

/** A pattern as it is asked of texts. */
class Asked {
  readonly isAtWord: boolean;
  readonly pattern: RegExp;
  /** The same pattern for one place alone. */
  readonly atPlace: RegExp;
  #atoms: readonly Atom[] | null | undefined;
  #wide: Where | undefined;
  #narrow: Where | undefined;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
    this.isAtWord = isAtWord(pattern);
    this.atPlace = new RegExp(pattern, pattern.flags.replace("g", "y"));
  }

  planFor({ starts: { isNarrow } }: ReadText): Where {
    if (isNarrow && this.#narrow === undefined) this.#narrow = this.#planIn(1);
    if (!isNarrow && this.#wide === undefined) this.#wide = this.#planIn(2);
    return (isNarrow ? this.#narrow : this.#wide) ?? null;
  }

  /** Gives the text to read the pattern in: a copy in one byte a letter where it matches as in the text itself. */
  textToRead({ text, starts: { copy } }: ReadText): string {
    if (copy === null) return text;
    if (this.#atoms === undefined)
      this.#atoms = takesASign(this.pattern) ? atomsOf(this.pattern) : null;
    return this.#atoms && copy.isSameTo(this.#atoms) ? copy.text : text;
  }

  #planIn(widest: 1 | 2): Where {
    const need = needOfPattern(this.pattern, widest);
    return need && planOf(need);
  }
}

const askedOf = new WeakMap<RegExp, Asked>();
/** A pattern that stands inside a function is another each time, though its letters are the same. */
const askedBySource = new Map<string, Asked>();

function asked(pattern: RegExp): Asked {
  const known = askedOf.get(pattern);
  if (known !== undefined) return known;
  const key = `${pattern.flags} ${pattern.source}`;
  const read = askedBySource.get(key) ?? new Asked(pattern);
  askedBySource.set(key, read);
  askedOf.set(pattern, read);
  return read;
}

/** Gives every pattern that was asked of a text so far in this process. */
export const patternsAsked = (): RegExp[] =>
  [...askedBySource.values()].map(({ pattern }) => pattern);

/** Tells whether a text may match a pattern. Most patterns are about a word or a sign most texts do not hold: to ask that first is ten times as quick. */
export function canMatch(document: ReadText, pattern: RegExp): boolean {
  const known = asked(pattern);
  const plan = known.planFor(document);
  if (plan === null) return true;
  const starts = document.starts.of(plan, known.isAtWord);
  if (starts !== null) document.starts.giveBack(starts);
  return starts !== null;
}

/** Gives what a pattern matches at a place where it is known to. */
function matchAt(text: string, pattern: RegExp, at: number) {
  pattern.lastIndex = at;
  return pattern.exec(text);
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
    const match = matchAt(text, pattern, at);
    if (match) found.push(match);
    at = places.next(match ? Math.max(at + 1, pattern.lastIndex) : at + 1);
  }
  return found;
}

/** To begin at a place takes as long as to read past some four. */
const placesAStart = 4;

function readWhere(
  text: string,
  { pattern, atPlace }: Asked,
  places: PlaceSet | null,
): RegExpExecArray[] {
  const isDense = !places || places.size * placesAStart > text.length;
  return isDense ? readAll(text, pattern) : readAt(text, atPlace, places);
}

/** Gives every match of a pattern that is global; it is read only at the places where it may match. */
export function matchesOf(
  document: ReadText,
  pattern: RegExp,
): RegExpExecArray[] {
  const { text, starts } = document;
  const known = asked(pattern);
  const plan = known.planFor(document);
  const places = plan && starts.of(plan, known.isAtWord);
  if (plan !== null && places === null) return [];
  const read = known.textToRead(document);
  const found = readWhere(read, known, places);
  if (places !== null) starts.giveBack(places);
  return read === text
    ? found
    : found
        .map(({ index }) => matchAt(text, known.atPlace, index))
        .filter((match) => match !== null);
}
