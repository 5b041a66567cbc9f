import { PlaceSet } from "./place-set.ts";
import type { Plan } from "./plan.ts";
import { StringPlaces } from "./string-places.ts";

/** Among so few places it is not worth looking for fewer. */
const few = 3;

/** Tells where in a text a pattern may match. */
export class MatchStarts {
  readonly #length: number;
  readonly #strings: StringPlaces;
  readonly #wordStarts: PlaceSet;
  readonly #spare: PlaceSet[] = [];
  /** It has no sign that counts as two. */
  readonly isNarrow: boolean;

  constructor(text: string) {
    this.#length = text.length;
    this.#strings = new StringPlaces(text);
    this.#wordStarts = wordStartsOf(text);
    this.isNarrow = !/[\ud800-\udfff]/.test(text);
  }

  /** Gives the places where a plan lets a match begin, or null; the set is to be given back. */
  of(plan: Plan, isAtWord: boolean): PlaceSet | null {
    this.#strings.refresh();
    const set = this.#take();
    if (this.#mark(plan, set) && (!isAtWord || set.keep(this.#wordStarts) > 0))
      return set;
    this.giveBack(set);
    return null;
  }

  giveBack(set: PlaceSet): void {
    set.clear();
    this.#spare.push(set);
  }

  #take(): PlaceSet {
    return this.#spare.pop() ?? new PlaceSet(this.#length);
  }

  /** Adds the places to a set, and tells whether there are any. */
  #mark({ numbers, froms, tos, every }: Plan, set: PlaceSet): boolean {
    let isAny = false;
    for (let at = 0; at < numbers.length; at++) {
      const row = this.#strings.first(numbers[at] ?? 0);
      if (row >= 0 && this.#markRow(row, froms[at] ?? 0, tos[at] ?? 0, set))
        isAny = true;
    }
    for (const plans of every) if (this.#markShared(plans, set)) isAny = true;
    return isAny;
  }

  #markRow(first: number, from: number, to: number, set: PlaceSet): boolean {
    let isAny = false;
    let free = 0;
    for (let row = first; row >= 0; row = this.#strings.next(row)) {
      const at = this.#strings.at(row);
      const start = Math.max(free, at - to);
      const end = Math.min(this.#length, at - from);
      if (start > end) continue;
      set.add(start, end);
      free = end + 1;
      isAny = true;
    }
    return isAny;
  }

  /** Adds the places where all of several plans let a match begin. */
  #markShared(plans: readonly Plan[], set: PlaceSet): boolean {
    const shared = this.#take();
    let count = -1;
    for (const plan of plans) {
      const own = count < 0 ? shared : this.#take();
      const isAny = this.#mark(plan, own);
      if (own === shared) count = isAny ? shared.size : 0;
      else {
        count = isAny ? shared.keep(own) : 0;
        this.giveBack(own);
      }
      if (count <= few) break;
    }
    if (count > 0) set.addAll(shared);
    this.giveBack(shared);
    return count > 0;
  }
}

/** Places that no letter of Swedish stands before, and some that another letter does. */
function wordStartsOf(text: string): PlaceSet {
  const starts = new PlaceSet(text.length);
  for (const { index } of text.matchAll(/(?<![a-zåäö])/gi))
    starts.add(index, index);
  return starts;
}
