/** A text of 150 words needs some 400 rows. */
const firstRows = 448;

/** Rows of places of a text, one bit each: what is done with a row takes a step for 32 places. All rows stand in one array, as to make an array takes longer than to fill it. */
export class PlaceRows {
  readonly #words: number;
  #bits: Int32Array;
  #size = 0;
  readonly #spare: number[] = [];

  constructor(length: number) {
    this.#words = (length >>> 5) + 1;
    this.#bits = new Int32Array(this.#words * firstRows);
  }

  /** Gives an empty row. */
  take(): number {
    const spare = this.#spare.pop();
    if (spare !== undefined) return spare;
    const row = this.#size;
    this.#size += this.#words;
    if (this.#size > this.#bits.length) this.#makeRoom();
    return row;
  }

  giveBack(row: number): void {
    const end = row + this.#words;
    for (let at = row; at < end; at++) this.#bits[at] = 0;
    this.#spare.push(row);
  }

  add(row: number, place: number): void {
    this.#put(row + (place >>> 5), 1 << (place & 31));
  }

  has(row: number, place: number): boolean {
    return ((this.#bits[row + (place >>> 5)] ?? 0) & (1 << (place & 31))) !== 0;
  }

  /** Adds the places from one to another, both of them too. */
  addRun(row: number, from: number, to: number): void {
    const [first, last] = [row + (from >>> 5), row + (to >>> 5)];
    const head = -1 << (from & 31);
    const tail = -1 >>> (31 - (to & 31));
    if (first === last) this.#put(first, head & tail);
    else {
      this.#put(first, head);
      for (let at = first + 1; at < last; at++) this.#bits[at] = -1;
      this.#put(last, tail);
    }
  }

  /** Adds what another row has. */
  addAll(row: number, other: number): void {
    const bits = this.#bits;
    for (let at = 0; at < this.#words; at++)
      bits[row + at] = (bits[row + at] ?? 0) | (bits[other + at] ?? 0);
  }

  /** Keeps what another row has too, and tells whether there is any. */
  keep(row: number, other: number): boolean {
    const bits = this.#bits;
    let all = 0;
    for (let at = 0; at < this.#words; at++) {
      const both = (bits[row + at] ?? 0) & (bits[other + at] ?? 0);
      bits[row + at] = both;
      all |= both;
    }
    return all !== 0;
  }

  /** Tells whether a row has more places than so many. */
  hasMore(row: number, most: number): boolean {
    let count = 0;
    for (let at = this.next(row, 0); at >= 0; at = this.next(row, at + 1))
      if (++count > most) return true;
    return false;
  }

  /** Keeps the places a test holds for, and tells whether there are any. */
  filter(row: number, test: (place: number) => boolean): boolean {
    let isAny = false;
    for (let at = this.next(row, 0); at >= 0; at = this.next(row, at + 1))
      if (test(at)) isAny = true;
      else
        this.#bits[row + (at >>> 5)] =
          (this.#bits[row + (at >>> 5)] ?? 0) & ~(1 << (at & 31));
    return isAny;
  }

  /** Tells whether a row has any place from one to another, both of them too. */
  hasIn(row: number, from: number, to: number): boolean {
    const start = from < 0 ? 0 : from;
    const last = Math.min(to >> 5, this.#words - 1);
    let at = start >>> 5;
    if (at > last) return false;
    let bits = (this.#bits[row + at] ?? 0) & (-1 << (start & 31));
    while (bits === 0 && at < last) bits = this.#bits[row + ++at] ?? 0;
    return bits !== 0 && (at << 5) + 31 - Math.clz32(bits & -bits) <= to;
  }

  /** Gives the first place from one on, or -1. */
  next(row: number, from: number): number {
    let at = from >>> 5;
    if (at >= this.#words) return -1;
    let bits = (this.#bits[row + at] ?? 0) & (-1 << (from & 31));
    while (bits === 0) {
      at++;
      if (at >= this.#words) return -1;
      bits = this.#bits[row + at] ?? 0;
    }
    return (at << 5) + 31 - Math.clz32(bits & -bits);
  }

  #put(at: number, bits: number): void {
    this.#bits[at] = (this.#bits[at] ?? 0) | bits;
  }

  #makeRoom(): void {
    const bits = new Int32Array(this.#bits.length * 2);
    bits.set(this.#bits);
    this.#bits = bits;
  }
}
