import type { Lexicon } from "#moderation/lexicon/lexicon.ts";
import {
  bearersOf,
  firstStep,
  frequencyStep,
  isDictionaryWord,
  isFunctionWord,
  isPlace,
  placeBits,
  surnameStep,
  type WordInfo,
} from "#moderation/lexicon/word-info.ts";
import type { Random } from "./random.ts";

/** Names to draw from: as common as they are, each as likely as the next, and such as are words too. */
interface Drawer {
  names: readonly string[];
  /** Bearers of this name and all before it. */
  sums: readonly number[];
  words: readonly string[];
}

export interface NamePool {
  first: Drawer;
  surname: Drawer;
  place: Drawer;
  isListed(name: string): boolean;
}

function drawerOf(
  lexicon: Lexicon,
  stepOf: (info: WordInfo) => number,
): Drawer {
  const names: string[] = [];
  const sums: number[] = [];
  let sum = 0;
  for (const [name, info] of lexicon.words) {
    const step = stepOf(info);
    if (
      step === 0 ||
      name.length < 3 ||
      !/^\p{L}+(?:-\p{L}+)*$/u.test(name) ||
      isFunctionWord(info) ||
      frequencyStep(info) >= 10
    )
      continue;
    names.push(name);
    sums.push((sum += bearersOf(step)));
  }
  const words = names.filter((name) =>
    isWordName(lexicon.words.get(name) ?? 0, stepOf),
  );
  return { names, sums, words };
}

const isWordName = (info: WordInfo, stepOf: (info: WordInfo) => number) =>
  isDictionaryWord(info) && stepOf(info) >= 8;

/** Gathers the names of the lists; words too common to be met as names are left out. */
export function createNamePool(lexicon: Lexicon): NamePool {
  return {
    first: drawerOf(lexicon, firstStep),
    surname: drawerOf(lexicon, surnameStep),
    place: drawerOf(lexicon, (info) =>
      isPlace(info, placeBits.m | placeBits.l)
        ? 9
        : isPlace(info, placeBits.v)
          ? 7
          : 0,
    ),
    isListed: (name) => lexicon.words.has(name),
  };
}

function drawWeighted({ names, sums }: Drawer, random: Random): string {
  const target = random.next() * (sums.at(-1) ?? 0);
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > target) high = middle;
    else low = middle + 1;
  }
  return names[low] ?? "";
}

/** Joins the head of one name to the tail of another, into one that no list has. */
function invent(pool: NamePool, drawer: Drawer, random: Random): string {
  for (let attempt = 0; attempt < 20; attempt++) {
    const [head, tail] = [
      random.pick(drawer.names, ""),
      random.pick(drawer.names, ""),
    ];
    const name =
      head.slice(0, Math.ceil(head.length / 2)) +
      tail.slice(Math.floor(tail.length / 2));
    if (name.length > 3 && name.length < 14 && !pool.isListed(name))
      return name;
  }
  return random.pick(drawer.names, "");
}

/** Draws a name: known, rare, also a word, or invented, in fixed shares. */
export function drawName(
  pool: NamePool,
  kind: "first" | "surname" | "place",
  random: Random,
): string {
  const drawer = pool[kind];
  const share = random.next();
  if (share < 0.3) return drawWeighted(drawer, random);
  if (share < 0.42 && drawer.words.length > 0)
    return random.pick(drawer.words, "");
  return share < 0.7
    ? random.pick(drawer.names, "")
    : invent(pool, drawer, random);
}
