import type { Document } from "./document.ts";

const someone =
  /(?<![\p{L}])(?:jag|ja|mig|mej|min|mitt|mina|vi|oss|vår|vårt|våra|hon|han|henne|honom|hans|hennes|im|i'm|my|we|our|she|he|her|his)(?![\p{L}])|(?<![\p{L}])\p{L}*(?:mamma|pappa|mor|far|son|dotter|bror|brorsa|syster|syrra|man|fru|sambo)(?:n|en|ns|s)?\s(?:är|e|har|fick|får|kom|bor)(?![\p{L}])/iu;

const law =
  /(?:träd\p{L}*\si\skraft|(?:lag|lagen|lagarna|lagändring\p{L}*|regeln|reglerna|regel|reglerna|förordning\p{L}*|föreskrift\p{L}*|taxan|taxor\p{L}*|avgiften|avgifterna|riksnormen|beloppet|beloppen|bidraget|balken)\s(?:\p{L}+\s){0,3}?(?:gäller|gällde|gälla|ändras|ändrades|höjs|höjdes|höjts|sänks|sänktes|börjar|började|infördes|införs|upphör|betalas|beräknas)|(?:inför|ändr|höj|sänk|upphäv)\p{L}*\s(?:den\s)?(?:ny|nya)?\s?(?:lag|regel|bestämmelse))/iu;

/** Gives the sentence around a place of the text, so that a rule can tell what is said of someone from what is said in general. */
export function sentenceAt(document: Document, at: number): string {
  const before = document.text.slice(Math.max(0, at - 160), at);
  const after = document.text.slice(at, at + 160);
  const start = before.search(/[^.!?\n]*$/u);
  const end = after.search(/[.!?](?:\s|$)|\n/u);
  return before.slice(start) + (end < 0 ? after : after.slice(0, end));
}

/** Tells whether a sentence speaks of the writer or of someone near. */
export const speaksOfSomeone = (sentence: string): boolean =>
  someone.test(sentence);

/** Tells whether a sentence says what a law or a rule says, and nothing of anyone. */
export const speaksOfLaw = (sentence: string): boolean =>
  law.test(sentence) && !someone.test(sentence);
