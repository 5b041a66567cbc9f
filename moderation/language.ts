import { fold } from "./lexicon/fold.ts";
import { lookUp, type Lexicon } from "./lexicon/lexicon.ts";
import { isDictionaryWord, isEnglishWord } from "./lexicon/word-info.ts";
import { tokenize, type Token } from "./tokenize.ts";

export type Language = "sv" | "en";

/** How much a word speaks for English; less than nothing speaks for Swedish. */
export interface Leaning {
  weight: number;
  /** One of the small words that only English has. */
  isSmall: boolean;
}

const each = (weight: number, words: string, isSmall = false) =>
  words.split(" ").map((word) => [word, { weight, isSmall }] as const);

/** Small words that only one of the two languages has, and words that both have, some as names, though one far oftener. */
const smallWords: ReadonlyMap<string, Leaning> = new Map([
  ...each(
    2,
    "best regards dear sincerely the and you he she they was were to of that this not but with at from him his we are it does what who can would im dont cant because when been about no one live lives lived need needs think husband wife mother father brother sister daughter dad mom please know want wants got had say says told took",
    true,
  ),
  ...each(
    -2,
    "jag ja är e och o å att det de som på har inte en ett min mitt mina du han hon vi ni dom den med till av från om när vad hur kan ska vill var vår era eller så",
  ),
  ...each(0.5, "a in is has be if an am me my do her have on will said"),
  ...each(0, "i for man men so under over"),
]);
const tellsNothing: Leaning = { weight: 0, isSmall: false };

function listedLeaning(key: string, lexicon: Lexicon): Leaning {
  const info = lookUp(lexicon, key);
  const weight = (isEnglishWord(info) ? 1 : 0) - (isDictionaryWord(info) ? 1 : 0); // prettier-ignore
  return { weight, isSmall: false };
}

/** Gives for which language a word speaks, without a lexicon by the small words alone. */
export const leaningOf = (key: string, lexicon: Lexicon | null): Leaning =>
  smallWords.get(key) ??
  (lexicon === null ? tellsNothing : listedLeaning(key, lexicon));

/** Guesses the language of each sentence by its words; a sentence that tells nothing takes that of the text. */
export function languagesOf(
  tokens: readonly Token[],
  spellings: readonly { leaning: Leaning }[],
): Language[] {
  const scores: number[] = [];
  const hasSmall: boolean[] = [];
  let total = 0;
  for (let index = 0; index < spellings.length; index++) {
    const { weight, isSmall } = spellings[index]?.leaning ?? tellsNothing;
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

/** Tells the language of the sentence at a place. */
export type LanguageReader = (at: number) => Language;

/** Reads a text once and tells the language of the sentence at a place. */
export const languageReader = (text: string): LanguageReader =>
  languageAmong(tokenize(text));

/** The same of a text that is cut into words already, by its small words alone. */
export function languageAmong(tokens: readonly Token[]): LanguageReader {
  const languages = languagesOf(
    tokens,
    tokens.map((token) => ({ leaning: leaningOf(keyAsWritten(token), null) })),
  );
  return (at) =>
    languages[tokens[lastBefore(tokens, at)]?.sentence ?? 0] ?? "sv";
}

/** "jaaag" is read as "jag" where the lists are asked; here it is not. */
const keyAsWritten = ({ key, text }: Token): string =>
  key.length < text.length ? fold(text) : key;

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
