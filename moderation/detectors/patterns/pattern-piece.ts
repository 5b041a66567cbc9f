import { everyOf, shifted, someOf, withoutCase, type Need } from "./need.ts";

/** A piece of a pattern: the strings it stands for where they are few, else only what it needs; and how many signs of a text it takes. */
export interface Piece {
  strings: readonly string[] | null;
  need: Need | null;
  least: number;
  most: number;
}

/** What takes no sign, and of which nothing is asked. */
export const zeroWidth: Piece = {
  strings: [""],
  need: null,
  least: 0,
  most: 0,
};
/** What may take any signs. */
export const unknown: Piece = {
  strings: null,
  need: null,
  least: 0,
  most: Infinity,
};
/** What takes any one sign. */
export const oneSign: Piece = { strings: null, need: null, least: 1, most: 1 };

/** More strings than these are not put together. */
const mostStrings = 64;

/** A string that begins as another does says nothing that the shorter one does not. */
function needOfStrings(strings: readonly string[]): Need | null {
  const all = [...new Set(strings.map(withoutCase))];
  const short = all.filter(
    (one) => !all.some((other) => other !== one && one.startsWith(other)),
  );
  return someOf(
    short.map((what) => (what === "" ? null : { what, from: 0, to: 0 })),
  );
}

/** The piece that stands for one of some strings. */
export function oneOf(strings: readonly string[]): Piece {
  const lengths = strings.map(({ length }) => length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  return { strings, need: needOfStrings(strings), least, most };
}

/** The piece that is one of several. */
export function eitherOf(choices: readonly Piece[]): Piece {
  const strings = choices.every((choice) => choice.strings !== null)
    ? choices.flatMap((choice) => choice.strings ?? [])
    : null;
  return {
    strings,
    need: strings
      ? needOfStrings(strings)
      : someOf(choices.map(({ need }) => need)),
    least: Math.min(...choices.map(({ least }) => least)),
    most: Math.max(...choices.map(({ most }) => most)),
  };
}

/** How many times a piece stands, at least and at most. */
function timesOf(quantifier: string | null): [number, number] {
  if (quantifier === null) return [1, 1];
  if (!quantifier.startsWith("{"))
    return [
      quantifier.startsWith("+") ? 1 : 0,
      quantifier.startsWith("?") ? 1 : Infinity,
    ];
  const [least = "", most = least] = quantifier.slice(1, -1).split(/[,}]/);
  return [Number(least), most === "" ? Infinity : Number(most)];
}

/** A sequence needs all that its pieces need, each as far on as the pieces before it take; strings side by side are one string. */
export class Sequence {
  readonly #needs: (Need | null)[] = [];
  #run: readonly string[] = [""];
  #runStart: readonly [number, number] = [0, 0];
  #isWhole = true;
  #least = 0;
  #most = 0;

  add(piece: Piece, quantifier: string | null): void {
    const [least, most] = timesOf(quantifier);
    const choices = most === 1 ? piece.strings : null;
    const isTaken =
      choices !== null && this.#take(least === 0 ? ["", ...choices] : choices);
    if (!isTaken) this.#end();
    if (!isTaken && least > 0 && piece.need)
      this.#needs.push(shifted(piece.need, this.#least, this.#most));
    this.#least += piece.least * least;
    this.#most += piece.most === 0 || most === 0 ? 0 : piece.most * most;
    if (!isTaken) this.#runStart = [this.#least, this.#most];
  }

  #take(choices: readonly string[]): boolean {
    if (choices.length * this.#run.length > mostStrings) return false;
    this.#run = this.#run.flatMap((head) => choices.map((tail) => head + tail));
    return true;
  }

  #needOfRun(): Need | null {
    const need = needOfStrings(this.#run);
    return need && shifted(need, ...this.#runStart);
  }

  #end(): void {
    this.#needs.push(this.#needOfRun());
    this.#run = [""];
    this.#isWhole = false;
  }

  toPiece(): Piece {
    return {
      strings: this.#isWhole ? this.#run : null,
      need: everyOf([...this.#needs, this.#needOfRun()]),
      least: this.#least,
      most: this.#most,
    };
  }
}
