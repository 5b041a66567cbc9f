import { normalize, originalSpan, type NormalizedText } from "../normalize.ts";
import { tokenize } from "../tokenize.ts";
import { spoken, times } from "./spelling.ts";

/** A word as rules read it: in its usual spelling, with its place in the text. */
export interface Word {
  key: string;
  start: number;
  end: number;
  sentence: number;
  /** The signs before it end a part of a sentence: a comma, a dash, a line. */
  begins: boolean;
}

export interface WordsRead {
  words: readonly Word[];
  /** The text was written on a keyboard without å, ä and ö. */
  isPlain: boolean;
  normalized: NormalizedText;
}

/** Reads a text as words in their usual spelling: "ja ska ik väll" and "Jag skall ikväll" are the same words. */
export function readWords(text: string): WordsRead {
  const normalized = normalize(text);
  const words: Word[] = [];
  for (const token of tokenize(normalized.text)) {
    const key = spoken.get(token.key) ?? token.key;
    const before = words.at(-1);
    const joined = before && times.get(`${before.key} ${key}`);
    if (before && joined !== undefined) {
      before.key = joined;
      before.end = token.end;
    } else
      words.push({
        key,
        start: token.start,
        end: token.end,
        sentence: token.sentence,
        begins: token.isFirst || /[,;–—(\n]|\s-\s/u.test(token.gap),
      });
  }
  return { words, isPlain: !/[åäö]/iu.test(normalized.text), normalized };
}

/** The place in the written text of a run of words. */
export function placeOf(
  { words, normalized }: WordsRead,
  from: number,
  to: number,
): { start: number; end: number } {
  return originalSpan(normalized, words[from]?.start ?? 0, words[to]?.end ?? 0);
}
