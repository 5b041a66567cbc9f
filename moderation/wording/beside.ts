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

/** Gives the words before a place in its sentence, nearest first. */
export function wordsBefore(text: string, at: number): NearWord[] {
  const from = Math.max(0, at - reach);
  const words = [...text.slice(from, at).matchAll(wordPattern)];
  const near: NearWord[] = [];
  let next = at;
  for (const { 0: word, index } of words.toReversed().slice(0, mostWords)) {
    const [start, end] = [from + index, from + index + word.length];
    const gap = text.slice(end, next);
    // The window may have cut the farthest word in two.
    if (sentenceEnd.test(gap) || (start === from && from > 0)) break;
    near.push({ key: fold(word), start, end, gap });
    next = start;
  }
  return near;
}

/** Gives the words after a place in its sentence, nearest first. */
export function wordsAfter(text: string, at: number): NearWord[] {
  const to = Math.min(text.length, at + reach);
  const near: NearWord[] = [];
  let last = at;
  for (const { 0: word, index } of text.slice(at, to).matchAll(wordPattern)) {
    const [start, end] = [at + index, at + index + word.length];
    const gap = text.slice(last, start);
    if (sentenceEnd.test(gap) || (end === to && to < text.length)) break;
    near.push({ key: fold(word), start, end, gap });
    if (near.length === mostWords) break;
    last = end;
  }
  return near;
}
