import { shifted, type Need } from "./need.ts";
import {
  eitherOf,
  oneOf,
  oneSign,
  Sequence,
  unknown,
  zeroWidth,
  type Piece,
} from "./pattern-piece.ts";

/** The letters and figures from one to another. */
function range(whole: string, first: string, last: string): string {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  if (whole === "0-9") return whole;
  return String.fromCharCode(
    ...Array.from({ length: to - from + 1 }, (_, at) => from + at),
  );
}

const digits: Piece = { ...oneOf([..."0123456789"]), strings: null };
/** Classes that few places of a text have. */
const seldom = ["\\p{Lu}", "\\p{Extended_Pictographic}"];

/** Reads a pattern from left to right; what it does not understand needs nothing. */
class PatternReader {
  readonly #source: string;
  readonly #seldom: readonly string[];
  readonly #anySign: Piece;
  #at = 0;

  /** A pattern that takes no notice of case finds every letter in a class of capitals. */
  constructor({ source, flags }: Written, widest: number) {
    this.#source = source;
    this.#seldom = flags.includes("i") ? seldom.slice(1) : seldom;
    this.#anySign = { ...oneSign, most: widest };
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  alternatives(): Piece {
    const choices = [this.#sequence()];
    while (this.#takes(/\|/y)) choices.push(this.#sequence());
    return choices.length === 1 && choices[0] ? choices[0] : eitherOf(choices);
  }

  #sequence(): Piece {
    const sequence = new Sequence();
    while (!this.isAtEnd && !/[|)]/.test(this.#source.charAt(this.#at)))
      sequence.add(this.#piece(), this.#takes(/(?:[*+?]|\{\d+[^}]*\})\??/y));
    return sequence.toPiece();
  }

  #piece(): Piece {
    const group = this.#takes(/\((?:\?(?:[:=!]|<[=!]|<[^>]+>))?/y);
    if (group !== null) return this.#group(group);
    if (this.#takes(/\[/y)) return this.#class();
    if (this.#takes(/\\d/y)) return digits;
    if (this.#takes(/[$^]|\\[bB]/y)) return zeroWidth;
    const code = this.#takes(/\.|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[a-jl-zA-Z])/y); // prettier-ignore
    if (code !== null) return this.#sign(code);
    if (this.#takes(/\\(?:k<[^>]+>|[1-9]\d*)/y)) return unknown;
    this.#takes(/\\/y);
    return oneOf([this.#takes(/[^]/uy) ?? ""]);
  }

  #sign(code: string): Piece {
    if (code === "\\s") return oneSign;
    const need = { what: code, from: 0, to: 0 };
    return this.#seldom.includes(code)
      ? { ...this.#anySign, need }
      : this.#anySign;
  }

  #group(opening: string): Piece {
    const piece = this.alternatives();
    this.#takes(/\)/y);
    if (opening.endsWith("!")) return zeroWidth;
    if (!opening.endsWith("=")) return piece;
    const isBehind = opening.includes("<");
    const need =
      isBehind && piece.need
        ? shifted(piece.need, -piece.most, -piece.least)
        : piece.need;
    return { ...zeroWidth, strings: null, need };
  }

  /** A class of a few signs stands for each of them; one with letters of a kind, or a range, is not looked into. */
  #class(): Piece {
    const body =
      this.#takes(/(?:\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\[^]|[^\]\\])*/uy) ?? "";
    this.#takes(/\]/y);
    const kinds = this.#seldom.filter((kind) => body.includes(kind));
    const listed = kinds
      .reduce((rest, kind) => rest.replace(kind, ""), body)
      .replace(/([0-9a-zA-Z])-([0-9a-zA-Z])/g, range);
    const rest = listed.replace(/\\d|0-9/g, "");
    const isOpen = /^\^|\\[\p{L}\p{N}]|[^\\]-[^$]/u.test(rest);
    const signs = [...rest.replace(/\\([^\p{L}\p{N}])/gu, "$1")];
    if (isOpen || signs.length > 16) return this.#anySign;
    const strings = signs.length > 0 ? [oneOf(signs)] : [];
    const digit = rest === listed ? [] : [digits];
    return eitherOf([
      ...digit,
      ...strings,
      ...kinds.map((kind) => this.#sign(kind)),
    ]);
  }

  #takes(what: RegExp): string | null {
    what.lastIndex = this.#at;
    const found = what.exec(this.#source)?.[0] ?? null;
    if (found !== null) this.#at += found.length;
    return found;
  }
}

/** A pattern as it is written. */
export type Written = Pick<RegExp, "source" | "flags">;

/**
 * Gives what must stand around a place, in a text taken without its case, for a pattern to match there; null where it
 * may match anywhere. The widest sign of the text counts as one or two.
 */
export function needOfPattern(pattern: Written, widest: 1 | 2): Need | null {
  const reader = new PatternReader(pattern, widest);
  const { need } = reader.alternatives();
  return reader.isAtEnd ? need : null;
}

/** Tells whether whatever a pattern matches has a sign. */
export const takesASign = (pattern: Written): boolean =>
  new PatternReader(pattern, 1).alternatives().least > 0;

/** Tells whether a pattern matches only where no letter stands before. */
export const isAtWord = ({ source }: Written): boolean =>
  /^\(\?<!\[(?!\^)[^\]]*\\p\{L\}[^\]]*\]\)/.test(source) &&
  !hasBranches(source);

/** Tells whether a pattern is one of several, and not a sequence. */
function hasBranches(source: string): boolean {
  const flat = source.replace(/\\[^]|\[(?:\\[^]|[^\]\\])*\]/g, "");
  let depth = 0;
  for (const sign of flat) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (sign === "|" && depth === 0) return true;
  }
  return false;
}
