import { withoutCase } from "./need.ts";
import { neededClasses, neededStrings, type Block } from "./plan.ts";

/** Where in a text the strings stand that patterns need; each string's places in a row, from the first on. */
export class StringPlaces {
  readonly #text: string;
  readonly #folded: string;
  /** By the number of a string: its first row, or -1; and a bit that tells whether it has one. */
  #first = new Int32Array(0);
  #present = new Int32Array(0);
  /** The place of each row, and the next row of the same string. */
  readonly #at: number[] = [];
  readonly #next: number[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#folded = withoutCase(text);
  }

  /** Reads the text for the strings that were not known when it was read before. */
  refresh(): void {
    const known = this.#first.length;
    const { size } = neededStrings;
    if (known === size) return;
    const first = new Int32Array(size).fill(-1);
    first.set(this.#first);
    this.#first = first;
    const present = new Int32Array((size >>> 5) + 1);
    present.set(this.#present);
    this.#present = present;
    this.#readStrings(known);
    for (const [number, what] of neededClasses)
      if (number >= known) this.#readClass(what, number);
  }

  /** Tells whether the text has any of the strings of a block. */
  hasAny({ word, bits }: Block): boolean {
    return ((this.#present[word] ?? 0) & bits) !== 0;
  }

  /** Gives the first row of a string by its number, or -1. */
  first(number: number): number {
    return this.#first[number] ?? -1;
  }

  next(row: number): number {
    return this.#next[row] ?? -1;
  }

  at(row: number): number {
    return this.#at[row] ?? 0;
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
    this.#next.push(this.#first[number] ?? -1);
    this.#first[number] = this.#at.push(at) - 1;
  }
}
