/** Places of a text, one bit each: to add a stretch or to keep what two sets share takes a step for 32 of them. */
export class PlaceSet {
  readonly #bits: Uint32Array;

  constructor(length: number) {
    this.#bits = new Uint32Array((length >>> 5) + 1);
  }

  clear(): void {
    for (let at = 0; at < this.#bits.length; at++) this.#bits[at] = 0;
  }

  /** Adds the places from one to another, both of them too. */
  add(from: number, to: number): void {
    const [first, last] = [from >>> 5, to >>> 5];
    const head = -1 << (from & 31);
    const tail = -1 >>> (31 - (to & 31));
    if (first === last) this.#put(first, head & tail);
    else {
      this.#put(first, head);
      for (let at = first + 1; at < last; at++) this.#bits[at] = 0xffffffff;
      this.#put(last, tail);
    }
  }

  #put(at: number, bits: number): void {
    this.#bits[at] = (this.#bits[at] ?? 0) | bits;
  }

  addAll(other: PlaceSet): void {
    for (let at = 0; at < this.#bits.length; at++)
      this.#put(at, other.#bits[at] ?? 0);
  }

  /** Keeps what the other set has too, and tells whether there is any. */
  keep(other: PlaceSet): boolean {
    let all = 0;
    for (let at = 0; at < this.#bits.length; at++) {
      const bits = (this.#bits[at] ?? 0) & (other.#bits[at] ?? 0);
      this.#bits[at] = bits;
      all |= bits;
    }
    return all !== 0;
  }

  get size(): number {
    let count = 0;
    for (let at = 0; at < this.#bits.length; at++) {
      const bits = this.#bits[at] ?? 0;
      if (bits !== 0) count += countOf(bits);
    }
    return count;
  }

  /** Gives the first place from one on, or -1. */
  next(from: number): number {
    let at = from >>> 5;
    let bits = (this.#bits[at] ?? 0) & (-1 << (from & 31));
    while (bits === 0) {
      at++;
      if (at >= this.#bits.length) return -1;
      bits = this.#bits[at] ?? 0;
    }
    return (at << 5) + 31 - Math.clz32(bits & -bits);
  }
}

/** How many bits of 32 are set: counted in twos, fours and eights side by side. */
function countOf(bits: number): number {
  const twos = bits - ((bits >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
