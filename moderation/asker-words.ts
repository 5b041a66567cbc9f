/** The most signs an asker's message may hold. */
export const longestWords = 4_000;

export type WordsProblem = "words-required" | "words-too-long";

/** What keeps words of the asker's from being sent, or null. */
export function wordsProblem(text: string): WordsProblem | null {
  if (text === "") return "words-required";
  return text.length > longestWords ? "words-too-long" : null;
}
