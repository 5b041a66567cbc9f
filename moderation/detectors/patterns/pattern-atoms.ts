import type { Written } from "./pattern-need.ts";

/** A question that a pattern asks of one sign: whether it is of a class, or a certain sign outside Latin-1. */
export type Atom = number;

const piece =
  /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\[^]|\[(?:\\[^]|[^\]\\])*\]|[^]/gu;
/** The signs of Latin-1 that stand in for others: letters small, capital and neither, and what no pattern names. */
export const standIns = ["ð", "Ð", "ª", "\u0080"] as const;
/** One sign of Latin-1, or a class of such, which finds another only by its case; also what only tells how a pattern goes on. */
const ofLatin1 =
  /^(?:[^.[\u0100-\u{10ffff}]|\\[^\p{L}\p{N}]|\\[dfnrtv]|\[(?!\^)(?:[^\\\u0100-\u{10ffff}]|\\[^\p{L}\p{N}]|\\[dfnrtv])*\])$/u;
/** What looks at more than one sign, or changes what the signs after it mean. */
const beyondOneSign = /\\(?:[1-9]|k<)|\(\?[a-z-]/;

/** Null for what finds neither a sign outside Latin-1 nor one that stands in for it. */
const atoms = new Map<string, Atom | null>();
const tests: RegExp[] = [];

function makeAtom(what: string, flags: string): Atom | null {
  const isSign = /^[?*+|(){}^$]$/.test(what);
  const test = new RegExp(`^(?:${isSign ? `\\${what}` : what})$`, flags);
  const isBlind =
    ofLatin1.test(what) && !standIns.some((sign) => test.test(sign));
  return isBlind ? null : tests.push(test) - 1;
}

function atomOf(what: string, flags: string): Atom | null {
  const key = `${flags} ${what}`;
  const known = atoms.get(key);
  if (known !== undefined) return known;
  const atom = makeAtom(what, flags);
  atoms.set(key, atom);
  return atom;
}

/** Tells whether a sign is what an atom asks for. */
export const isAtom = (atom: Atom, sign: string): boolean =>
  tests[atom]?.test(sign) ?? false;

/**
 * Gives all that a pattern asks of single signs outside Latin-1, and rather more than less; null where it asks something
 * else besides.
 */
export function atomsOf({ source, flags }: Written): Atom[] | null {
  if (!/^[dgi]*uy?$/.test(flags) || beyondOneSign.test(source)) return null;
  const pieces = new Set(source.match(piece));
  const own = flags.includes("i") ? "iu" : "u";
  return [...pieces]
    .map((what) => atomOf(/^\\[bB]$/.test(what) ? "\\w" : what, own))
    .filter((atom) => atom !== null);
}
