/** What is counted of readers: that a question need not be asked, and whether an answer helped. Never who. */
export const tallyNames = [
  "deflected",
  "reader-helped",
  "reader-not-helped",
] as const;
export type TallyName = (typeof tallyNames)[number];

export interface Tally {
  name: TallyName;
  topicId: string;
  count: number;
}

/** How often something was counted, over all topics. */
export const countOf = (tallies: readonly Tally[], name: TallyName): number =>
  tallies
    .filter((tally) => tally.name === name)
    .reduce((sum, { count }) => sum + count, 0);
