import { createRequire } from "node:module";
import type compromise from "compromise";
import { checkText } from "#moderation/check.ts";
import type { Lexicon } from "#moderation/lexicon/lexicon.ts";
import { tokenize } from "#moderation/tokenize.ts";

/** Something that reads a text, for its time to be taken. */
export interface Contender {
  name: string;
  read(text: string): void;
}

/** Gives the checker and what it is held against: the least any reader must do, and an English reader of names as it was shipped, for the checker's own is told to look for names alone. */
export function contendersFor(lexicon: Lexicon): Contender[] {
  const nlp = createRequire(import.meta.url)("compromise") as typeof compromise;
  return [
    { name: "checker", read: (text) => void checkText(text, { lexicon }) },
    { name: "words alone", read: (text) => void tokenize(text) },
    {
      name: "compromise",
      read: (text) => {
        const document = nlp(text);
        document.people();
        document.places();
      },
    },
  ];
}
