import type { Catalogue } from "./catalogue.ts";

/** Published answers offered to who is about to ask, and readers saying whether an answer helped. */
export const helping = {
  "similar.title": "Är det här din fråga?",
  "similar.lead":
    "Vi har redan svarat på de här frågorna. Din text står kvar på sidan.",
  "similar.whole": "Läs hela svaret i en ny flik",
  "similar.answered": "Det här svarade på min fråga",
  "similar.then":
    "Då behöver du inte skicka något. Vi räknar bara att ett svar räckte, inte vem du är.",

  "helped.pageTitle": "Hjälpte svaret?",
  "helped.question": "Hjälpte det här svaret?",
  "helped.about": (title: string) => `Det gäller svaret på: ${title}`,
  "helped.yes": "Ja",
  "helped.no": "Nej",
  "helped.hint": "Vi räknar svaren, aldrig vem som svarar.",
  "helped.thanks.deflected": "Bra att du fick svar",
  "helped.then.deflected":
    "Det du skrev är inte skickat och finns inte hos oss.",
  "helped.thanks.reader-helped": "Tack för att du sa det",
  "helped.then.reader-helped": "Då vet vi att svaret går att använda.",
  "helped.thanks.reader-not-helped": "Tack för att du sa det",
  "helped.then.reader-not-helped":
    "Du kan fråga oss om det du fortfarande undrar. Är något fel i svaret kan du säga till.",
  "helped.back": "Till svaret",
  "helped.report": "Säg till om något är fel",
  "helped.errorTitle": "Vi kunde inte räkna det",
  "helped.error.choice": "Tryck på ja eller nej.",
  "helped.error.store-unavailable":
    "Vi når inte databasen just nu. Försök igen om en stund.",
} as const satisfies Catalogue;
