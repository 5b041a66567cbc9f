/** How many of how many. */
export interface Share {
  found: number;
  all: number;
}

/** Counts what is found of what there is. */
export const shareOf = (items: readonly { isFound: boolean }[]): Share => ({
  found: items.filter(({ isFound }) => isFound).length,
  all: items.length,
});

const z = 1.96;

/** Gives the 95 % interval of a share (Wilson's): it tells how little is known from few, also where all were found. */
export function wilson({ found, all }: Share): [number, number] {
  if (all === 0) return [0, 1];
  const share = found / all;
  const middle = share + (z * z) / (2 * all);
  const reach =
    z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const whole = 1 + (z * z) / all;
  return [
    Math.max(0, (middle - reach) / whole),
    Math.min(1, (middle + reach) / whole),
  ];
}
