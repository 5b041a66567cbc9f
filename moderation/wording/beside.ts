import { fold } from "../lexicon/fold.ts";
import {
  lastWordEnd,
  nextWordStart,
  wordEnd,
  wordStart,
} from "./word-signs.ts";

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
const endsSentence = (gap: string) => gap !== " " && sentenceEnd.test(gap);

/** Gives the words before a place in its sentence, nearest first. */
export function wordsBefore(
  text: string,
  at: number,
  most = mostWords,
): NearWord[] {
  const from = Math.max(0, at - reach);
  const window = text.slice(from, at);
  const near: NearWord[] = [];
  let next = window.length;
  while (near.length < most) {
    const end = lastWordEnd(window, next);
    if (end === 0) break;
    const gap = window.slice(end, next);
    next = wordStart(window, end);
    // The window may have cut the farthest word in two.
    if (endsSentence(gap) || (next === 0 && from > 0)) break;
    const key = fold(window.slice(next, end));
    near.push({ key, start: from + next, end: from + end, gap });
  }
  return near;
}

/** Gives the words after a place in its sentence, nearest first. */
export function wordsAfter(
  text: string,
  at: number,
  most = mostWords,
): NearWord[] {
  const to = Math.min(text.length, at + reach);
  const window = text.slice(at, to);
  const near: NearWord[] = [];
  let last = 0;
  while (near.length < most) {
    const start = nextWordStart(window, last);
    if (start === window.length) break;
    const gap = window.slice(last, start);
    last = wordEnd(window, start);
    if (endsSentence(gap) || (last === window.length && to < text.length))
      break;
    const key = fold(window.slice(start, last));
    near.push({ key, start: at + start, end: at + last, gap });
  }
  return near;
}

/** Gives the word right before a place, or undefined where its sentence begins. */
export const wordBefore = (text: string, at: number): NearWord | undefined =>
  wordsBefore(text, at, 1)[0];

/** Gives the word right after a place, or undefined where its sentence ends. */
export const wordAfter = (text: string, at: number): NearWord | undefined =>
  wordsAfter(text, at, 1)[0];
