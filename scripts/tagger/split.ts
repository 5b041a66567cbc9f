import { hashOf, mix } from "#moderation/model/mix.ts";
import type { MarkedText } from "./marked-text.ts";

/** A fifth is for testing, a tenth for calibrating, the rest for training; the id alone decides. */
export type Part = "train" | "calibrate" | "test";

/** Gives the part a text belongs to, the same for ever. */
export function partOf({ id }: MarkedText): Part {
  const tenth = (mix(hashOf(id), 2012) >>> 0) % 10;
  return tenth < 2 ? "test" : tenth === 2 ? "calibrate" : "train";
}

/** Gives the texts of one part. */
export const textsOf = (
  texts: readonly MarkedText[],
  part: Part,
): MarkedText[] => texts.filter((text) => partOf(text) === part);
