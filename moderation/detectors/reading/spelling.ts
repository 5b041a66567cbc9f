/** Gives a word and every word that lacks one of its letters: two words of edit distance one share one of these. */
function deletionsOf(key: string): string[] {
  return [
    key,
    ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1)),
  ];
}

/** Looks words up that are spelt like known ones, or nearly, in time that does not grow with how many are known. */
export class SpellingIndex {
  readonly #exact = new Set<string>();
  readonly #near = new Map<string, string>();

  /** Remembers a word; only one of five letters or more is also found when misspelt. */
  add(key: string): void {
    if (this.#exact.has(key)) return;
    this.#exact.add(key);
    if (key.length < 5 || key.length > 40) return;
    for (const part of deletionsOf(key))
      if (!this.#near.has(part)) this.#near.set(part, key);
  }

  /** Gives the known word that a word is, or null. */
  exact(key: string): string | null {
    return this.#exact.has(key) ? key : null;
  }

  /** Gives the known word that a word of four letters or more is one slip away from, or null. */
  near(key: string): string | null {
    if (key.length < 4 || key.length > 41) return null;
    for (const part of deletionsOf(key)) {
      const known = this.#near.get(part);
      if (
        known !== undefined &&
        Math.abs(known.length - key.length) <= 1 &&
        known[0] === key[0]
      )
        return known;
    }
    return null;
  }

  /** Gives the known word of four letters or more that a longer word begins with, or null. */
  beginning(key: string): string | null {
    for (let length = Math.min(key.length - 2, 30); length >= 4; length--)
      if (this.#exact.has(key.slice(0, length))) return key.slice(0, length);
    return null;
  }
}
