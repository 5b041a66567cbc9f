import { lookUp, type Lexicon } from "./lexicon/lexicon.ts";
import { isDictionaryWord, isEnglishWord } from "./lexicon/word-info.ts";
import { tokenize, type Token } from "./tokenize.ts";

export type Language = "sv" | "en";

const setOf = (words: string) => new Set(words.split(" "));

/** Small words that only one of the two languages has. */
const english = setOf(
  "best regards dear sincerely the and you he she they was were to of that this not but with at from him his we are it does what who can would im dont cant because when been about no one live lives lived need needs think husband wife mother father brother sister daughter dad mom please know want wants got had say says told took",
);
const swedish = setOf(
  "jag ja är e och o å att det de som på har inte en ett min mitt mina du han hon vi ni dom den med till av från om när vad hur kan ska vill var vår era eller så",
);
/** Words that both have, some as names, though one far oftener. */
const ratherEnglish = setOf(
  "a in is has be if an am me my do her have on will said",
);
const eitherOne = setOf("i for man men so her under over");

function weightOf(key: string, lexicon: Lexicon | null): number {
  if (english.has(key)) return swedish.has(key) ? 0 : 2;
  if (swedish.has(key)) return -2;
  if (ratherEnglish.has(key)) return 0.5;
  if (eitherOne.has(key)) return 0;
  const info = lexicon === null ? 0 : lookUp(lexicon, key);
  return (isEnglishWord(info) ? 1 : 0) - (isDictionaryWord(info) ? 1 : 0);
}

/** How much a word speaks for English; less than nothing speaks for Swedish. */
export interface Leaning {
  weight: number;
  /** One of the small words that only English has. */
  isSmall: boolean;
}

/** Gives for which language a word speaks, without a lexicon by the small words alone. */
export const leaningOf = (key: string, lexicon: Lexicon | null): Leaning => ({
  weight: weightOf(key, lexicon),
  isSmall: english.has(key),
});

/** Guesses the language of each sentence by its words; a sentence that tells nothing takes that of the text. */
export function languagesOf(
  tokens: readonly Token[],
  spellings: readonly { leaning: Leaning }[],
): Language[] {
  const scores: number[] = [];
  const hasSmall: boolean[] = [];
  let total = 0;
  for (const [index, { leaning }] of spellings.entries()) {
    const { weight, isSmall } = leaning;
    const sentence = tokens[index]?.sentence ?? 0;
    scores[sentence] = (scores[sentence] ?? 0) + weight;
    hasSmall[sentence] = isSmall || (hasSmall[sentence] ?? false);
    total += weight;
  }
  const text: Language = total > 0 ? "en" : "sv";
  // An address or a borrowed word alone makes no English sentence of a Swedish text.
  return scores.map((score, sentence) =>
    score < 0 ? "sv" : score > 0 && hasSmall[sentence] ? "en" : text,
  );
}

/** Reads a text once and tells the language of the sentence at a place. */
export function languageReader(text: string): (at: number) => Language {
  const tokens = tokenize(text);
  const languages = languagesOf(
    tokens,
    tokens.map(({ key }) => ({ leaning: leaningOf(key, null) })),
  );
  return (at) =>
    languages[tokens[lastBefore(tokens, at)]?.sentence ?? 0] ?? "sv";
}

/** The last token that begins at or before a place, by halves: a long text asks for hundreds. */
function lastBefore(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
