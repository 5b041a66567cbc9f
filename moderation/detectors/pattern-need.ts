/** What every match of a pattern holds at least one of: strings without case, and how seldom a text has one. */
interface Need {
  strings: readonly string[];
  rarity: number;
}

/** A piece of a pattern: the strings it stands for where they are few, else only what it needs. */
interface Piece {
  strings: readonly string[] | null;
  need: Need;
}

const nothing: Need = { strings: [], rarity: 0 };
const zeroWidth: Piece = { strings: [""], need: nothing };
const unknown: Piece = { strings: null, need: nothing };
const mostStrings = 64;
/** A single letter is in nearly every text. */
const leastRarity = 2;

/** Gives a text as a pattern sees it that takes no notice of case: "ſ" is an s to it. */
export const withoutCase = (text: string): string =>
  text.toLowerCase().replaceAll("ſ", "s");

/** Digits and signs such as "-" and "!" are in some texts, signs such as "@" in few, a word in the fewer the longer it is. */
function rarityOf(text: string): number {
  if (/[^\p{L}\p{N}\s.,:;!?'"()/-]/u.test(text)) return 6;
  const letters = text.replace(/[^\p{L}\p{N}]/gu, "").length;
  return Math.max(letters, /[0-9:;!?'"()/-]/.test(text) ? 2 : 0);
}

function needOfStrings(strings: readonly string[]): Need {
  return {
    strings: [...new Set(strings.map(withoutCase))],
    rarity: Math.min(...strings.map(rarityOf)),
  };
}

const rarer = (one: Need, other: Need) =>
  other.rarity > one.rarity ? other : one;

/** One of several is only as seldom as the one that is most common. */
function eitherOf(choices: readonly Piece[]): Piece {
  const strings = choices.every((choice) => choice.strings !== null)
    ? choices.flatMap((choice) => choice.strings ?? [])
    : null;
  const needs = choices.map(({ need }) => need);
  const rarity = Math.min(...needs.map((need) => need.rarity));
  const all = [...new Set(needs.flatMap((need) => need.strings))];
  return { strings, need: rarity === 0 ? nothing : { strings: all, rarity } };
}

/** What a sequence needs is the rarest of what its pieces need; strings side by side are one string. */
class Sequence {
  #need = nothing;
  #run: readonly string[] = [""];
  #isWhole = true;

  add({ strings, need }: Piece, quantifier: string | null): void {
    const isOptional = /^(?:[*?]|\{0)/.test(quantifier ?? "");
    if (!isOptional) this.#need = rarer(this.#need, need);
    const isOnce = quantifier === null || quantifier === "?";
    const choices = strings && isOptional ? ["", ...strings] : strings;
    if (isOnce && choices && choices.length * this.#run.length <= mostStrings)
      this.#run = this.#run.flatMap((head) =>
        choices.map((tail) => head + tail),
      );
    else this.#end();
  }

  #end(): void {
    this.#need = rarer(this.#need, needOfStrings(this.#run));
    this.#run = [""];
    this.#isWhole = false;
  }

  toPiece(): Piece {
    const strings = this.#isWhole ? this.#run : null;
    return { strings, need: rarer(this.#need, needOfStrings(this.#run)) };
  }
}

const oneOf = (strings: readonly string[]): Piece => ({
  strings,
  need: needOfStrings(strings),
});
const digits: Piece = {
  strings: null,
  need: { strings: [..."0123456789"], rarity: 2 },
};

/** Reads a pattern from left to right; what it does not understand needs nothing. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  alternatives(): Piece {
    const choices = [this.#sequence()];
    while (this.#takes(/\|/y)) choices.push(this.#sequence());
    return eitherOf(choices);
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
    if (this.#takes(/[.^$]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|[a-zA-Z])/y))
      return this.#code();
    this.#takes(/\\/y);
    return oneOf([this.#takes(/[^]/uy) ?? ""]);
  }

  /** The figures after \x, \u and \k belong to them. */
  #code(): Piece {
    const sign = this.#source.slice(this.#at - 2, this.#at);
    if (sign === "\\u") this.#takes(/[\da-fA-F]{4}/y);
    if (sign === "\\x") this.#takes(/[\da-fA-F]{2}/y);
    if (sign === "\\k") this.#takes(/<[^>]+>/y);
    return unknown;
  }

  #group(opening: string): Piece {
    const piece = this.alternatives();
    this.#takes(/\)/y);
    if (opening.endsWith("!")) return zeroWidth;
    return opening.endsWith("=") ? { ...piece, strings: null } : piece;
  }

  /** A class of a few signs stands for each of them; one with letters of a kind, or a range, is not looked into. */
  #class(): Piece {
    const body =
      this.#takes(/(?:\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\[^]|[^\]\\])*/uy) ?? "";
    this.#takes(/\]/y);
    const rest = body.replace(/\\d|0-9/g, "");
    const isOpen = /^\^|\\[\p{L}\p{N}]|[^\\]-[^$]/u.test(rest);
    const signs = [...rest.replace(/\\([^\p{L}\p{N}])/gu, "$1")];
    if (isOpen || signs.length > 12) return unknown;
    const strings = signs.length > 0 ? [oneOf(signs)] : [];
    return rest === body ? eitherOf(strings) : eitherOf([digits, ...strings]);
  }

  #takes(what: RegExp): string | null {
    what.lastIndex = this.#at;
    const found = what.exec(this.#source)?.[0] ?? null;
    if (found !== null) this.#at += found.length;
    return found;
  }
}

/**
 * Gives strings of which every text, taken without its case, that a pattern matches holds at least one: words, digits
 * or signs it cannot do without. Null where there is nothing of the kind.
 */
export function needOfPattern(source: string): readonly string[] | null {
  const reader = new PatternReader(source);
  const { need } = reader.alternatives();
  return reader.isAtEnd && need.rarity >= leastRarity ? need.strings : null;
}
