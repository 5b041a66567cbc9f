import type { Word } from "./document.ts";
import { formTest } from "./form-test.ts";

/** What stands after the name that a street bears. */
export const isRoad = formTest(({ key }) =>
  /^(?:gata|väg|gränd|torg|backe|stig|allé|alle|plats|plan|park|bro|kaj|gatan|vägen|gränden|torget|backen|stigen|allén)$/.test(
    key,
  ),
);

const isSide = formTest(({ key }) =>
  /^(?:norr|söder|öster|väster|nord|syd|öst|väst|norra|södra|östra|västra|city|centrum|hörnet|torget|stationen)$/.test(
    key,
  ),
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
    isSide(side) &&
    !(after?.gap === " " && goesOn.test(after.key))
    ? side
    : undefined;
}

/** "nils holgerssons gränd", "hemköp city": what everybody knows, in the name of a place in one town. */
export function isInPlaceName(words: readonly Word[], last: Word): boolean {
  const next = words[last.index + 1];
  return (
    sideAfter(words, last) !== undefined ||
    (last.name.isGenitive && next?.gap === " " && isRoad(next))
  );
}
