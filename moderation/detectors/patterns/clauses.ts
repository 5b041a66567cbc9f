import type { Plan } from "./plan.ts";
import { stringSets } from "./string-sets.ts";

/** Gives what a text must have for a plan to hold in it anywhere: of each list of strings at least one. */
function clausesOf({ sets, every }: Plan): (readonly number[])[] {
  const [only] = every;
  if (sets.length === 0 && every.length === 1 && only)
    return only.flatMap(clausesOf);
  const strings = sets.flatMap(({ set }) => stringSets.all[set] ?? []);
  const firsts = every.flatMap(([rarest]) =>
    rarest ? (clausesOf(rarest)[0] ?? []) : [],
  );
  return [[...strings, ...firsts]];
}

/** Gives strings as bits, 32 of them in a word, so that one look tells whether a text has any of these. */
function blocksOf(strings: readonly number[]): [word: number, bits: number][] {
  const words = Map.groupBy(strings, (number) => number >>> 5);
  return [...words].map(([word, strings]) => [
    word,
    strings.reduce((bits, number) => bits | (1 << (number & 31)), 0),
  ]);
}

/**
 * The clauses of all plans in one row of numbers: how many clauses a plan has; for each, how many blocks; for each of these
 * its word and its bits. To read six hundred of them takes a hundredth of a millisecond.
 */
export class Clauses {
  #numbers = new Int32Array(1024);
  #size = 0;
  readonly #starts: number[] = [];

  add(plan: Plan): void {
    const clauses = clausesOf(plan).map(blocksOf);
    this.#starts.push(this.#size);
    this.#put(clauses.length);
    for (const blocks of clauses)
      for (const number of [blocks.length, ...blocks.flat()]) this.#put(number);
  }

  /** Tells whether a text that has the strings of these bits meets every clause of a plan. */
  areMet(plan: number, present: Int32Array): boolean {
    let at = this.#starts[plan] ?? 0;
    for (let left = this.#numbers[at++] ?? 0; left > 0; left--) {
      const end = at + 1 + 2 * (this.#numbers[at] ?? 0);
      if (!this.#hasAny(at + 1, end, present)) return false;
      at = end;
    }
    return true;
  }

  #hasAny(from: number, to: number, present: Int32Array): boolean {
    for (let at = from; at < to; at += 2) {
      const word = present[this.#numbers[at] ?? 0] ?? 0;
      if ((word & (this.#numbers[at + 1] ?? 0)) !== 0) return true;
    }
    return false;
  }

  #put(number: number): void {
    if (this.#size === this.#numbers.length) this.#makeRoom();
    this.#numbers[this.#size++] = number;
  }

  #makeRoom(): void {
    const numbers = new Int32Array(this.#size * 2);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
  }
}
