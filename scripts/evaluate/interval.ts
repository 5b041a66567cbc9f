/** A small generator with a fixed seed, so that the same measurement prints the same interval. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Figures = Readonly<Record<string, number>>;

function middle(values: readonly number[]): [number, number] {
  const sorted = values
    .filter((value) => !Number.isNaN(value))
    .toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}

/** Gives the 95 % interval of each figure by drawing documents again and again, with replacement. */
export function intervals<T>(
  items: readonly T[],
  figuresOf: (sample: readonly T[]) => Figures,
  rounds = 500,
): Record<string, [number, number]> {
  const random = generator(1_947);
  const drawn: Figures[] = [];
  for (let round = 0; round < rounds; round++) {
    const sample = items.flatMap(
      () => items[Math.floor(random() * items.length)] ?? [],
    );
    drawn.push(figuresOf(sample));
  }
  return Object.fromEntries(
    Object.keys(figuresOf(items)).map((name) => [
      name,
      middle(drawn.map((figures) => figures[name] ?? Number.NaN)),
    ]),
  );
}
