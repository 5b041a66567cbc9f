import { atomsOf, type Atom } from "./pattern-atoms.ts";
import { isAtWord, needOfPattern, takesASign } from "./pattern-need.ts";
import type { MatchStarts } from "./match-starts.ts";
import { planOf } from "./plan.ts";
import { narrowPlans, widePlans, type PlanList } from "./plan-list.ts";

/** A text, and where in it patterns may match. */
export interface ReadText {
  text: string;
  starts: MatchStarts;
}

/** A pattern as it is asked of texts. */
class Asked {
  readonly pattern: RegExp;
  /** The same pattern for one place alone. */
  readonly atPlace: RegExp;
  #atoms: readonly Atom[] | null | undefined;
  /** The numbers of its plans; null where it may match anywhere. */
  #narrow: number | null | undefined;
  #wide: number | null | undefined;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
    this.atPlace = new RegExp(pattern, pattern.flags.replace("g", "y"));
  }

  planFor({ starts: { isNarrow } }: ReadText): number | null {
    if (isNarrow)
      return (this.#narrow ??=
        this.#narrow === null ? null : this.#planIn(narrowPlans, 1));
    return (this.#wide ??=
      this.#wide === null ? null : this.#planIn(widePlans, 2));
  }

  /** Gives the text to read the pattern in: a copy in one byte a letter where it matches as in the text itself. */
  textToRead({ text, starts: { copy } }: ReadText): string {
    if (copy === null) return text;
    if (this.#atoms === undefined)
      this.#atoms = takesASign(this.pattern) ? atomsOf(this.pattern) : null;
    return this.#atoms && copy.isSameTo(this.#atoms) ? copy.text : text;
  }

  #planIn(list: PlanList, widest: 1 | 2): number | null {
    const need = needOfPattern(this.pattern, widest);
    return need && list.add(planOf(need), isAtWord(this.pattern));
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
  const plan = asked(pattern).planFor(document);
  return plan === null || document.starts.placesOf(plan) !== null;
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
  places: readonly number[],
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let free = 0;
  for (const at of places) {
    if (at < free) continue;
    const match = matchAt(text, pattern, at);
    if (match === null) continue;
    found.push(match);
    free = Math.max(at + 1, pattern.lastIndex);
  }
  return found;
}

/** To begin at a place takes as long as to read past some four. */
const placesAStart = 4;

function readWhere(
  read: string,
  { pattern, atPlace }: Asked,
  places: readonly number[] | undefined,
): RegExpExecArray[] {
  const isDense = !places || places.length * placesAStart > read.length;
  return isDense ? readAll(read, pattern) : readAt(read, atPlace, places);
}

/** Gives every match of a pattern that is global; it is read only at the places where it may match. */
export function matchesOf(
  document: ReadText,
  pattern: RegExp,
): RegExpExecArray[] {
  const { text, starts } = document;
  const known = asked(pattern);
  const plan = known.planFor(document);
  const places = plan === null ? undefined : starts.placesOf(plan);
  if (places === null) return [];
  const read = known.textToRead(document);
  const found = readWhere(read, known, places);
  return read === text
    ? found
    : found
        .map(({ index }) => matchAt(text, known.atPlace, index))
        .filter((match) => match !== null);
}
