import { NarrowCopy } from "./narrow-copy.ts";
import { some, strings } from "./plan-code.ts";
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
  readonly #wordStarts: number;
  /** By the number of a plan. */
  readonly #places: Places[] = [];

  constructor(text: string) {
    this.isNarrow = !/[\ud800-\udfff]/.test(text);
    this.copy = NarrowCopy.of(text);
    this.#list = this.isNarrow ? narrowPlans : widePlans;
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

  #read({ code, isAtWord }: ListedPlan): Places {
    const row = this.#rows.take();
    this.#add(code, row);
    if (isAtWord) this.#rows.keep(row, this.#wordStarts);
    const places = this.#rows.placesIn(row);
    this.#rows.giveBack(row);
    return places;
  }

  /** Adds the places where a part of a plan lets a match begin. */
  #add(part: number, row: number): void {
    const { numbers } = this.#list.code;
    const what = numbers[part];
    if (what === strings) this.#addStrings(part, row);
    else if (what === some) this.#addSome(part, row);
    else this.#addEvery(part, row);
  }

  #addStrings(part: number, row: number): void {
    const { numbers } = this.#list.code;
    const found = this.#strings.rowOf(numbers[part + 1] ?? 0);
    if (found === none) return;
    const [from, to] = [numbers[part + 2] ?? 0, numbers[part + 3] ?? 0];
    this.#rows.addBefore(row, found, from, to);
  }

  #addSome(whole: number, row: number): void {
    const { code } = this.#list;
    const end = code.numbers[whole + 1] ?? 0;
    for (let part = whole + 2; part < end; part = code.after(part))
      this.#add(part, row);
  }

  /** The first of them is the rarest. */
  #addEvery(whole: number, row: number): void {
    const { code } = this.#list;
    const end = code.numbers[whole + 1] ?? 0;
    const rarest = whole + 2;
    const shared = this.#rows.take();
    this.#add(rarest, shared);
    let isAny = this.#rows.isAny(shared);
    for (
      let part = code.after(rarest);
      isAny && part < end;
      part = code.after(part)
    )
      isAny = this.#keep(part, shared);
    if (isAny) this.#rows.addAll(row, shared);
    this.#rows.giveBack(shared);
  }

  /** Keeps the places where a part too lets a match begin, and tells whether there are any. */
  #keep(part: number, shared: number): boolean {
    if (!this.#rows.hasMore(shared, fewPlaces))
      return this.#rows.filter(shared, (place) => this.#holds(part, place));
    const own = this.#rows.take();
    this.#add(part, own);
    const isAny = this.#rows.keep(shared, own);
    this.#rows.giveBack(own);
    return isAny;
  }

  #holds(part: number, place: number): boolean {
    const { code } = this.#list;
    const { numbers } = code;
    const what = numbers[part];
    if (what === strings) {
      const found = this.#strings.rowOf(numbers[part + 1] ?? 0);
      const from = numbers[part + 2] ?? 0;
      const to = numbers[part + 3] ?? 0;
      return (
        found !== none && this.#rows.hasIn(found, place + from, place + to)
      );
    }
    const end = numbers[part + 1] ?? 0;
    const isSome = what === some;
    for (let at = part + 2; at < end; at = code.after(at))
      if (this.#holds(at, place) === isSome) return isSome;
    return !isSome;
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
