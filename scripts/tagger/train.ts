import type { Lexicon } from "#moderation/lexicon/lexicon.ts";
import { tagCount } from "#moderation/model/tags.ts";
import type { Weights } from "#moderation/model/weights.ts";
import { calibrate } from "./calibrate.ts";
import { roundOf } from "./curriculum.ts";
import { exampleOf, type Example } from "./example.ts";
import { createLearner, learn } from "./learner.ts";
import { averageOf, createSums, takeIn, type Learnt } from "./average.ts";
import type { MarkedText } from "./marked-text.ts";
import { createNamePool } from "./name-pool.ts";
import { textsOf } from "./split.ts";

export interface Training {
  texts: readonly MarkedText[];
  lexicon: Lexicon;
  rounds: number;
  bits: number;
  seed: number;
  /** A row met fewer times than this in the first round is left at nothing. */
  leastOften: number;
  report(line: string): void;
}

function countRows(examples: readonly Example[], bits: number): Uint16Array {
  const counts = new Uint16Array(2 ** bits);
  for (const { rows } of examples)
    for (const row of rows)
      counts[row / tagCount] = Math.min(
        60000,
        (counts[row / tagCount] ?? 0) + 1,
      );
  return counts;
}

/** Turns weights into eight bits each; the largest of them decides the scale. */
function quantise(
  { emissions, transitions, starts }: Learnt,
  bits: number,
): Weights {
  const largest = emissions.reduce(
    (most, weight) => Math.max(most, Math.abs(weight)),
    0.01,
  );
  const scale = Math.fround(Math.min(largest, 4) / 127);
  const bytes = Int8Array.from(emissions, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  return {
    bits,
    scale,
    slope: 1,
    shift: 0,
    transitions,
    starts,
    emissions: bytes,
  };
}

/** Trains a tagger; the same texts, lists and seed give the same weights to the bit. */
export function train({
  texts,
  lexicon,
  rounds,
  bits,
  seed,
  leastOften,
  report,
}: Training): Weights {
  const pool = createNamePool(lexicon);
  const learner = createLearner(bits);
  const sums = createSums(bits);
  const lessons = textsOf(texts, "train");
  let counts: Uint16Array | null = null;
  for (let round = 0; round < rounds; round++) {
    const examples = roundOf(lessons, round, lexicon, pool, seed).flatMap(
      (text) => exampleOf(text, lexicon, bits) ?? [],
    );
    const seen = (counts ??= countRows(examples, bits));
    for (const example of examples)
      learn(
        learner,
        example,
        (row) => (seen[row / tagCount] ?? 0) >= leastOften,
      );
    if (round * 2 >= rounds) takeIn(sums, learner);
    report(`round ${round + 1} of ${rounds}: ${examples.length} texts`);
  }
  const weights = quantise(averageOf(sums), bits);
  return {
    ...weights,
    ...calibrate(weights, textsOf(texts, "calibrate"), lexicon, pool, seed),
  };
}
