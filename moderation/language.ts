import { tokenize, type Token } from "./tokenize.ts";

export type Language = "sv" | "en";

const english = new Set(
  "a best regards dear sincerely i the and is my me you he she they was were to of in on that this have has not but for with at from her his him we are am it do does what who can will would im dont cant because when if or be been an about".split(
    " ",
  ),
);
const swedish = new Set(
  "jag ja är e och o å att det de som på har inte en ett min mitt mina du han hon vi ni dom den med till för av från om när vad hur kan ska vill var vår era men eller så".split(
    " ",
  ),
);

/** Guesses the language of each sentence by its small words; a sentence without any takes that of the text. */
export function languagesOf(tokens: readonly Token[]): Language[] {
  const score: number[] = [];
  let total = 0;
  for (const { key, sentence } of tokens) {
    const value = (english.has(key) ? 1 : 0) - (swedish.has(key) ? 1 : 0);
    score[sentence] = (score[sentence] ?? 0) + value;
    total += value;
  }
  const text: Language = total > 0 ? "en" : "sv";
  return Array.from(score, (value) =>
    value ? (value > 0 ? "en" : "sv") : text,
  );
}

/** Words no Swedish sentence has: "i", "in", "me" and "is" are Swedish as well. */
const onlyEnglish = new Set(
  "the and my you he she they was were that this have has not but with from her his we are am does what who would im dont because when been about".split(
    " ",
  ),
);

/** Reads a text once and tells the language of the sentence at a place. */
export function languageReader(text: string): (at: number) => Language {
  const tokens = tokenize(text);
  const languages = languagesOf(tokens);
  const asOne = tokens.map((token) => ({ ...token, sentence: 0 }));
  const isEnglish = languagesOf(asOne)[0] === "en";
  const sure = new Set(
    tokens
      .filter(({ key }) => onlyEnglish.has(key))
      .map(({ sentence }) => sentence),
  );
  return (at) => {
    const sentence = tokens[lastBefore(tokens, at)]?.sentence ?? 0;
    return languages[sentence] === "en" && (isEnglish || sure.has(sentence))
      ? "en"
      : "sv";
  };
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
