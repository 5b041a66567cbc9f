import type { Phrase } from "./phrase.ts";
import { isIn } from "./word-set.ts";

export interface Match {
  to: number;
  /** The words that stand in the gaps. */
  between: readonly number[];
}

/** A text as phrases are looked for in it. */
export interface Searched {
  keys: readonly string[];
  sentences: readonly number[];
}

const nowhere = -1;

/** Says how a phrase stands at a word, within its sentence; the first way found, as gaps grow. */
export function matchAt(
  phrase: Phrase,
  text: Searched,
  from: number,
): Match | null {
  const between: number[] = [];
  const end = endFrom(phrase, text, text.sentences[from], 0, from, between);
  return end === nowhere ? null : { to: end - 1, between };
}

/** Where the rest of a phrase ends; what it passed over is left in `between`. */
function endFrom(
  phrase: Phrase,
  text: Searched,
  sentence: number | undefined,
  place: number,
  at: number,
  between: number[],
): number {
  const part = phrase[place];
  if (!part) return at;
  const isHere = (spot: number) =>
    text.sentences[spot] === sentence &&
    isIn(part.words, text.keys[spot] ?? "");
  const rest = (next: number) =>
    endFrom(phrase, text, sentence, place + 1, next, between);
  switch (part.kind) {
    case "word":
      return isHere(at) ? rest(at + 1) : nowhere;
    case "not-before":
      return isHere(at - 1) ? nowhere : rest(at);
    case "maybe": {
      const end = isHere(at) ? rest(at + 1) : nowhere;
      return end === nowhere ? rest(at) : end;
    }
    case "gap": {
      const before = between.length;
      for (let skipped = 0; skipped <= part.most; skipped++) {
        const end = rest(at + skipped);
        if (end !== nowhere) return end;
        if (text.sentences[at + skipped] !== sentence) break;
        between.push(at + skipped);
      }
      between.length = before;
      return nowhere;
    }
  }
}
