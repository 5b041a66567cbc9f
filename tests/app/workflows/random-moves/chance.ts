/** Chance that comes out the same from the same seed, so that a walk that broke something can be walked again. */
export interface Chance {
  /** True as often as the share says. */
  happens: (share: number) => boolean;
  oneOf: <Item>(items: readonly Item[]) => Item;
}

/** Makes chance from a seed (mulberry32, public domain). */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    happens: (share) => next() < share,
    oneOf: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error("nothing to choose from");
      return item;
    },
  };
}
