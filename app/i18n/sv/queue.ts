import type { Catalogue } from "./catalogue.ts";
import { languageNames } from "./language-names.ts";

const hours = (count: number) =>
  count === 1 ? "1 arbetstimme" : `${count} arbetstimmar`;
const questions = (count: number) =>
  count === 1 ? "1 fråga" : `${count} frågor`;

const risks: Record<string, string> = {
  acute: "Akut",
  elevated: "Förhöjd",
  none: "Ingen känd",
};
const clocks: Record<string, string> = {
  late: "Sena",
  due: "Snart försenade",
};
const kinds: Record<string, string> = {
  question: "Frågor",
  reply: "Inlägg i trådar",
};
const works: Record<string, string> = {
  waiting: "Väntar",
  claimed: "Tagen",
  drafting: "Skrivs",
};

const whyLeft: Record<string, string> = {
  taken: "en kollega har tagit den.",
  stale: "den har ändrats sedan du öppnade sidan.",
  acute: "den är akut och måste läsas.",
  "not-found": "den finns inte längre.",
  "store-unavailable": "vi når inte databasen just nu.",
};

/** The queue: how to look at it, what its lines say, and what can be done with many at once. */
export const queue = {
  "queue.oldest": (when: string, count: number) =>
    `Äldsta frågan kom ${when} och har väntat ${count === 0 ? "mindre än 1 arbetstimme" : hours(count)}.`,
  "queue.tab.paused": "Väntar på den som frågade",
  "queue.captionPaused":
    "Frågor där vi väntar på den som frågade, längst väntan först",
  "queue.pausedExplained":
    "Ni har frågat tillbaka. Klockan står stilla tills den som frågade svarar.",
  "queue.emptyPaused": "Ni väntar inte på svar från någon.",
  "queue.emptyNarrowed": "Ingen fråga passar in på ditt urval.",
  "queue.showAll": "Visa alla",
  "queue.first": "Till början av kön",
  "queue.show": "Visa",
  "queue.more.filters": "Fler urval",
  "queue.filter.topic": "Ämne",
  "queue.filter.order": "Ordning",
  "queue.filter.risk": "Risk",
  "queue.filter.clock": "Klocka",
  "queue.filter.language": "Språk",
  "queue.filter.kind": "Typ",
  "queue.filter.work": "Läge",
  "queue.any.topic": "Alla ämnen",
  "queue.any.risk": "Alla",
  "queue.any.clock": "Alla",
  "queue.any.language": "Alla språk",
  "queue.any.kind": "Alla",
  "queue.any.work": "Alla",
  "queue.order.risk": "Risk, sedan klocka",
  "queue.order.clock": "Klocka",
  "queue.choice.risk": (name: string) => risks[name] ?? name,
  "queue.choice.clock": (name: string) => clocks[name] ?? name,
  "queue.choice.language": (name: string) => languageNames[name] ?? name,
  "queue.choice.kind": (name: string) => kinds[name] ?? name,
  "queue.choice.work": (name: string) => works[name] ?? name,
  "queue.language": (name: string) => languageNames[name] ?? name,
  "queue.reply": "Inlägg",
  "queue.similar": "Liknar",
  "queue.similarTo": (number: number) => `fråga ${number}`,
  "queue.done.spam-many": "De markerade frågorna är lagda som skräp.",
  "queue.begun": "Ledig, påbörjad",
  "queue.pausedSince": (when: string) => `Sedan ${when}`,
  "queue.openIt": "Öppna",
  "queue.openLabel": (number: number) => `Öppna fråga ${number}`,
  "queue.read": "Läs",
  "queue.readLabel": (number: number) => `Läs fråga ${number}`,
  "queue.hintOptional":
    "Listan visar aldrig texten. Öppna frågan för att läsa den. Det syns i loggen att du har läst. Klockan står stilla på helger.",
  "queue.hintOff":
    "Listan visar aldrig texten. Den som öppnar en fråga tar den. Det syns i loggen att du har läst. Klockan står stilla på helger.",
  "clock.paused": "Står stilla",
  "clock.longPaused": "Klockan står stilla. Vi väntar på den som frågade.",

  // Many at once
  "bulk.title": "Lägg markerade frågor som skräp",
  "bulk.mark": (number: number) => `Markera fråga ${number}`,
  "bulk.why":
    "Bara för det som ett program har skickat, eller som inte är någon fråga. Är du osäker: läs frågan först. Akuta frågor måste läsas och går inte att markera.",
  "bulk.words": "Skäl, till den som skickade",
  "bulk.wordsHint":
    "Samma text till alla. Den som har kvittokoden kan läsa den och skriva igen. Då kommer frågan tillbaka i kön.",
  "bulk.button": "Lägg som skräp",
  "bulk.done": (count: number) =>
    `${questions(count)} ${count === 1 ? "är lagd" : "är lagda"} som skräp.`,
  "bulk.left": (count: number) => `${questions(count)} ligger kvar.`,
  "bulk.problem": "Inga frågor är lagda som skräp",
  "bulk.error.none-chosen": "Markera minst en fråga i listan.",
  "bulk.error.words-required": "Skriv ett skäl till den som skickade.",
  "bulk.error.too-long": "Skälet är för långt. Korta det.",
  "bulk.error.malformed": "Formuläret kom fram skadat. Försök igen.",
  "bulk.nothing": "Inga frågor är lagda som skräp.",
  "bulk.line": (number: number, why: string) =>
    number === 0
      ? "En fråga finns inte längre."
      : `Fråga ${number}: ${whyLeft[why] ?? why}`,

  // Questions that are alike
  "review.similarWaiting": "Liknande frågor i kön",
  "review.similarWaitingHint": "De kan ha samma svar",
  "review.similarLine": (number: number, topic: string, when: string) =>
    `Fråga ${number}, ${topic}, kom ${when}`,
  "review.similarWith": (name: string) => `hos ${name}`,

  // Reading without having it, and losing it
  "claim.readOnly": "Du läser bara. Ta frågan för att skriva.",
  "claim.write": "Ta frågan och skriv",
  "claim.loggedRead": "Det syns i loggen att du har läst.",
  "lost.title": (name: string) =>
    name === "" ? "Du har inte längre frågan" : `${name} har tagit över frågan`,
  "lost.why":
    "Din text är inte sparad, men inget är borta. Här är din text och den som är sparad. Kopiera det du vill ha kvar, eller ta tillbaka frågan.",
  "lost.same": "Din text är densamma som den sparade, så inget är borta.",
  "lost.save": "Försök spara igen",
  "lost.saved": "Den sparade texten",
  "lost.savedBy": (name: string) =>
    name === ""
      ? "Så här ser den sparade texten ut nu."
      : `Så här ser den sparade texten ut nu, hos ${name}.`,
  "lost.reason": (reason: string) => `Skäl: ${reason}`,
  "lost.open": "Öppna frågan i en ny flik och ta tillbaka den",
  "lost.then":
    "När du har tagit tillbaka frågan kan du spara härifrån. Då får du välja mellan texterna.",
  "log.takenFrom": (name: string) => `Från ${name}`,
} as const satisfies Catalogue;
