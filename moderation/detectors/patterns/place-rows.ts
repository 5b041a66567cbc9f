/** A text of 150 words needs some 400 rows. */
const firstRows = 448;

/** Rows of places of a text, one bit each: what is done with a row takes a step for 32 places. All rows stand in one array, as to make an array takes longer than to fill it. */
export class PlaceRows {
  readonly #length: number;
  readonly #words: number;
  #bits: Int32Array;
  #size = 0;
  readonly #spare: number[] = [];

  constructor(length: number) {
    this.#length = length;
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
    this.#bits.fill(0, row, row + this.#words);
    this.#spare.push(row);
  }

  add(row: number, place: number): void {
    const at = row + (place >>> 5);
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (place & 31));
  }

  /** Adds what another row has. */
  addAll(row: number, other: number): void {
    const bits = this.#bits;
    for (let at = 0; at < this.#words; at++)
      bits[row + at] = (bits[row + at] ?? 0) | (bits[other + at] ?? 0);
  }

  /** Adds the places that stand so many signs before a place of another row, from the least to the most; after it where these are less than 0. */
  addBefore(row: number, other: number, from: number, to: number): void {
    let free = 0;
    for (let word = 0; word < this.#words; word++) {
      let bits = this.#bits[other + word] ?? 0;
      for (; bits !== 0; bits &= bits - 1) {
        const at = firstIn(word, bits);
        const start = Math.max(free, at - to);
        const end = Math.min(this.#length, at - from);
        if (start > end) continue;
        this.#addRun(row, start, end);
        free = end + 1;
      }
    }
  }

  #addRun(row: number, from: number, to: number): void {
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

  #put(at: number, bits: number): void {
    this.#bits[at] = (this.#bits[at] ?? 0) | bits;
  }

  /** Tells whether a row has more places than so many. */
  hasMore(row: number, most: number): boolean {
    let left = most;
    for (let at = row; at < row + this.#words; at++)
      for (let bits = this.#bits[at] ?? 0; bits !== 0; bits &= bits - 1)
        if (--left < 0) return true;
    return false;
  }

  /** Keeps the places a test holds for, and tells whether there are any. */
  filter(row: number, test: (place: number) => boolean): boolean {
    let all = 0;
    for (let word = 0; word < this.#words; word++) {
      let kept = this.#bits[row + word] ?? 0;
      for (let bits = kept; bits !== 0; bits &= bits - 1)
        if (!test(firstIn(word, bits))) kept &= ~(bits & -bits);
      this.#bits[row + word] = kept;
      all |= kept;
    }
    return all !== 0;
  }

  /** Tells whether a row has any place from one to another, both of them too. */
  hasIn(row: number, from: number, to: number): boolean {
    const start = from < 0 ? 0 : from;
    const last = Math.min(to >> 5, this.#words - 1);
    let at = start >>> 5;
    if (at > last) return false;
    let bits = (this.#bits[row + at] ?? 0) & (-1 << (start & 31));
    while (bits === 0 && at < last) bits = this.#bits[row + ++at] ?? 0;
    return bits !== 0 && firstIn(at, bits) <= to;
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

  isAny(row: number): boolean {
    const end = row + this.#words;
    for (let at = row; at < end; at++) if (this.#bits[at] !== 0) return true;
    return false;
  }

  /** Gives the places of a row, in order; null where it has none. */
  placesIn(row: number): number[] | null {
    let places: number[] | null = null;
    for (let at = 0; at < this.#words; at++) {
      let bits = this.#bits[row + at] ?? 0;
      if (bits === 0) continue;
      places ??= [];
      for (; bits !== 0; bits &= bits - 1) places.push(firstIn(at, bits));
    }
    return places;
  }

  #makeRoom(): void {
    const bits = new Int32Array(this.#bits.length * 2);
    bits.set(this.#bits);
    this.#bits = bits;
  }
}

/** Gives the first place of those in a word of a row. */
const firstIn = (word: number, bits: number) =>
  (word << 5) + 31 - Math.clz32(bits & -bits);
