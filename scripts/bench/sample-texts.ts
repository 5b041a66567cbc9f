import { readGold } from "../evaluate/gold.ts";

const sets = ["open", "held-out", "far-a", "far-b"];

/** Gives the texts of the gold sets. */
export const goldTexts = (): string[] =>
  sets.flatMap((name) =>
    readGold(`tests/gold/${name}.jsonl`).map(({ text }) => text),
  );

/** Joins texts and cuts them into pieces of so many words; what is left over at the end is dropped. */
export function piecesOf(texts: readonly string[], words: number): string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  for (const word of texts.join("\n\n").match(/\S+\s*/gu) ?? []) {
    piece.push(word);
    if (piece.length < words) continue;
    pieces.push(piece.join(""));
    piece = [];
  }
  return pieces;
}
