import { tagCount } from "./tags.ts";

/** The scores of every tag at every word, and of one tag after another. */
export interface Lattice {
  length: number;
  /** By word and tag. */
  emissions: Float32Array;
  transitions: Float32Array;
  starts: Float32Array;
}

/** How likely each tag is at each word, all the words considered together. */
export interface Marginals {
  /** By word and tag. */
  nodes: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  /** By word and tag: the emission raised to a power, its largest taken out. */
  powers: Float64Array;
  follows: Float64Array;
}

function powersOf({ length, emissions }: Lattice): Float64Array {
  const powers = new Float64Array(length * tagCount);
  for (let at = 0; at < length * tagCount; at += tagCount) {
    let most = -Infinity;
    for (let tag = 0; tag < tagCount; tag++) {
      const emission = emissions[at + tag] ?? 0;
      if (emission > most) most = emission;
    }
    for (let tag = 0; tag < tagCount; tag++)
      powers[at + tag] = Math.exp((emissions[at + tag] ?? 0) - most);
  }
  return powers;
}

function scaleRow(values: Float64Array, at: number) {
  let sum = 0;
  for (let tag = 0; tag < tagCount; tag++) sum += values[at + tag] ?? 0;
  for (let tag = 0; tag < tagCount; tag++)
    values[at + tag] = (values[at + tag] ?? 0) / sum;
}

function goForward(
  lattice: Lattice,
  powers: Float64Array,
  follows: Float64Array,
): Float64Array {
  const forward = new Float64Array(powers.length);
  for (let at = 0; at < powers.length; at += tagCount) {
    for (let tag = 0; tag < tagCount; tag++) {
      let sum = at === 0 ? Math.exp(lattice.starts[tag] ?? 0) : 0;
      if (at > 0)
        for (let last = 0; last < tagCount; last++)
          sum +=
            (forward[at - tagCount + last] ?? 0) *
            (follows[last * tagCount + tag] ?? 0);
      forward[at + tag] = sum * (powers[at + tag] ?? 0);
    }
    scaleRow(forward, at);
  }
  return forward;
}

function goBackward(powers: Float64Array, follows: Float64Array): Float64Array {
  const backward = new Float64Array(powers.length).fill(1);
  for (let at = powers.length - 2 * tagCount; at >= 0; at -= tagCount) {
    for (let tag = 0; tag < tagCount; tag++) {
      let sum = 0;
      for (let next = 0; next < tagCount; next++) {
        const later = at + tagCount + next;
        sum +=
          (follows[tag * tagCount + next] ?? 0) *
          (powers[later] ?? 0) *
          (backward[later] ?? 0);
      }
      backward[at + tag] = sum;
    }
    scaleRow(backward, at);
  }
  return backward;
}

/** Gives how likely each tag is at each word, in time linear in the words. */
export function marginalsOf(lattice: Lattice): Marginals {
  const powers = powersOf(lattice);
  const follows = Float64Array.from(lattice.transitions, Math.exp);
  const forward = goForward(lattice, powers, follows);
  const backward = goBackward(powers, follows);
  const nodes = new Float64Array(forward.length);
  for (let at = 0; at < nodes.length; at++)
    nodes[at] = (forward[at] ?? 0) * (backward[at] ?? 0);
  for (let at = 0; at < nodes.length; at += tagCount) scaleRow(nodes, at);
  return { nodes, forward, backward, powers, follows };
}
