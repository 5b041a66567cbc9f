import { groups } from "./groups.ts";
import { isDenied } from "./denial.ts";
import { matchAt } from "./match.ts";
import { indexOf, type PhraseIndex } from "./phrase-index.ts";
import { keysOf, phrasesFrom, type Phrase } from "./phrase.ts";
import type { WordsRead } from "./read-words.ts";
import { abuse } from "./signs/abuse.ts";
import { body } from "./signs/body.ts";
import { despair } from "./signs/despair.ts";
import { hints } from "./signs/hints.ts";
import { home } from "./signs/home.ts";
import { setting } from "./signs/setting.ts";
import { violence } from "./signs/violence.ts";

const signs = {
  ...despair,
  ...body,
  ...violence,
  ...abuse,
  ...hints,
  ...home,
  ...setting,
};
export type SignName = keyof typeof signs;

/** A sign seen in a text: which words, and whether they are said not to be so. */
export interface Sign {
  name: SignName;
  from: number;
  to: number;
  sentence: number;
  isDenied: boolean;
}

interface Reader {
  name: SignName;
  phrase: Phrase;
}

const indexes = new Map<boolean, PhraseIndex<Reader>>();

/** Every phrase, made when the first text is read; texts without å, ä and ö are read by phrases without them. */
function indexFor(isPlain: boolean): PhraseIndex<Reader> {
  const known = indexes.get(isPlain);
  if (known) return known;
  const names = Object.keys(signs) as SignName[];
  const made = indexOf(
    names.flatMap((name) =>
      phrasesFrom(signs[name], groups, isPlain).map((phrase) => ({
        name,
        phrase,
      })),
    ),
  );
  indexes.set(isPlain, made);
  return made;
}

/** Finds every sign in a text, in the order of its words. */
export function findSigns(read: WordsRead): Sign[] {
  const text = {
    keys: keysOf(read),
    sentences: read.words.map(({ sentence }) => sentence),
  };
  const index = indexFor(read.isPlain);
  return text.keys.flatMap((key, from) =>
    index.startingWith(key).flatMap(({ name, phrase }) => {
      const match = matchAt(phrase, text, from);
      if (!match) return [];
      const { to, between } = match;
      const sentence = text.sentences[from] ?? 0;
      const denied = isDenied(read.words, from, between);
      return [{ name, from, to, sentence, isDenied: denied }];
    }),
  );
}
