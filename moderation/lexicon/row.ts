const tab = 9;
const zero = 48;

/**
 * One line of a list, its cells read where they stand: a list of names has a hundred thousand lines, and a string for
 * each cell of each line is what takes time.
 */
export class Row {
  readonly content: string;
  start = 0;
  /** Where the first cell, the key, ends. */
  keyEnd = 0;
  end = 0;
  #next = 0;

  constructor(content: string) {
    this.content = content;
  }

  /** Goes to the next line that is neither empty nor a comment; false after the last. */
  next(): boolean {
    while (this.#next < this.content.length) {
      this.start = this.#next;
      const found = this.content.indexOf("\n", this.start);
      this.end = found < 0 ? this.content.length : found;
      this.#next = this.end + 1;
      if (this.end > this.start && this.content[this.start] !== "#") {
        this.keyEnd = this.#endOfCell(this.start);
        return true;
      }
    }
    return false;
  }

  get key(): string {
    return this.content.slice(this.start, this.keyEnd);
  }

  /** Gives a cell by its number, the key being 0; empty where the line has no such cell. */
  cell(number: number): string {
    let start = this.start;
    let end = this.keyEnd;
    for (let cell = 0; cell < number; cell++) {
      start = Math.min(end + 1, this.end);
      end = this.#endOfCell(start);
    }
    return this.content.slice(start, end);
  }

  /** Gives the cell after the key as the whole number it is. */
  get count(): number {
    let count = 0;
    for (let at = this.keyEnd + 1; at < this.end; at++) {
      const digit = this.content.charCodeAt(at) - zero;
      if (digit < 0 || digit > 9) break;
      count = count * 10 + digit;
    }
    return count;
  }

  #endOfCell(from: number): number {
    for (let at = from; at < this.end; at++)
      if (this.content.charCodeAt(at) === tab) return at;
    return this.end;
  }
}
