import { hashOf, mix } from "#moderation/model/mix.ts";
import type { MarkedText } from "./marked-text.ts";

/** A fifth is for testing, a tenth for calibrating, the rest for training; the id alone decides. Letters are tested with sets of their own. */
export type Part = "train" | "calibrate" | "test";

/** Gives the part a text belongs to, the same for ever. */
export function partOf({ id, source }: MarkedText): Part {
  const tenth = (mix(hashOf(id), 2012) >>> 0) % 10;
  return tenth < 2 && source !== "letters"
    ? "test"
    : tenth === 2
      ? "calibrate"
      : "train";
}

/** Gives the texts of one part. */
export const textsOf = (
  texts: readonly MarkedText[],
  part: Part,
): MarkedText[] => texts.filter((text) => partOf(text) === part);
