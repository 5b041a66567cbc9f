// The 97.5th percentile of the normal distribution.
const z = 1.96;

/** Wilson's 95 % interval of a share: twelve right of twelve does not promise the thirteenth, and this says how little it does. */
export function wilson(right: number, all: number): [number, number] {
  if (all === 0) return [Number.NaN, Number.NaN];
  const share = right / all;
  const spread = z ** 2 / all;
  const middle = share + spread / 2;
  const reach = z * Math.sqrt((share * (1 - share)) / all + spread / (4 * all));
  const bound = (value: number) =>
    Math.min(1, Math.max(0, value / (1 + spread)));
  return [bound(middle - reach), bound(middle + reach)];
}
