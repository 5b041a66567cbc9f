import type { Word } from "./document.ts";

const isOpen = ({ gap }: Word) => gap === " ";

/** Says what stands on one side of a word in its clause, four words at most and in small letters: "min man" before "Kalle". */
export function beside(
  words: readonly Word[],
  at: number,
  step: 1 | -1,
): string {
  const keys: string[] = [];
  for (let index = at + step; keys.length < 4; index += step) {
    const word = words[index];
    const joint = step === 1 ? word : words[index + 1];
    if (!word || !joint || !isOpen(joint) || (step < 0 && joint.isFirst)) break;
    keys.push(word.key);
  }
  return (step === 1 ? keys : keys.toReversed()).join(" ");
}
