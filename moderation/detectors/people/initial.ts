import type { Evidence } from "../../finding.ts";
import { evidenceAt, type Reason } from "../evidence.ts";
import type { Word } from "../reading/document.ts";

/** One letter, which is at most two signs long: nearly all words are longer, and no pattern is tried on them. */
export const isCapitalLetter = ({ text }: Word) =>
  text.length <= 2 && /^\p{Lu}$/u.test(text);

/** Why letters are taken for somebody's initials. */
export const initialReason = (weight: number): Reason => ({
  kind: "initials",
  source: "shape",
  ruleId: "name-initial",
  weight,
});

/** Letters of the text as somebody's initials. */
export const initials = (
  start: number,
  end: number,
  weight: number,
): Evidence => evidenceAt(start, end, initialReason(weight));
