import { NarrowCopy } from "./narrow-copy.ts";
import { PlaceSet } from "./place-set.ts";
import type { NeededString, Plan } from "./plan.ts";
import { StringPlaces } from "./string-places.ts";

/** Tells where in a text a pattern may match. */
export class MatchStarts {
  readonly #length: number;
  readonly #strings: StringPlaces;
  readonly #wordStarts: PlaceSet;
  readonly #spare: PlaceSet[] = [];
  /** It has no sign that counts as two. */
  readonly isNarrow: boolean;
  readonly copy: NarrowCopy | null;

  constructor(text: string) {
    this.#length = text.length;
    this.#strings = new StringPlaces(text);
    this.#wordStarts = wordStartsOf(text);
    this.isNarrow = !/[\ud800-\udfff]/.test(text);
    this.copy = NarrowCopy.of(text);
  }

  /** Gives the places where a plan lets a match begin, or null; the set is to be given back. */
  of(plan: Plan, isAtWord: boolean): PlaceSet | null {
    this.#strings.refresh();
    const set = this.#take();
    if (this.#mark(plan, set) && (!isAtWord || set.keep(this.#wordStarts)))
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
  #mark({ blocks, every }: Plan, set: PlaceSet): boolean {
    let isAny = false;
    for (const block of blocks) {
      if (!this.#strings.hasAny(block)) continue;
      for (const string of block.strings)
        if (this.#markString(string, set)) isAny = true;
    }
    for (const plans of every) if (this.#markShared(plans, set)) isAny = true;
    return isAny;
  }

  #markString({ number, from, to }: NeededString, set: PlaceSet): boolean {
    let isAny = false;
    let free = 0;
    let row = this.#strings.first(number);
    for (; row >= 0; row = this.#strings.next(row)) {
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

  /** To see that a string is nowhere takes less than to put places together. */
  #mayHold({ blocks, every }: Plan): boolean {
    if (every.length > 0) return true;
    for (const block of blocks) if (this.#strings.hasAny(block)) return true;
    return false;
  }

  /** Adds the places where all of several plans let a match begin. */
  #markShared(plans: readonly Plan[], set: PlaceSet): boolean {
    for (const plan of plans) if (!this.#mayHold(plan)) return false;
    let shared: PlaceSet | null = null;
    for (const plan of plans) {
      const own = this.#take();
      const isAny = this.#mark(plan, own) && (!shared || own.keep(shared));
      if (shared) this.giveBack(shared);
      shared = own;
      if (!isAny) break;
    }
    const isAny = shared !== null && shared.next(0) >= 0;
    if (shared && isAny) set.addAll(shared);
    if (shared) this.giveBack(shared);
    return isAny;
  }
}

/** A letter of Swedish; others are let pass, and the pattern itself tells. */
function isLetter(code: number): boolean {
  const small = code | 0x20;
  const isPlain = small >= 0x61 && small <= 0x7a;
  return isPlain || small === 0xe5 || small === 0xe4 || small === 0xf6;
}

/** Places that no letter stands before. */
function wordStartsOf(text: string): PlaceSet {
  const starts = new PlaceSet(text.length);
  starts.add(0, 0);
  for (let at = 0; at < text.length; at++)
    if (!isLetter(text.charCodeAt(at))) starts.add(at + 1, at + 1);
  return starts;
}
