import { createLearner, type Learner } from "./learner.ts";

/** What is kept of a learner when it has learnt. */
export type Learnt = Pick<Learner, "emissions" | "transitions" | "starts">;

/** The sums of several learners' weights. */
export interface Sums extends Learnt {
  count: number;
}

const parts = ["emissions", "transitions", "starts"] as const;

/** Makes sums of no learner yet. */
export function createSums(bits: number): Sums {
  return { ...createLearner(bits), count: 0 };
}

/** Adds a learner as it is now. */
export function takeIn(sums: Sums, learner: Learner): void {
  sums.count++;
  for (const part of parts) {
    const [sum, own] = [sums[part], learner[part]];
    for (let at = 0; at < sum.length; at++)
      sum[at] = (sum[at] ?? 0) + (own[at] ?? 0);
  }
}

/** Gives the mean of what was added: the last rounds each lean towards the texts they read last, their mean does not. */
export function averageOf({
  count,
  emissions,
  transitions,
  starts,
}: Sums): Learnt {
  const mean = (sum: number) => sum / Math.max(1, count);
  return {
    emissions: emissions.map(mean),
    transitions: transitions.map(mean),
    starts: starts.map(mean),
  };
}
