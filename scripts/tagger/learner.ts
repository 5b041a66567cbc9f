import {
  marginalsOf,
  type Lattice,
  type Marginals,
} from "#moderation/model/lattice.ts";
import { tagCount } from "#moderation/model/tags.ts";
import type { Example } from "./example.ts";

/** Weights on their way: each with the sum of its squared steps, so that rare features take long steps and common ones short. */
export interface Learner {
  emissions: Float32Array;
  emissionSquares: Float32Array;
  transitions: Float32Array;
  transitionSquares: Float32Array;
  starts: Float32Array;
  startSquares: Float32Array;
}

const rate = 0.12;
const decay = 2e-6;

/** Makes a learner that knows nothing. */
export function createLearner(bits: number): Learner {
  const size = 2 ** bits * tagCount;
  const squares = tagCount * tagCount;
  return {
    emissions: new Float32Array(size), emissionSquares: new Float32Array(size),
    transitions: new Float32Array(squares), transitionSquares: new Float32Array(squares),
    starts: new Float32Array(tagCount), startSquares: new Float32Array(tagCount),
  }; // prettier-ignore
}

/** Scores an example as the learner sees it now; rows seen too seldom are passed over. */
export function latticeOf(
  { emissions, transitions, starts }: Learner,
  example: Example,
  isKept: (row: number) => boolean,
): Lattice {
  const length = example.tags.length;
  const scores = new Float32Array(length * tagCount);
  for (let at = 0; at < length; at++) {
    for (
      let index = example.starts[at] ?? 0;
      index < (example.starts[at + 1] ?? 0);
      index++
    ) {
      const row = example.rows[index] ?? 0;
      if (isKept(row))
        for (let tag = 0; tag < tagCount; tag++)
          scores[at * tagCount + tag] =
            (scores[at * tagCount + tag] ?? 0) + (emissions[row + tag] ?? 0);
    }
  }
  return { length, emissions: scores, transitions, starts };
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  at: number,
  gradient: number,
) {
  const slope = gradient - decay * (weights[at] ?? 0);
  const square = (squares[at] ?? 0) + slope * slope;
  squares[at] = square;
  if (square > 0)
    weights[at] =
      (weights[at] ?? 0) + (rate * slope) / Math.sqrt(square + 1e-6);
}

function learnEmissions(
  learner: Learner,
  example: Example,
  { nodes }: Marginals,
  isKept: (row: number) => boolean,
) {
  const gradient = new Float64Array(tagCount);
  for (let at = 0; at < example.tags.length; at++) {
    for (let tag = 0; tag < tagCount; tag++)
      gradient[tag] =
        (example.tags[at] === tag ? 1 : 0) - (nodes[at * tagCount + tag] ?? 0);
    for (
      let index = example.starts[at] ?? 0;
      index < (example.starts[at + 1] ?? 0);
      index++
    ) {
      const row = example.rows[index] ?? 0;
      if (isKept(row))
        for (let tag = 0; tag < tagCount; tag++)
          step(
            learner.emissions,
            learner.emissionSquares,
            row + tag,
            gradient[tag] ?? 0,
          );
    }
  }
}

function learnTransitions(
  learner: Learner,
  { tags }: Example,
  { forward, backward, powers, follows }: Marginals,
) {
  const expected = new Float64Array(tagCount * tagCount);
  for (let at = 1; at < tags.length; at++) {
    const pair = expected.map((_, index) => {
      const [last, next] = [
        Math.floor(index / tagCount),
        at * tagCount + (index % tagCount),
      ];
      return (
        (forward[(at - 1) * tagCount + last] ?? 0) *
        (follows[index] ?? 0) *
        (powers[next] ?? 0) *
        (backward[next] ?? 0)
      );
    });
    const sum = pair.reduce((all, value) => all + value, 0);
    const right = (tags[at - 1] ?? 0) * tagCount + (tags[at] ?? 0);
    pair.forEach(
      (value, index) =>
        (expected[index] =
          (expected[index] ?? 0) - value / sum + (index === right ? 1 : 0)),
    );
  }
  expected.forEach((gradient, index) =>
    step(learner.transitions, learner.transitionSquares, index, gradient),
  );
}

/** Takes one step towards the right tags of an example (conditional random field, AdaGrad). */
export function learn(
  learner: Learner,
  example: Example,
  isKept: (row: number) => boolean,
): void {
  const marginals = marginalsOf(latticeOf(learner, example, isKept));
  learnEmissions(learner, example, marginals, isKept);
  learnTransitions(learner, example, marginals);
  for (let tag = 0; tag < tagCount; tag++)
    step(
      learner.starts,
      learner.startSquares,
      tag,
      (example.tags[0] === tag ? 1 : 0) - (marginals.nodes[tag] ?? 0),
    );
}
