/** Strings by their numbers, of which a text is to have one. */
export type StringSet = readonly number[];

/** Sets of strings that patterns need, each once: most are needed by several, as figures are, and words for numbers. */
class StringSets {
  readonly #byKey = new Map<string, number>();
  readonly all: StringSet[] = [];

  /** Gives the number of a set, and takes it in where it is new. */
  numberOf(strings: StringSet): number {
    const sorted = [...new Set(strings)].sort((a, b) => a - b);
    const key = sorted.join();
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const number = this.all.push(sorted) - 1;
    this.#byKey.set(key, number);
    return number;
  }
}

export const stringSets = new StringSets();
