/** A small generator with a fixed seed, so that the same measurement prints the same interval. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Gives the 95 % interval of a figure by drawing documents again and again, with replacement. */
export function interval<T>(
  items: readonly T[],
  figure: (sample: readonly T[]) => number,
  rounds = 500,
): [number, number] {
  const random = generator(1_947);
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const sample = items.flatMap(
      () => items[Math.floor(random() * items.length)] ?? [],
    );
    const value = figure(sample);
    if (!Number.isNaN(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  return [
    values[Math.floor(values.length * 0.025)] ?? Number.NaN,
    values[Math.floor(values.length * 0.975)] ?? Number.NaN,
  ];
}
