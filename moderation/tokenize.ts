import { fold } from "./lexicon/fold.ts";
import { nextWord, wordEnd } from "./word-ends.ts";

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

/** A word as it is spelled, and folded. */
export interface Spelling {
  text: string;
  key: string;
}

/** Reads the word that a part of a text is. */
export type SpellingReader = (
  text: string,
  start: number,
  end: number,
) => Spelling;

const readSpelling: SpellingReader = (text, start, end) => {
  const word = text.slice(start, end);
  return { text: word, key: fold(word) };
};

const abbreviations = new Set(
  "ca,kl,nr,st,dr,tel,t,ex,bl,a,d,v,s,k,m,f,o,dvs,osv,etc,ev,resp,tfn,adr,pga,p,g,mr,mrs,ms,prof,ang,avd,kap,sid,jr,sr,hr,fr,ing,leg,ssk,lgh,vån".split(
    ",",
  ),
);

/** Tells whether the signs between two words end a sentence. */
function endsSentence(gap: string, before: string): boolean {
  if (gap === " " || gap === ", ") return false;
  if (gap === ". ") return !abbreviations.has(before);
  if (gap.includes("\n")) return true;
  if (/[!?…•:]|\p{Extended_Pictographic}/u.test(gap)) return true;
  if (/[.]{2,}|\.["')\]»”]*\s/u.test(gap))
    return !(abbreviations.has(before) && /^\.\s/.test(gap));
  return /^\s*(?:[-–—]\s)?["”“»«]\s*$/u.test(gap) && gap.trim() !== "";
}

/** Cuts a text into words and numbers, with what stands between them and where sentences begin. */
export function tokenize(
  text: string,
  read: SpellingReader = readSpelling,
): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let line = 0;
  let before = "";
  let end = 0;
  for (
    let start = nextWord(text, 0);
    start < text.length;
    start = nextWord(text, end)
  ) {
    const gap = text.slice(end, start);
    const isFirst = tokens.length === 0 || endsSentence(gap, before);
    if (isFirst && tokens.length > 0) sentence++;
    if (gap.includes("\n")) line++;
    end = wordEnd(text, start);
    const { text: word, key } = read(text, start, end);
    tokens.push({
      index: tokens.length,
      start,
      end,
      text: word,
      key,
      gap,
      isFirst,
      sentence,
      line,
    });
    before = key;
  }
  return tokens;
}
