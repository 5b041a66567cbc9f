import type { Document } from "./document.ts";

const someone =
  /(?<![\p{L}])(?:jag|ja|mig|mej|min|mitt|mina|vi|oss|vår|vårt|våra|hon|han|henne|honom|hans|hennes|im|i'm|my|we|our|she|he|her|his|mamma|pappa|mormor|farmor|morfar|farfar|morsan|farsan|syrran|brorsan|mor|far|sonen|dottern|svärmor|svärfar)(?![\p{L}])|(?<![\p{L}])\p{L}*(?:mamma|pappa|mor|far|son|dotter|bror|brorsa|syster|syrra|man|fru|sambo)(?:n|en|ns|s)?\s(?:är|e|har|fick|får|kom|bor)(?![\p{L}])/iu;

const rule =
  /(?<![\p{L}])(?:\p{L}*(?:lag|lagen|lagar|lagarna|lagstiftning\p{L}*|lagändring\p{L}*|balken|förordning\p{L}*|föreskrift\p{L}*)|regeln|reglerna|regel|regler|taxan|taxorna|avgiften|avgifterna|riksnormen|beloppet|beloppen|bidraget|bestämmelse\p{L}*)(?![\p{L}])/iu;
const holds =
  /(?<![\p{L}])(?:gäll\p{L}*|träd\p{L}*|ändra\p{L}*|höj\p{L}*|sänk\p{L}*|inför\p{L}*|börja\p{L}*|upphör\p{L}*|upphäv\p{L}*|beräkna\p{L}*)(?![\p{L}])/iu;

/** Gives the sentence around a place of the text, so that a rule can tell what is said of someone from what is said in general. */
export function sentenceAt(document: Document, at: number): string {
  const before = document.text.slice(Math.max(0, at - 160), at);
  const after = document.text.slice(at, at + 160);
  const start =
    1 +
    Math.max(...[".", "!", "?", "\n"].map((sign) => before.lastIndexOf(sign)));
  const end = after.search(/[.!?](?:\s|$)|\n/u);
  return before.slice(start) + (end < 0 ? after : after.slice(0, end));
}

/** Tells whether a sentence speaks of the writer or of someone near. */
export const speaksOfSomeone = (sentence: string): boolean =>
  someone.test(sentence);

/** Tells whether a sentence says what a law or a rule says, and nothing of anyone. */
export const speaksOfLaw = (sentence: string): boolean =>
  rule.test(sentence) && holds.test(sentence) && !someone.test(sentence);
