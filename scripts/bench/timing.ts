import type { Contender } from "./contenders.ts";

/** Gives the value that so great a share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.floor(sorted.length * share));
  return sorted[at] ?? Number.NaN;
}

/** Gives the milliseconds a piece of work takes by the clock. */
export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Gives each contender's time for each text: the least of so many rounds, as another program on the machine only ever
 * makes a time longer. They take turns after so many texts, so that a busy moment falls on all of them: after each, and
 * what a contender needs has left the processor's cache; after all of them, and it is warm.
 */
export function takeTurns(
  contenders: readonly Contender[],
  texts: readonly string[],
  rounds: number,
  turn: number,
): number[][] {
  const least = contenders.map(() => texts.map(() => Infinity));
  for (let round = 0; round < rounds; round++)
    for (let from = 0; from < texts.length; from += turn)
      contenders.forEach(({ read }, at) => {
        const times = least[at] ?? [];
        texts.slice(from, from + turn).forEach((text, number) => {
          const time = timeOf(() => read(text));
          times[from + number] = Math.min(times[from + number] ?? time, time);
        });
      });
  return least;
}
