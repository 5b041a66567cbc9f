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
const word = String.raw`[\p{L}\p{N}\p{M}]+(?:[-'’.][\p{L}\p{N}\p{M}]+)*`;
const gap = String.raw`[^\p{L}\p{N}\p{M}]*`;
/** Read backwards from a place, so that nothing farther off is looked at: a tenth of the time that all words of the window took. */
const wordBehind = new RegExp(`(?<=(${word})(${gap}))`, "uy");
const wordAhead = new RegExp(`(${gap})(${word})`, "uy");

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
    wordBehind.lastIndex = next;
    const match = wordBehind.exec(window);
    if (match === null) break;
    const [word, gap] = [match[1] ?? "", match[2] ?? ""];
    const end = next - gap.length;
    next = end - word.length;
    // The window may have cut the farthest word in two.
    if (endsSentence(gap) || (next === 0 && from > 0)) break;
    near.push({ key: fold(word), start: from + next, end: from + end, gap });
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
    wordAhead.lastIndex = last;
    const match = wordAhead.exec(window);
    if (match === null) break;
    const [gap, word] = [match[1] ?? "", match[2] ?? ""];
    const start = last + gap.length;
    last = start + word.length;
    if (endsSentence(gap) || (last === window.length && to < text.length))
      break;
    near.push({ key: fold(word), start: at + start, end: at + last, gap });
  }
  return near;
}

/** Gives the word right before a place, or undefined where its sentence begins. */
export const wordBefore = (text: string, at: number): NearWord | undefined =>
  wordsBefore(text, at, 1)[0];

/** Gives the word right after a place, or undefined where its sentence ends. */
export const wordAfter = (text: string, at: number): NearWord | undefined =>
  wordsAfter(text, at, 1)[0];
