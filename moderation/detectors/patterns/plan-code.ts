import type { Plan } from "./plan.ts";

/** What a part is: strings, one of several parts, or parts that must hold together. */
export const strings = 0;
export const some = 1;
export const every = 2;

/** A part of strings takes four numbers: what it is, the number of its set, and from where to where a string of it stands. */
const lengthOfStrings = 4;

/**
 * Plans in one row of numbers, part by part. A part of other parts begins with what it is and where it ends. A text is
 * asked for two hundred plans: as objects they lie all over the memory, and to fetch them takes longer than to read them.
 */
export class PlanCode {
  numbers = new Int32Array(4096);
  #size = 0;

  /** Takes a plan in, and gives where its code begins. */
  add(plan: Plan): number {
    const start = this.#size;
    this.#addChoices(plan);
    return start;
  }

  /** Gives where the part after one begins. */
  after(part: number): number {
    return this.numbers[part] === strings
      ? part + lengthOfStrings
      : (this.numbers[part + 1] ?? 0);
  }

  #addChoices({ sets, every: groups }: Plan): void {
    const isAlone = sets.length + groups.length === 1;
    const end = isAlone ? null : this.#begin(some);
    for (const { set, from, to } of sets) this.#put(strings, set, from, to);
    for (const plans of groups) {
      const endOfGroup = this.#begin(every);
      for (const plan of plans) this.#addChoices(plan);
      this.numbers[endOfGroup] = this.#size;
    }
    if (end !== null) this.numbers[end] = this.#size;
  }

  /** Begins a part of other parts, and gives the place to write its end to. */
  #begin(what: number): number {
    this.#put(what, 0);
    return this.#size - 1;
  }

  #put(...numbers: readonly number[]): void {
    if (this.#size + numbers.length > this.numbers.length) {
      const wider = new Int32Array(this.numbers.length * 2);
      wider.set(this.numbers);
      this.numbers = wider;
    }
    this.numbers.set(numbers, this.#size);
    this.#size += numbers.length;
  }
}
