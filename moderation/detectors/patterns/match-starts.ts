import { NarrowCopy } from "./narrow-copy.ts";
import type { NeededSet, Plan } from "./plan.ts";
import {
  narrowPlans,
  widePlans,
  type ListedPlan,
  type PlanList,
} from "./plan-list.ts";
import { PlaceRows } from "./place-rows.ts";
import { none, StringPlaces } from "./string-places.ts";

/** Where a pattern may match; null for nowhere. */
export type Places = readonly number[] | null;

/** As many places take as long one by one as all together. */
const fewPlaces = 16;

/** Tells where in a text patterns may match. */
export class MatchStarts {
  /** It has no sign that counts as two. */
  readonly isNarrow: boolean;
  readonly copy: NarrowCopy | null;
  readonly #list: PlanList;
  readonly #strings: StringPlaces;
  readonly #rows: PlaceRows;
  readonly #length: number;
  readonly #wordStarts: number;
  /** By the number of a plan. */
  readonly #places: Places[] = [];

  constructor(text: string) {
    this.isNarrow = !/[\ud800-\udfff]/.test(text);
    this.copy = NarrowCopy.of(text);
    this.#list = this.isNarrow ? narrowPlans : widePlans;
    this.#length = text.length;
    this.#rows = new PlaceRows(text.length);
    this.#strings = new StringPlaces(text, this.#rows);
    this.#wordStarts = this.#rows.take();
    addWordStarts(text, this.#rows, this.#wordStarts);
  }

  /** Gives where the plan of a number lets a match begin. All plans are looked at in a row: one by one, between the detectors, that takes twice as long. */
  placesOf(number: number): Places {
    if (number >= this.#places.length) this.#readPlans();
    return this.#places[number] ?? null;
  }

  #readPlans(): void {
    this.#strings.refresh();
    const { clauses, plans } = this.#list;
    const { present } = this.#strings;
    for (let number = this.#places.length; number < plans.length; number++) {
      const listed = plans[number];
      const isMet = listed !== undefined && clauses.areMet(number, present);
      this.#places.push(isMet ? this.#read(listed) : null);
    }
  }

  #read({ plan, isAtWord }: ListedPlan): Places {
    const row = this.#rows.take();
    this.#add(plan, row);
    const places: number[] = [];
    let at = this.#rows.next(row, 0);
    for (; at >= 0; at = this.#rows.next(row, at + 1))
      if (!isAtWord || this.#rows.has(this.#wordStarts, at)) places.push(at);
    this.#rows.giveBack(row);
    return places.length > 0 ? places : null;
  }

  /** Adds the places where a plan lets a match begin. */
  #add({ sets, every }: Plan, row: number): void {
    for (const set of sets) this.#addSet(set, row);
    for (const plans of every) this.#addShared(plans, row);
  }

  #addSet({ set, from, to }: NeededSet, row: number): void {
    const strings = this.#strings.rowOf(set);
    if (strings === none) return;
    let free = 0;
    let at = this.#rows.next(strings, 0);
    for (; at >= 0; at = this.#rows.next(strings, at + 1)) {
      const start = Math.max(free, at - to);
      const end = Math.min(this.#length, at - from);
      if (start > end) continue;
      this.#rows.addRun(row, start, end);
      free = end + 1;
    }
  }

  /** Adds the places where all of several plans let a match begin. */
  #addShared([rarest, ...others]: readonly Plan[], row: number): void {
    if (rarest === undefined) return;
    const shared = this.#rows.take();
    this.#add(rarest, shared);
    let isAny = this.#rows.next(shared, 0) >= 0;
    for (let at = 0; at < others.length && isAny; at++) {
      const plan = others[at];
      if (plan !== undefined) isAny = this.#keep(plan, shared);
    }
    if (isAny) this.#rows.addAll(row, shared);
    this.#rows.giveBack(shared);
  }

  /** Keeps the places where a plan too lets a match begin: few are looked at one by one. */
  #keep(plan: Plan, shared: number): boolean {
    if (!this.#rows.hasMore(shared, fewPlaces))
      return this.#rows.filter(shared, (place) => this.#holds(plan, place));
    const own = this.#rows.take();
    this.#add(plan, own);
    const isAny = this.#rows.keep(shared, own);
    this.#rows.giveBack(own);
    return isAny;
  }

  #holds({ sets, every }: Plan, place: number): boolean {
    for (const { set, from, to } of sets) {
      const strings = this.#strings.rowOf(set);
      if (strings >= 0 && this.#rows.hasIn(strings, place + from, place + to))
        return true;
    }
    for (const plans of every)
      if (plans.every((plan) => this.#holds(plan, place))) return true;
    return false;
  }
}

/** A letter of Swedish; others are let pass, and the pattern itself tells. */
function isLetter(code: number): boolean {
  const small = code | 0x20;
  const isPlain = small >= 0x61 && small <= 0x7a;
  return isPlain || small === 0xe5 || small === 0xe4 || small === 0xf6;
}

/** Adds the places that no letter stands before. */
function addWordStarts(text: string, rows: PlaceRows, row: number): void {
  rows.add(row, 0);
  for (let at = 0; at < text.length; at++)
    if (!isLetter(text.charCodeAt(at))) rows.add(row, at + 1);
}
