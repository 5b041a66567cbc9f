import type { Token } from "./tokenize.ts";

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
