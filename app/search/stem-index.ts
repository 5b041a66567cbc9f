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
// A stem in many texts tells nothing of what a text is about; and a few telling ones find every text worth comparing, however long
// the queue is.
const mostHolders = 200;
const mostTelling = 16;
const mostCompared = 20;
const mostAnswered = 10;
// Of what two texts say, weighed by how rarely it is said, so much is the same in both. Texts about different things share less:
// of the 5,460 pairs of Swedish texts in the open gold set none shares as much; see tests/app/search.
const alike = 0.2;
const fewestShared = 3;

/** An empty index; `seed` scatters the stems, so that what is held cannot be read as words. */
export function createStemIndex(seed: number): StemIndex {
  const stems = new Map<string, Uint32Array>();
  const holders = new Map<number, Set<string>>();

  const weight = (stem: number) =>
    Math.log(1 + stems.size / (holders.get(stem)?.size ?? 1));
  // What is known until a text comes or goes: a page asks for fifty lines, and is asked for again and again.
  const norms = new Map<string, number>();
  const answers = new Map<string, string[]>();
  const forget = () => {
    norms.clear();
    answers.clear();
  };
  const stemsOfText = (name: string) => stems.get(name) ?? new Uint32Array();

  function norm(name: string): number {
    const known = norms.get(name);
    if (known !== undefined) return known;
    const made = Math.sqrt(
      stemsOfText(name).reduce((sum, stem) => sum + weight(stem) ** 2, 0),
    );
    norms.set(name, made);
    return made;
  }
  /** The texts that share most of the rarest stems, best first. */
  function candidates(name: string, own: Uint32Array): string[] {
    const holdersOf = (stem: number) => holders.get(stem) ?? new Set<string>();
    const telling = [...own]
      .filter((stem) => holdersOf(stem).size > 1)
      .filter((stem) => holdersOf(stem).size <= mostHolders)
      .toSorted((one, two) => holdersOf(one).size - holdersOf(two).size)
      .slice(0, mostTelling);
    const worth = new Map<string, number>();
    for (const stem of telling)
      for (const other of holdersOf(stem))
        worth.set(other, (worth.get(other) ?? 0) + weight(stem) ** 2);
    worth.delete(name);
    return [...worth]
      .toSorted(([, one], [, two]) => two - one)
      .slice(0, mostCompared)
      .map(([other]) => other);
  }

  /** The texts that say much of the same, best first; nothing where they hardly share a stem. */
  function compared(name: string): string[] {
    const own = new Set(stemsOfText(name));
    return candidates(name, stemsOfText(name))
      .map((other) => {
        const shared = stemsOfText(other).filter((stem) => own.has(stem));
        const worth = shared.reduce((sum, stem) => sum + weight(stem) ** 2, 0);
        const likeness = worth / (norm(name) * norm(other));
        return { other, likeness, count: shared.length };
      })
      .filter(
        ({ likeness, count }) => likeness >= alike && count >= fewestShared,
      )
      .toSorted((one, two) => two.likeness - one.likeness)
      .slice(0, mostAnswered)
      .map(({ other }) => other);
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
      forget();
      stems.set(name, held);
      for (const stem of held)
        holders.set(stem, (holders.get(stem) ?? new Set()).add(name));
    },
    drop(name) {
      forget();
      for (const stem of stems.get(name) ?? []) {
        const names = holders.get(stem);
        names?.delete(name);
        if (names?.size === 0) holders.delete(stem);
      }
      stems.delete(name);
    },
    like(name, most) {
      const known = answers.get(name) ?? compared(name);
      answers.set(name, known);
      return known.slice(0, most);
    },
  };
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
