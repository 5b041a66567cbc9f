/** What every match of a pattern holds at least one of: a pattern for it, in lower case, and how seldom a text has it. */
interface Need {
  source: string;
  rarity: number;
}

const nothing: Need = { source: "", rarity: 0 };
const rareSign = /[^\p{L}\p{N}\s.,:;!?'"()/-]/u;
const digits: Need = { source: "[0-9]", rarity: 2 };
/** A single letter is in nearly every text. */
const leastRarity = 2;

/** Gives a text as a pattern sees it that takes no notice of case: "ſ" is an s to it. */
export const withoutCase = (text: string): string =>
  text.toLowerCase().replaceAll("ſ", "s");

const escaped = (text: string) =>
  withoutCase(text).replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

function needOf(literal: string): Need {
  const rarity = rareSign.test(literal)
    ? 6
    : literal.replace(/[^\p{L}\p{N}]/gu, "").length;
  return { source: escaped(literal), rarity };
}

/** One of several is only as seldom as the one that is most common. */
function eitherOf(needs: readonly Need[]): Need {
  const rarity = Math.min(...needs.map((need) => need.rarity));
  if (rarity === 0) return nothing;
  return { source: needs.map(({ source }) => source).join("|"), rarity };
}

const rarer = (one: Need, other: Need) =>
  other.rarity > one.rarity ? other : one;

/** A piece of a pattern: the one sign it is, or else what it needs. */
interface Piece {
  literal: string;
  need: Need;
}
const piece = (need: Need): Piece => ({ literal: "", need });

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

  alternatives(): Need {
    const needs = [this.#sequence()];
    while (this.#takes(/\|/y)) needs.push(this.#sequence());
    return eitherOf(needs);
  }

  /** All pieces of a sequence are needed, so the rarest of them will do. */
  #sequence(): Need {
    let best = nothing;
    let run = "";
    while (!this.isAtEnd && !/[|)]/.test(this.#source.charAt(this.#at))) {
      const { literal, need } = this.#piece();
      const quantifier = this.#takes(/(?:[*+?]|\{(\d+)[^}]*\})\??/y);
      if (literal !== "" && quantifier === null) run += literal;
      else {
        best = rarer(best, needOf(run));
        run = "";
        const own = literal === "" ? need : needOf(literal);
        if (!quantifier || !/^(?:[*?]|\{0)/.test(quantifier))
          best = rarer(best, own);
      }
    }
    return rarer(best, needOf(run));
  }

  #piece(): Piece {
    const group = this.#takes(/\((?:\?(?:[:=!]|<[=!]|<[^>]+>))?/y);
    if (group !== null) return this.#group(group);
    if (this.#takes(/\[/y)) return piece(this.#class());
    if (this.#takes(/\\d/y)) return piece(digits);
    if (this.#takes(/[.^$]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|[a-zA-Z])/y))
      return this.#code();
    this.#takes(/\\/y);
    const literal = this.#takes(/[^]/uy) ?? "";
    return { literal, need: nothing };
  }

  /** The figures after \x, \u and \k belong to them. */
  #code(): Piece {
    const sign = this.#source.slice(this.#at - 2, this.#at);
    if (sign === "\\u") this.#takes(/[\da-fA-F]{4}/y);
    if (sign === "\\x") this.#takes(/[\da-fA-F]{2}/y);
    if (sign === "\\k") this.#takes(/<[^>]+>/y);
    return piece(nothing);
  }

  #group(opening: string): Piece {
    const need = this.alternatives();
    this.#takes(/\)/y);
    return piece(opening.endsWith("!") ? nothing : need);
  }

  /** A class is worth looking for only where it holds neither letters nor everyday signs. */
  #class(): Need {
    const body =
      this.#takes(/(?:\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\[^]|[^\]\\])*/uy) ?? "";
    this.#takes(/\]/y);
    const rest = body.replace(/\\d|0-9/g, "");
    const signs = [...rest.replace(/\\([^\p{L}\p{N}])/gu, "$1")];
    if (body.startsWith("^") || !signs.every((sign) => rareSign.test(sign)))
      return nothing;
    const needs = signs.map(needOf);
    return eitherOf(rest === body ? needs : [digits, ...needs]);
  }

  #takes(what: RegExp): string | null {
    what.lastIndex = this.#at;
    const found = what.exec(this.#source)?.[0] ?? null;
    if (found !== null) this.#at += found.length;
    return found;
  }
}

/**
 * Gives a quick pattern that finds something in every text, taken without its case, that a pattern matches: words, digits or
 * signs it cannot do without. Null where there is nothing of the kind.
 */
export function needOfPattern(source: string): RegExp | null {
  const reader = new PatternReader(source);
  const need = reader.alternatives();
  return reader.isAtEnd && need.rarity >= leastRarity
    ? new RegExp(need.source)
    : null;
}
