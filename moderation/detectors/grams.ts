const bits = 15;
const mixed = (letters: number) =>
  Math.imul(letters, 0x9e3779b1) >>> (32 - bits);
const two = (one: number, other: number) => Math.imul(one + 1, 0x10001) ^ other;
const three = (one: number, other: number, last: number) =>
  Math.imul(two(one, other), 0x01000193) ^ last;

/** The marks a string leaves: those of its letters in threes, and of all of it where it is shorter. */
export function marksOf(text: string): Int32Array {
  const [one, other] = [text.charCodeAt(0), text.charCodeAt(1)];
  if (text.length === 1) return Int32Array.of(mixed(one));
  if (text.length === 2) return Int32Array.of(mixed(two(one, other)));
  return Int32Array.from({ length: text.length - 2 }, (_, at) =>
    mixed(
      three(
        text.charCodeAt(at),
        text.charCodeAt(at + 1),
        text.charCodeAt(at + 2),
      ),
    ),
  );
}

/**
 * Which letters, twos and threes of letters a text has, in a table of bits. What lacks a mark is not in the text; what
 * has all its marks nearly always is. To ask that of a word takes a few steps however long the text is.
 */
export class Grams {
  readonly #table = new Uint32Array(2 ** bits / 32);

  constructor(text: string) {
    let [before, last] = [0, 0];
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      this.#note(mixed(letter));
      if (at > 0) this.#note(mixed(two(last, letter)));
      if (at > 1) this.#note(mixed(three(before, last, letter)));
      before = last;
      last = letter;
    }
  }

  #note(mark: number): void {
    this.#table[mark >>> 5] =
      (this.#table[mark >>> 5] ?? 0) | (1 << (mark & 31));
  }

  /** Tells whether a string with these marks may be in the text. */
  mayHold(marks: Int32Array): boolean {
    for (let at = 0; at < marks.length; at++) {
      const mark = marks[at] ?? 0;
      if (((this.#table[mark >>> 5] ?? 0) & (1 << (mark & 31))) === 0)
        return false;
    }
    return true;
  }
}
