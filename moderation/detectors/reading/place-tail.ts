import type { Word } from "./document.ts";
import { cueWords } from "../cues/cue-words.ts";

/** What stands after the name that a street bears. */
export const roadWords: ReadonlySet<string> = cueWords(
  "gata väg gränd torg backe stig allé alle plats plan park bro kaj gatan vägen gränden torget backen stigen allén",
);

const sides: ReadonlySet<string> = cueWords(
  "norr söder öster väster nord syd öst väst norra södra östra västra city centrum hörnet torget stationen",
);
/** "norr om stan", "centrum av byn": the way there, and no name. */
const goesOn = /^(?:om|ut|ifrån|upp|ner|av)$/;

/** "ica norr", "willys syd": gives the word that tells which branch of a chain, where one stands after it. */
export function sideAfter(
  words: readonly Word[],
  { index }: Word,
): Word | undefined {
  const [side, after] = [words[index + 1], words[index + 2]];
  return side?.gap === " " &&
    sides.has(side.key) &&
    !(after?.gap === " " && goesOn.test(after.key))
    ? side
    : undefined;
}

/** "nils holgerssons gränd", "hemköp city": what everybody knows, in the name of a place in one town. */
export function isInPlaceName(words: readonly Word[], last: Word): boolean {
  const next = words[last.index + 1];
  return (
    sideAfter(words, last) !== undefined ||
    (last.name.isGenitive && next?.gap === " " && roadWords.has(next.key))
  );
}
