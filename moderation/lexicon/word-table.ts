import type { WordInfo } from "./word-info.ts";

const noHash = 0x811c9dc5;
const lettersAWord = 10;
const powerOfTwoFrom = (least: number) => 2 ** Math.ceil(Math.log2(least));
const spread = (hash: number) => hash ^ (hash >>> 15);
const step = (hash: number, letter: number) =>
  Math.imul(hash ^ letter, 0x01000193);

/** Hashes a part of a string (FNV-1a), its high bits mixed into the low ones that choose the slot. */
function hashOfPart(text: string, start: number, end: number): number {
  let hash = noHash;
  for (let at = start; at < end; at++) hash = step(hash, text.charCodeAt(at));
  return spread(hash);
}

/**
 * A map from words to small integers: all letters stand in one array and all numbers in another. A quarter of a million
 * strings in a Map take three times the room, and as long again to make.
 */
export class WordTable {
  /** The letters of every word, one word after another. */
  #letters: Uint16Array;
  /** Where each word begins in the letters, and last where the next will. */
  #starts: Int32Array;
  #infos: Int32Array;
  /** By hash: the place of a word plus one, or 0; a word whose slot is taken stands in the next that is free. */
  #slots: Int32Array;
  #size = 0;

  /** Makes an empty table with room for some words; it grows when more come. */
  constructor(words = 500) {
    const room = Math.max(16, words);
    this.#letters = new Uint16Array(room * lettersAWord);
    this.#starts = new Int32Array(room + 1);
    this.#infos = new Int32Array(room);
    this.#slots = new Int32Array(powerOfTwoFrom(room * 1.5));
  }

  get size(): number {
    return this.#size;
  }

  /** Gives what is known of a word; undefined where it is not in the table. */
  get(word: string): WordInfo | undefined {
    return this.getPart(word, 0, word.length);
  }

  /** Gives what is known of the word that a part of a string is. */
  getPart(text: string, start: number, end: number): WordInfo | undefined {
    const place = this.#find(text, start, end);
    return place < 0 ? undefined : this.#infos[place];
  }

  has(word: string): boolean {
    return this.#find(word, 0, word.length) >= 0;
  }

  /** Sets what is known of a word. */
  set(word: string, info: WordInfo): void {
    const place = this.#find(word, 0, word.length);
    if (place >= 0) this.#infos[place] = info;
    else this.#append(word, 0, word.length, info);
  }

  /** Adds bits to what is known of the word that a part of a string is. */
  addPart(text: string, start: number, end: number, bits: WordInfo): void {
    const place = this.#find(text, start, end);
    if (place >= 0) this.#infos[place] = (this.#infos[place] ?? 0) | bits;
    else this.#append(text, start, end, bits);
  }

  /** Gives every word with what is known of it, in the order they came. */
  *[Symbol.iterator](): IterableIterator<[string, WordInfo]> {
    for (let place = 0; place < this.#size; place++)
      yield [this.#wordAt(place), this.#infos[place] ?? 0];
  }

  /** Gives every word now in the table of which certain things are known and that has a certain letter; more may be set meanwhile. */
  *withLetter(
    isWanted: (letter: number) => boolean,
    isKnown: (info: WordInfo) => boolean,
  ): IterableIterator<[string, WordInfo]> {
    for (let place = 0, size = this.#size; place < size; place++) {
      const info = this.#infos[place] ?? 0;
      if (isKnown(info) && this.#hasLetter(place, isWanted))
        yield [this.#wordAt(place), info];
    }
  }

  #hasLetter(place: number, isWanted: (letter: number) => boolean): boolean {
    const to = this.#starts[place + 1] ?? 0;
    for (let at = this.#starts[place] ?? 0; at < to; at++)
      if (isWanted(this.#letters[at] ?? 0)) return true;
    return false;
  }

  #wordAt(place: number): string {
    const [from, to] = [this.#starts[place], this.#starts[place + 1]];
    return String.fromCharCode(...this.#letters.subarray(from, to));
  }

  /** Gives the place of a word, or -1. */
  #find(text: string, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOfPart(text, start, end) & mask;
    let taken = this.#slots[slot] ?? 0;
    while (taken !== 0) {
      if (this.#isWord(taken - 1, text, start, end)) return taken - 1;
      slot = (slot + 1) & mask;
      taken = this.#slots[slot] ?? 0;
    }
    return -1;
  }

  #isWord(place: number, text: string, start: number, end: number): boolean {
    const from = this.#starts[place] ?? 0;
    if ((this.#starts[place + 1] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at++)
      if (this.#letters[from + at - start] !== text.charCodeAt(at))
        return false;
    return true;
  }

  #append(text: string, start: number, end: number, info: WordInfo): void {
    this.#makeRoom(end - start);
    const place = this.#size++;
    const from = this.#starts[place] ?? 0;
    for (let at = start; at < end; at++)
      this.#letters[from + at - start] = text.charCodeAt(at);
    this.#starts[place + 1] = from + end - start;
    this.#infos[place] = info;
    this.#putInSlot(place, hashOfPart(text, start, end));
  }

  #hashAt(place: number): number {
    let hash = noHash;
    const to = this.#starts[place + 1] ?? 0;
    for (let at = this.#starts[place] ?? 0; at < to; at++)
      hash = step(hash, this.#letters[at] ?? 0);
    return spread(hash);
  }

  #putInSlot(place: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = place + 1;
  }

  #makeRoom(more: number): void {
    const letters = (this.#starts[this.#size] ?? 0) + more;
    if (letters > this.#letters.length)
      this.#letters = larger(this.#letters, new Uint16Array(letters * 2));
    if (this.#size < this.#infos.length) return;
    this.#infos = larger(this.#infos, new Int32Array(this.#size * 2));
    this.#starts = larger(this.#starts, new Int32Array(this.#size * 2 + 1));
    this.#slots = new Int32Array(powerOfTwoFrom(this.#size * 3));
    for (let place = 0; place < this.#size; place++)
      this.#putInSlot(place, this.#hashAt(place));
  }
}

function larger<Row extends Uint16Array | Int32Array>(row: Row, room: Row) {
  room.set(row);
  return room;
}
