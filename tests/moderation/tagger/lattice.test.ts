import { expect, test } from "vitest";
import { marginalsOf, type Lattice } from "#moderation/model/lattice.ts";
import { tagCount } from "#moderation/model/tags.ts";
import { randomFrom } from "#scripts/tagger/random.ts";

function latticeOf(length: number): Lattice {
  const random = randomFrom(3);
  const some = (size: number) =>
    Float32Array.from({ length: size }, () => random.next() * 4 - 2);
  return {
    length,
    emissions: some(length * tagCount),
    transitions: some(tagCount * tagCount),
    starts: some(tagCount),
  };
}

/** Every way to tag three words, weighed one by one. */
function chancesByHand(lattice: Lattice): number[] {
  const sums = new Array<number>(3 * tagCount).fill(0);
  for (let path = 0; path < tagCount ** 3; path++) {
    const tags = [0, 1, 2].map(
      (at) => Math.floor(path / tagCount ** at) % tagCount,
    );
    const score = tags.reduce((sum, tag, at) => {
      const before = tags[at - 1];
      const step =
        before === undefined
          ? lattice.starts[tag]
          : lattice.transitions[before * tagCount + tag];
      return sum + (step ?? 0) + (lattice.emissions[at * tagCount + tag] ?? 0);
    }, 0);
    tags.forEach((tag, at) => {
      sums[at * tagCount + tag] =
        (sums[at * tagCount + tag] ?? 0) + Math.exp(score);
    });
  }
  const whole = sums.slice(0, tagCount).reduce((sum, value) => sum + value, 0);
  return sums.map((value) => value / whole);
}

test("the chances are those of weighing every way to tag the words", () => {
  const lattice = latticeOf(3);
  const byHand = chancesByHand(lattice);
  marginalsOf(lattice).nodes.forEach((chance, index) =>
    expect(chance).toBeCloseTo(byHand[index] ?? 0, 6),
  );
});

test("a long text neither overflows nor vanishes", () => {
  const { nodes } = marginalsOf(latticeOf(20_000));
  expect(nodes.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
});
