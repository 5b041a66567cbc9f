import type { Lexicon } from "#moderation/lexicon/lexicon.ts";
import type { MarkedText } from "./marked-text.ts";
import type { NamePool } from "./name-pool.ts";
import { randomFrom, shuffled, type Random } from "./random.ts";
import { misspellWords, roughCopy } from "./rough-copies.ts";
import { swapNames } from "./swap-names.ts";

/** How many copies of each of our own sentences a round has: they are few, and speak as residents do. */
const copiesOfSentences = 10;
/** Letters are longer, and as residents' as can be. */
const copiesOfLetters = 7;

function copiesOf(
  marked: MarkedText,
  round: number,
  lexicon: Lexicon,
  pool: NamePool,
  random: Random,
): MarkedText[] {
  const swapped = () => swapNames(marked, lexicon, pool, random);
  const rough = () => roughCopy(swapped(), random);
  if (marked.source === "letters")
    return [
      marked,
      ...Array.from({ length: copiesOfLetters - 3 }, () =>
        misspellWords(swapped(), 0.01, random),
      ),
      rough(),
      rough(),
    ];
  if (marked.source !== "sentences")
    return [round % 2 === 0 ? marked : swapped(), roughCopy(swapped(), random)];
  const copies = Array.from({ length: copiesOfSentences - 4 }, () =>
    misspellWords(swapped(), 0.02, random),
  );
  return [marked, ...copies, rough(), rough(), rough()];
}

/** Gives the texts of one round of training: originals, rough copies, and copies with other names, in a new order each round. */
export function roundOf(
  texts: readonly MarkedText[],
  round: number,
  lexicon: Lexicon,
  pool: NamePool,
  seed: number,
): MarkedText[] {
  const random = randomFrom(seed + round * 7919);
  return shuffled(
    texts.flatMap((marked) => copiesOf(marked, round, lexicon, pool, random)),
    random,
  );
}
