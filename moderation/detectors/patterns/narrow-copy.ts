import { ownCopy } from "../../lexicon/own-copy.ts";
import { isAtom, standIns, type Atom } from "./pattern-atoms.ts";

const wideSign = /[\u0100-\u{10ffff}]/gu;
/** Signs that are a letter of Latin-1 in another case. */
const otherCase = /[ -\u00ff]/iu;

/** A sign of Latin-1 that most patterns take for the same: a letter for a letter of its case, else what no pattern names. */
function standInFor(sign: string): string {
  const [small, capital, neither, unnamed] = standIns;
  if (/^\p{Ll}$/u.test(sign)) return small;
  if (/^\p{Lu}$/u.test(sign)) return capital;
  return /^\p{Lo}$/u.test(sign) ? neither : unnamed;
}

/** What counts as two in the text is two signs in the copy, and no pattern may take either. */
function tellsApart(atom: Atom, sign: string): boolean {
  const isOwn = isAtom(atom, sign);
  const isOther = isAtom(atom, standInFor(sign));
  return sign.length === 1 ? isOwn !== isOther : isOwn || isOther;
}

/** By atom, whether it tells a sign from the one that stands in for it; as far as that was asked. */
type Answers = (boolean | undefined)[];

/** As many signs as texts often have; more are let go together. */
const mostSigns = 200;
const answersBySign = new Map<string, Answers>();

/** Gives what is known of a sign, which alone tells nothing of a text. */
function answersOf(sign: string): Answers {
  const known = answersBySign.get(sign);
  if (known !== undefined) return known;
  if (answersBySign.size >= mostSigns) answersBySign.clear();
  const answers: Answers = [];
  answersBySign.set(sign, answers);
  return answers;
}

/**
 * A copy of a text with another sign for each that does not go into one byte, sign by sign at the same place. Patterns
 * that do not tell the two apart match it where they match the text, and are read in it in half the time.
 */
export class NarrowCopy {
  readonly text: string;
  readonly #signs: readonly { sign: string; answers: Answers }[];

  private constructor(text: string, signs: readonly string[]) {
    this.#signs = signs.map((sign) => ({ sign, answers: answersOf(sign) }));
    this.text = ownCopy(
      text.replace(wideSign, (sign) => standInFor(sign).repeat(sign.length)),
    );
  }

  /** Gives null where a text has no such sign, or one that a letter of Latin-1 stands for. */
  static of(text: string): NarrowCopy | null {
    const signs = [...new Set(text.match(wideSign))];
    const isCopied =
      signs.length > 0 && !signs.some((sign) => otherCase.test(sign));
    return isCopied ? new NarrowCopy(text, signs) : null;
  }

  /** Tells whether a pattern that takes at least one sign, and asks no more than these atoms, matches the copy where it matches the text. */
  isSameTo(atoms: readonly Atom[]): boolean {
    for (const { sign, answers } of this.#signs)
      for (const atom of atoms)
        if ((answers[atom] ??= tellsApart(atom, sign))) return false;
    return true;
  }
}
