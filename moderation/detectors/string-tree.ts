interface Node {
  /** The number of the string that ends here, or -1. */
  number: number;
  readonly next: Map<number, Node>;
}

const emptyNode = (): Node => ({ number: -1, next: new Map() });

/** Strings to look for, letter by letter in a tree: a text is read once for all of them. */
export class StringTree {
  readonly #root = emptyNode();
  readonly #strings: string[] = [];

  /** Every string by its number. */
  get strings(): readonly string[] {
    return this.#strings;
  }

  /** Gives the number of a string, and takes it in where it is new. */
  numberOf(string: string): number {
    let node = this.#root;
    for (let at = 0; at < string.length; at++) {
      const letter = string.charCodeAt(at);
      const next = node.next.get(letter) ?? emptyNode();
      node.next.set(letter, next);
      node = next;
    }
    if (node.number < 0) node.number = this.#strings.push(string) - 1;
    return node.number;
  }

  /** Notes the number of every string that begins at a place of a text. */
  readAt(text: string, at: number, note: (number: number) => void): void {
    let node: Node | undefined = this.#root;
    for (let end = at; end < text.length; end++) {
      node = node.next.get(text.charCodeAt(end));
      if (node === undefined) return;
      if (node.number >= 0) note(node.number);
    }
  }
}
