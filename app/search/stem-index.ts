import { stemsOf } from "./stems.ts";

/** Texts by the stems they hold, in memory alone and never as words. */
export interface StemIndex {
  readonly size: number;
  names(): string[];
  has(name: string): boolean;
  add(name: string, text: string): void;
  drop(name: string): void;
  /** The names of the texts most like this one, best first; none where nothing is alike. */
  like(name: string, most: number): string[];
}

// More says little new of a text, and bounds what a long one costs.
const mostStems = 60;
// A stem in every tenth text tells nothing of what a text is about.
const commonShare = 0.1;
const commonAtLeast = 20;
// Of what two texts say, weighed by how rarely it is said, so much is the same in both. Texts about different things share less: of
// the 5,460 pairs of Swedish texts the checker is measured on, five in ten thousand share as much; see tests/app/search.
const alike = 0.2;
const fewestShared = 3;

/** An empty index; `seed` scatters the stems, so that what is held cannot be read as words. */
export function createStemIndex(seed: number): StemIndex {
  const stems = new Map<string, Uint32Array>();
  const holders = new Map<number, Set<string>>();

  const weight = (stem: number) =>
    Math.log(1 + stems.size / (holders.get(stem)?.size ?? 1));
  const norm = (held: Uint32Array) =>
    Math.sqrt(held.reduce((sum, stem) => sum + weight(stem) ** 2, 0));
  const isTelling = (count: number) =>
    count > 1 && count <= Math.max(commonAtLeast, stems.size * commonShare);

  function sharedWith(name: string, own: Uint32Array): Map<string, Shared> {
    const shared = new Map<string, Shared>();
    for (const stem of own) {
      const names = holders.get(stem);
      if (names === undefined || !isTelling(names.size)) continue;
      const worth = weight(stem) ** 2;
      for (const other of names) {
        const so = shared.get(other) ?? { worth: 0, count: 0 };
        so.worth += worth;
        so.count += 1;
        shared.set(other, so);
      }
    }
    shared.delete(name);
    return shared;
  }

  return {
    get size() {
      return stems.size;
    },
    names: () => [...stems.keys()],
    has: (name) => stems.has(name),
    add(name, text) {
      this.drop(name);
      const held = scattered(text, seed);
      stems.set(name, held);
      for (const stem of held)
        holders.set(stem, (holders.get(stem) ?? new Set()).add(name));
    },
    drop(name) {
      for (const stem of stems.get(name) ?? []) {
        const names = holders.get(stem);
        names?.delete(name);
        if (names?.size === 0) holders.delete(stem);
      }
      stems.delete(name);
    },
    like(name, most) {
      const own = stems.get(name);
      if (own === undefined) return [];
      const ownNorm = norm(own);
      return [...sharedWith(name, own)]
        .filter(([, { count }]) => count >= fewestShared)
        .map(([other, { worth }]) => {
          const its = stems.get(other) ?? new Uint32Array();
          return { other, likeness: worth / (ownNorm * norm(its)) };
        })
        .filter(({ likeness }) => likeness >= alike)
        .toSorted((one, two) => two.likeness - one.likeness)
        .slice(0, most)
        .map(({ other }) => other);
    },
  };
}

interface Shared {
  worth: number;
  count: number;
}

/** The first different stems of a text as numbers that only this process can make. */
function scattered(text: string, seed: number): Uint32Array {
  const numbers = new Set<number>();
  for (const stem of stemsOf(text)) {
    // Telephone numbers and years are shared by chance.
    if (!/\p{L}/u.test(stem)) continue;
    numbers.add(hashOf(stem, seed));
    if (numbers.size === mostStems) break;
  }
  return Uint32Array.from(numbers);
}

/** FNV-1a over the stem's UTF-16 units, begun at the seed. */
function hashOf(stem: string, seed: number): number {
  let hash = (seed ^ 0x811c9dc5) >>> 0;
  for (let at = 0; at < stem.length; at += 1)
    hash = Math.imul(hash ^ stem.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
