import { withoutCase } from "./need.ts";
import { neededClasses, neededStrings } from "./plan.ts";
import type { PlaceRows } from "./place-rows.ts";
import { stringSets } from "./string-sets.ts";

type Numbers = Int32Array<ArrayBuffer>;

/** Instead of a row, where a text has none of the strings. */
export const none = -1;

/** Where in a text the strings stand that patterns need. */
export class StringPlaces {
  readonly #text: string;
  readonly #folded: string;
  readonly #rows: PlaceRows;
  /** How many strings were known when the text was read. */
  #known = 0;
  /** By the number of a string: the entry of the place where it stands first; 0 where it stands nowhere. */
  #first = new Int32Array();
  /** A bit for each string by its number: whether it stands anywhere. */
  #present = new Int32Array();
  /** The place of each entry, and the next entry of the same string; 0 is none. */
  readonly #at: number[] = [0];
  readonly #next: number[] = [0];
  /** By the number of a set of strings: 0 until it is read; its row and one more, or less than 0 where there is none. */
  #rowOfSet = new Int32Array();

  constructor(text: string, rows: PlaceRows) {
    this.#text = text;
    this.#rows = rows;
    this.#folded = withoutCase(text);
  }

  /** Reads the text for the strings that were not known when it was read before. */
  refresh(): void {
    const { size } = neededStrings;
    this.#rowOfSet = widened(this.#rowOfSet, stringSets.all.length);
    if (this.#known === size) return;
    this.#first = widened(this.#first, size);
    this.#present = widened(this.#present, (size >>> 5) + 1);
    this.#readStrings(this.#known);
    for (const [number, pattern] of neededClasses)
      if (number >= this.#known) this.#readClass(pattern, number);
    this.#known = size;
  }

  /** A bit for each string by its number: whether the text has it. */
  get present(): Int32Array {
    return this.#present;
  }

  /** Gives the row of places where any string of a set stands, or none. */
  rowOf(set: number): number {
    const known = this.#rowOfSet[set] ?? 0;
    if (known !== 0) return known < 0 ? none : known - 1;
    const row = this.#readSet(set);
    this.#rowOfSet[set] = row === none ? none : row + 1;
    return row;
  }

  #readSet(set: number): number {
    let row = none;
    for (const string of stringSets.all[set] ?? []) {
      let entry = this.#first[string] ?? 0;
      if (entry === 0) continue;
      if (row === none) row = this.#rows.take();
      for (; entry !== 0; entry = this.#next[entry] ?? 0)
        this.#rows.add(row, this.#at[entry] ?? 0);
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

  #readClass(pattern: RegExp, number: number): void {
    const found: number[] = [];
    this.#text.replace(pattern, (sign, at: number) => (found.push(at), sign));
    for (let last = found.length - 1; last >= 0; last--)
      this.#note(number, found[last] ?? 0);
  }

  #note(number: number, at: number): void {
    const word = number >>> 5;
    this.#present[word] = (this.#present[word] ?? 0) | (1 << (number & 31));
    this.#next.push(this.#first[number] ?? 0);
    this.#first[number] = this.#at.push(at) - 1;
  }
}

/** Gives an array with room for so many numbers, and 0 for those that are new. */
function widened(numbers: Numbers, length: number): Numbers {
  if (numbers.length >= length) return numbers;
  const wider = new Int32Array(length);
  wider.set(numbers);
  return wider;
}
