const root = 0;
const none = -1;
/** A step is a node and a letter in 32 bits; the patterns of this project make some ten thousand nodes. */
const mostNodes = 0xffff;

/**
 * Strings to look for, letter by letter in a tree: a text is read once for all of them. The steps from node to node
 * stand in one table, by a hash of the node and the letter; a step whose slot is taken stands in the next that is free.
 */
export class StringTree {
  /** The number of the string that ends at each node, or none. */
  readonly #ends: number[] = [none];
  /** A step, and beside it where that leads: to the root in a free slot, as no step leads there. */
  #steps = new Int32Array(1024);
  #size = 0;
  /** The node that each first letter leads to. */
  readonly #first = new Int32Array(0x10000);

  get size(): number {
    return this.#size;
  }

  /** Gives the number of a string, and takes it in where it is new. */
  numberOf(string: string): number {
    let node = root;
    for (let at = 0; at < string.length; at++) {
      const step = stepFrom(node, string.charCodeAt(at));
      node = this.#steps[this.#slotOf(step) + 1] || this.#grow(step);
    }
    if (this.#ends[node] === none) this.#ends[node] = this.#size++;
    return this.#ends[node] ?? none;
  }

  /** Notes the number of every string that begins at a place of a text. */
  readAt(text: string, at: number, note: (number: number) => void): void {
    let node = this.#first[text.charCodeAt(at)] ?? root;
    const steps = this.#steps;
    const mask = steps.length - 2;
    for (let end = at + 1; node !== root; end++) {
      const number = this.#ends[node] ?? none;
      if (number !== none) note(number);
      if (end >= text.length) return;
      const step = stepFrom(node, text.charCodeAt(end));
      let slot = (Math.imul(step, 0x9e3779b1) >>> 15) & mask;
      while (steps[slot + 1] !== root && steps[slot] !== step)
        slot = (slot + 2) & mask;
      node = steps[slot + 1] ?? root;
    }
  }

  /** Gives the slot of a step, or the free one where it would stand. */
  #slotOf(step: number): number {
    const mask = this.#steps.length - 2;
    let slot = (Math.imul(step, 0x9e3779b1) >>> 15) & mask;
    while (this.#steps[slot + 1] !== root && this.#steps[slot] !== step)
      slot = (slot + 2) & mask;
    return slot;
  }

  /** Makes a node that a step leads to. */
  #grow(step: number): number {
    const node = this.#ends.push(none) - 1;
    if (node > mostNodes)
      throw new RangeError("patterns need too many strings");
    if (node * 4 > this.#steps.length) this.#makeRoom();
    this.#put(step, node);
    if (step >>> 16 === root) this.#first[step] = node;
    return node;
  }

  #put(step: number, node: number): void {
    const slot = this.#slotOf(step);
    this.#steps[slot] = step;
    this.#steps[slot + 1] = node;
  }

  #makeRoom(): void {
    const steps = this.#steps;
    this.#steps = new Int32Array(steps.length * 2);
    for (let slot = 0; slot < steps.length; slot += 2) {
      const node = steps[slot + 1] ?? root;
      if (node !== root) this.#put(steps[slot] ?? 0, node);
    }
  }
}

const stepFrom = (node: number, letter: number) => (node << 16) | letter;
