import type { Evidence } from "./finding.ts";

/** Evidence in offsets of the original text, joined where it overlaps. */
export interface Cluster {
  start: number;
  end: number;
  evidence: Evidence[];
}

/** From how much weight on a reason asks for a decision. */
export const judgeFrom = 0.28;

/** Tells whether a reason is about the whole of what was found, and not a word of it. */
export const covers = ({ start, end }: Cluster, item: Evidence) =>
  item.start === start && item.end === end;

/** Tells whether a reason that weighs enough is about the whole. */
export const isWhole = (found: Cluster, item: Evidence) =>
  item.weight >= judgeFrom && covers(found, item);
