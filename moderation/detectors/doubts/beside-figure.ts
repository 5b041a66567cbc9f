import type { Document, Word } from "../reading/document.ts";

/** The words of the figures and makers that everybody knows, as far as nobody in private life is meant. */
function figuresOf({ phrases, harmless }: Document): Set<number> {
  const figures = new Set<number>();
  for (const { first, last, listed } of phrases)
    if (
      harmless.has(first) &&
      listed.some(({ list }) => list === "sv/known-names")
    )
      for (let at = first; at <= last; at++) figures.add(at);
  return figures;
}

const joint = /^(?:och|o|å|eller|samt|and|or|&)$/;

/** "Pippi och Emil", "Emil, Pippi": gives the figure that stands in one breath with a name. */
export function figureBeside(
  document: Document,
): (word: Word) => string | undefined {
  const figures = figuresOf(document);
  const { words } = document;
  return (word) => {
    if (figures.size === 0) return undefined;
    for (const step of [-1, 1]) {
      const next = words[word.index + step];
      const far = words[word.index + 2 * step];
      const comma = step === -1 ? word.gap : next?.gap;
      if (next && comma === ", " && figures.has(next.index)) return next.key;
      if (next && far && joint.test(next.key) && figures.has(far.index))
        return far.key;
    }
  };
}
