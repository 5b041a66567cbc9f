import type { Label } from "../finding.ts";
import type { Language } from "../language.ts";

/** One place where a replacement is to stand, and what is known of it there. */
export interface Spot {
  text: string;
  start: number;
  end: number;
  surface: string;
  replacement: string;
  label: Label | null;
  /** What stands for the same one where its role cannot: "[namn 1]". */
  placeholder: string | null;
  isGenitive: boolean;
  /** Mentioned before in this text, so that "en skola" is "skolan" by now. */
  isLater: boolean;
  language: Language;
}

/** What is written from one place to another; a rule may take along a preposition, a comma or the word before. */
export interface Fit {
  start: number;
  end: number;
  words: string;
}

/** A rule of how words stand in a sentence; null where it has nothing to say. */
export type Rule = (spot: Spot) => Fit | null;
