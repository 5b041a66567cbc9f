import { rewrite, type Edit, type MarkedText } from "./marked-text.ts";
import type { Random } from "./random.ts";

const vowels = [..."aeiouyåäö"];

function misspell(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  const [head, letter, tail] = [
    word.slice(0, at),
    word.charAt(at),
    word.slice(at + 1),
  ];
  const way = random.below(4);
  if (way === 0) return head + tail;
  if (way === 1) return head + letter + letter + tail;
  if (way === 2) return head + tail.charAt(0) + letter + tail.slice(1);
  return vowels.includes(letter)
    ? head + random.pick(vowels, "e") + tail
    : head + tail;
}

const touchesSpan = ({ spans }: MarkedText, start: number, end: number) =>
  spans.some((span) => span.start < end && start < span.end);

/** Misspells a few ordinary words, so that an unknown word is not taken for a name. */
export function misspellWords(
  marked: MarkedText,
  share: number,
  random: Random,
): MarkedText {
  const edits: Edit[] = [];
  for (const match of marked.text.matchAll(/\p{L}{4,}/gu)) {
    const end = match.index + match[0].length;
    const isHit = random.next() < share;
    if (isHit && !touchesSpan(marked, match.index, end))
      edits.push({
        start: match.index,
        end,
        replacement: misspell(match[0], random),
      });
  }
  return rewrite(marked, edits);
}

/** Writes a text without capitals. */
export function lowerCased(marked: MarkedText): MarkedText {
  const text = Array.from({ length: marked.text.length }, (_, at) =>
    marked.text.charAt(at).toLowerCase().charAt(0),
  ).join("");
  return { ...marked, text };
}

/** Writes a text without the signs between its words; those inside a name stay. */
export function withoutSigns(marked: MarkedText): MarkedText {
  const signs = [
    ...marked.text.matchAll(
      /(?<=[\p{L}\p{N}])[.,;:!?"”“»«()]+(?=\s|$)|(?<=\s|^)["”“»«()]+/gu,
    ),
  ];
  const edits = signs.map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: "",
  }));
  return rewrite(
    marked,
    edits.filter(({ start, end }) => !touchesSpan(marked, start, end)),
  );
}

/** Writes a text as someone in a hurry does: no capitals, few signs, some misspellings. */
export function roughCopy(marked: MarkedText, random: Random): MarkedText {
  const stripped = random.next() < 0.6 ? withoutSigns(marked) : marked;
  return misspellWords(lowerCased(stripped), 0.03, random);
}
