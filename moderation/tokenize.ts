import { fold } from "./lexicon/fold.ts";

export interface Token {
  index: number;
  start: number;
  end: number;
  text: string;
  /** Folded: what lists are asked for. */
  key: string;
  /** What stands between the token before and this one. */
  gap: string;
  /** First word of its sentence or line, where a capital tells nothing. */
  isFirst: boolean;
  sentence: number;
  line: number;
}

const abbreviations = new Set(
  "ca,kl,nr,st,dr,tel,t,ex,bl,a,d,v,s,k,m,f,o,dvs,osv,etc,ev,resp,tfn,adr,pga,p,g,mr,mrs,ms,prof,ang,avd,kap,sid,jr,sr,hr,fr,ing,leg,ssk,lgh,vån".split(
    ",",
  ),
);

const wordPattern =
  /[\p{L}\p{N}\p{M}]+(?:(?:[-']|:(?=\p{Ll})|_(?=[\p{L}\p{N}]))[\p{L}\p{N}\p{M}]+)*/gu;

/** Tells whether the signs between two words end a sentence. */
function endsSentence(gap: string, before: string): boolean {
  if (gap === " ") return false;
  if (gap.includes("\n")) return true;
  if (/[!?…•:]|\p{Extended_Pictographic}/u.test(gap)) return true;
  if (/[.]{2,}|\.["')\]»”]*\s/u.test(gap))
    return !(abbreviations.has(before) && /^\.\s/.test(gap));
  return /^\s*(?:[-–—]\s)?["”“»«]\s*$/u.test(gap) && gap.trim() !== "";
}

/** Cuts a text into words and numbers, with what stands between them and where sentences begin. */
export function tokenize(
  text: string,
  keyOf: (word: string) => string = fold,
): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let sentence = 0;
  let line = 0;
  let before = "";
  for (const match of text.matchAll(wordPattern)) {
    const gap = text.slice(end, match.index);
    const isFirst = tokens.length === 0 || endsSentence(gap, before);
    if (isFirst && tokens.length > 0) sentence++;
    if (gap.includes("\n")) line++;
    const key = keyOf(match[0]);
    tokens.push({
      index: tokens.length,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      key,
      gap,
      isFirst,
      sentence,
      line,
    });
    end = match.index + match[0].length;
    before = key;
  }
  return tokens;
}
