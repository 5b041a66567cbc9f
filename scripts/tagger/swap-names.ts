import { lookUp, type Lexicon } from "#moderation/lexicon/lexicon.ts";
import { fold } from "#moderation/lexicon/fold.ts";
import {
  isPlace,
  settlement,
  surnameStep,
  firstStep,
} from "#moderation/lexicon/word-info.ts";
import { readName } from "#moderation/detectors/reading/name-reading.ts";
import {
  rewrite,
  type Edit,
  type MarkedSpan,
  type MarkedText,
} from "./marked-text.ts";
import { drawName, type NamePool } from "./name-pool.ts";
import type { Random } from "./random.ts";

type Kind = "first" | "surname" | "place";

/** Writes a name as the one it takes the place of was written: case and genitive. */
function inFormOf(old: string, name: string, isGenitive: boolean): string {
  const whole = isGenitive ? (/[sxz]$/.test(name) ? name : name + "s") : name;
  if (old === old.toLowerCase()) return whole;
  if (old.length > 1 && old === old.toUpperCase()) return whole.toUpperCase();
  return whole.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

function kindOfPart(
  lexicon: Lexicon,
  key: string,
  index: number,
  count: number,
): Kind {
  if (index > 0) return "surname";
  if (count > 1) return "first";
  const { info } = readName(key, lookUp(lexicon, key), lexicon);
  return surnameStep(info) > firstStep(info) + 2 ? "surname" : "first";
}

function swapPerson(
  text: string,
  span: MarkedSpan,
  lexicon: Lexicon,
  pool: NamePool,
  random: Random,
): Edit[] {
  const parts = [
    ...text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}-]+/gu),
  ];
  return parts.flatMap((part, index) => {
    const [old] = part;
    if (
      old.length < 2 ||
      /^(?:von|af|de|la|al|bin|di|van|der|thi|el)$/i.test(old)
    )
      return [];
    const key = fold(old);
    const { isGenitive } = readName(key, lookUp(lexicon, key), lexicon);
    const name = drawName(
      pool,
      kindOfPart(lexicon, key, index, parts.length),
      random,
    );
    const start = span.start + part.index;
    return [
      {
        start,
        end: start + old.length,
        replacement: inFormOf(
          old,
          name,
          isGenitive && index === parts.length - 1,
        ),
      },
    ];
  });
}

function swapPlace(
  text: string,
  { start, end }: MarkedSpan,
  lexicon: Lexicon,
  pool: NamePool,
  random: Random,
): Edit[] {
  const old = text.slice(start, end);
  const key = fold(old);
  const { info, isGenitive } = readName(key, lookUp(lexicon, key), lexicon);
  if (!/^\p{L}+$/u.test(old) || !isPlace(info, settlement)) return [];
  return [
    {
      start,
      end,
      replacement: inFormOf(old, drawName(pool, "place", random), isGenitive),
    },
  ];
}

/** Exchanges names for others drawn by chance, so that what is learnt is where a name stands and not which it is. */
export function swapNames(
  marked: MarkedText,
  lexicon: Lexicon,
  pool: NamePool,
  random: Random,
): MarkedText {
  const edits = marked.spans.flatMap((span) => {
    if (span.isFixed || random.next() < 0.15) return [];
    if (span.label === "PERSON")
      return swapPerson(marked.text, span, lexicon, pool, random);
    return span.label === "PLACE"
      ? swapPlace(marked.text, span, lexicon, pool, random)
      : [];
  });
  return rewrite(marked, edits);
}
