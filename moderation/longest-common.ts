/** Places in the first and in the second sequence that hold the same. */
export type Pair = readonly [first: number, second: number];

/**
 * A longest common subsequence as pairs of places, in order. Hirschberg's way: halve the first sequence and find where the best
 * halves of the second meet, so that memory grows with the length and not with its square (Communications of the ACM 18(6), 1975).
 */
export function keptPairs(first: Int32Array, second: Int32Array): Pair[] {
  const pairs: Pair[] = [];
  pairWithin(first, second, [0, first.length, 0, second.length], pairs);
  return pairs;
}

type Window = [from: number, to: number, secondFrom: number, secondTo: number];

function pairWithin(
  a: Int32Array,
  b: Int32Array,
  [aFrom, aTo, bFrom, bTo]: Window,
  pairs: Pair[],
): void {
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom])
    pairs.push([aFrom++, bFrom++]);
  const tail: Pair[] = [];
  while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1])
    tail.push([--aTo, --bTo]);
  pairMiddle(a, b, [aFrom, aTo, bFrom, bTo], pairs);
  for (const pair of tail.reverse()) pairs.push(pair);
}

function pairMiddle(
  a: Int32Array,
  b: Int32Array,
  [aFrom, aTo, bFrom, bTo]: Window,
  pairs: Pair[],
): void {
  if (aFrom === aTo || bFrom === bTo) return;
  if (aTo - aFrom === 1) {
    const at = b.subarray(bFrom, bTo).indexOf(a[aFrom] ?? -1);
    if (at >= 0) pairs.push([aFrom, bFrom + at]);
    return;
  }
  const half = (aFrom + aTo) >>> 1;
  const meet = meetingPlace(a, b, [aFrom, aTo, bFrom, bTo], half);
  pairWithin(a, b, [aFrom, half, bFrom, meet], pairs);
  pairWithin(a, b, [half, aTo, meet, bTo], pairs);
}

/** Where in the second sequence a best pairing of the first half ends and one of the other half begins. */
function meetingPlace(
  a: Int32Array,
  b: Int32Array,
  [aFrom, aTo, bFrom, bTo]: Window,
  half: number,
): number {
  const left = lengths(a.subarray(aFrom, half), b.subarray(bFrom, bTo));
  const right = lengths(
    a.slice(half, aTo).reverse(),
    b.slice(bFrom, bTo).reverse(),
  );
  const width = bTo - bFrom;
  let best = 0;
  const reached = (at: number): number =>
    (left[at] ?? 0) + (right[width - at] ?? 0);
  for (let at = 1; at <= width; at += 1)
    if (reached(at) > reached(best)) best = at;
  return bFrom + best;
}

/** How long a common subsequence of all of `a` is with each beginning of `b`. */
function lengths(a: Int32Array, b: Int32Array): Int32Array {
  const row = new Int32Array(b.length + 1);
  for (const value of a) {
    let diagonal = 0;
    for (let at = 0; at < b.length; at += 1) {
      const above = row[at + 1] ?? 0;
      const before = row[at] ?? 0;
      row[at + 1] =
        b[at] === value ? diagonal + 1 : above > before ? above : before;
      diagonal = above;
    }
  }
  return row;
}
