import { withoutCase } from "./need.ts";
import { neededClasses, neededStrings } from "./plan.ts";
import type { PlaceRows } from "./place-rows.ts";
import { stringSets } from "./string-sets.ts";

/** Instead of a row, where a text has none of the strings. */
export const none = -1;
const unread = -2;

/** Where in a text the strings stand that patterns need. */
export class StringPlaces {
  readonly #text: string;
  readonly #folded: string;
  readonly #rows: PlaceRows;
  /** By the number of a string: where it stands first, as an entry, or none; and a bit that tells whether it stands anywhere. */
  #first = new Int32Array(0);
  #present = new Int32Array(0);
  /** The place of each entry, and the next entry of the same string. */
  readonly #at: number[] = [];
  readonly #next: number[] = [];
  /** By the number of a set of strings. */
  #rowOfSet = new Int32Array(0);

  constructor(text: string, rows: PlaceRows) {
    this.#text = text;
    this.#rows = rows;
    this.#folded = withoutCase(text);
  }

  /** Reads the text for the strings that were not known when it was read before. */
  refresh(): void {
    const known = this.#first.length;
    const { size } = neededStrings;
    if (this.#rowOfSet.length < stringSets.all.length)
      this.#rowOfSet = new Int32Array(stringSets.all.length).fill(unread);
    if (known === size) return;
    const first = new Int32Array(size).fill(none);
    first.set(this.#first);
    this.#first = first;
    const present = new Int32Array((size >>> 5) + 1);
    present.set(this.#present);
    this.#present = present;
    this.#readStrings(known);
    for (const [number, what] of neededClasses)
      if (number >= known) this.#readClass(what, number);
  }

  /** A bit for each string by its number: whether the text has it. */
  get present(): Int32Array {
    return this.#present;
  }

  /** Gives the row of places where any string of a set stands, or none. */
  rowOf(set: number): number {
    const known = this.#rowOfSet[set] ?? unread;
    if (known !== unread) return known;
    const row = this.#readSet(set);
    this.#rowOfSet[set] = row;
    return row;
  }

  #readSet(set: number): number {
    let row = none;
    for (const string of stringSets.all[set] ?? []) {
      let at = this.#first[string] ?? none;
      if (at === none) continue;
      if (row === none) row = this.#rows.take();
      for (; at !== none; at = this.#next[at] ?? none)
        this.#rows.add(row, this.#at[at] ?? 0);
    }
    return row;
  }

  /** From the end to the beginning, as each place is put before those that follow. */
  #readStrings(known: number): void {
    let at = this.#folded.length;
    const note = (number: number) => {
      if (number >= known) this.#note(number, at);
    };
    while (at-- > 0) neededStrings.readAt(this.#folded, at, note);
  }

  #readClass(what: string, number: number): void {
    const found = [...this.#text.matchAll(new RegExp(what, "gu"))];
    for (const { index } of found.toReversed()) this.#note(number, index);
  }

  #note(number: number, at: number): void {
    const word = number >>> 5;
    this.#present[word] = (this.#present[word] ?? 0) | (1 << (number & 31));
    this.#next.push(this.#first[number] ?? none);
    this.#first[number] = this.#at.push(at) - 1;
  }
}
