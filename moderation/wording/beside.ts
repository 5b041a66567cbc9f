import { fold } from "../lexicon/fold.ts";

/** A word near a span, and what stands between it and the word or span nearer to it. */
export interface NearWord {
  key: string;
  start: number;
  end: number;
  gap: string;
}

const reach = 90;
const mostWords = 7;
const sentenceEnd = /[.!?…;\n]|\p{Extended_Pictographic}/u;
const wordPattern = /[\p{L}\p{N}\p{M}]+(?:[-'’.][\p{L}\p{N}\p{M}]+)*/gu;

const wordsIn = (text: string, offset: number) =>
  [...text.matchAll(wordPattern)].map((match) => ({
    key: fold(match[0]),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));

/** Gives the words before a place in its sentence, nearest first. */
export function wordsBefore(text: string, at: number): NearWord[] {
  const from = Math.max(0, at - reach);
  const words = wordsIn(text.slice(from, at), from);
  const near: NearWord[] = [];
  let end = at;
  for (const word of words.toReversed().slice(0, mostWords)) {
    const gap = text.slice(word.end, end);
    // The window may have cut the farthest word in two.
    if (sentenceEnd.test(gap) || (word.start === from && from > 0)) break;
    near.push({ ...word, gap });
    end = word.start;
  }
  return near;
}

/** Gives the words after a place in its sentence, nearest first. */
export function wordsAfter(text: string, at: number): NearWord[] {
  const to = Math.min(text.length, at + reach);
  const near: NearWord[] = [];
  let end = at;
  for (const word of wordsIn(text.slice(at, to), at).slice(0, mostWords)) {
    const gap = text.slice(end, word.start);
    if (sentenceEnd.test(gap) || (word.end === to && to < text.length)) break;
    near.push({ ...word, gap });
    end = word.end;
  }
  return near;
}
