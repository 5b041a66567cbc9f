import type { Catalogue } from "./catalogue.ts";
import { capitalised, workingDays } from "./words.ts";

const authors: Record<string, string> = {
  asker: "Den som frågade",
  parent: "En förälder",
  resident: "En invånare",
};
const removed: Record<string, string> = {
  identifying: "Det kunde visa vem någon är.",
  wrong: "Det stämde inte.",
  outdated: "Det gällde inte längre.",
  "asked-for": "Den som skrev det bad om det.",
  unlawful: "Det får inte vara publicerat enligt lag.",
};
const closed: Record<string, string> = {
  answered: "Frågan har fått de svar den behöver.",
  "off-topic": "Det handlade inte längre om frågan.",
  identifying: "Vi gjorde det för att ingen ska kunna kännas igen.",
};
const hits = (count: number) =>
  count === 1 ? "1 fråga har" : `${count} frågor har`;

/** The start page, the shelves, a question with its answer, and the search. */
export const reading = {
  "home.pageTitle": (municipality: string) => `Frågelådan – ${municipality}`,
  "home.title": "Fråga socialtjänsten utan att säga vem du är.",
  "home.haveCode": "Jag har en kod",
  "home.promise":
    "Inget konto. Inga kakor. Vi sparar inte varifrån du skriver.",
  "home.latest": "Senast besvarad",
  "home.none": "Lådan är ny. Ingen fråga har fått svar än.",
  "home.first": "Ställ den första frågan",
  "home.time": "Svarstid just nu",
  "home.timeDays": (count: number) => `Ungefär ${workingDays(count)}`,
  "home.count": "Frågor som har fått svar",
  "home.countNumber": (count: number) => count.toLocaleString("sv-SE"),
  "home.search": "Någon kan ha frågat samma sak",
  "home.topics": "Frågor efter ämne",
  "home.steps": "Så går det till",
  "home.step1": "Du skriver, när som helst och utan namn. Du får en kod.",
  "home.step2": "En socionom läser din fråga och skriver ett svar.",
  "home.step3":
    "Har du sagt ja till att andra får läsa skriver vi om frågan, så att ingen ska kunna känna igen dig.",
  "home.step4":
    "Du läser svaret med din kod. Tills frågan är publicerad kan du ta tillbaka den.",
  "home.new": "Nya svar",
  "home.newNone": "Här visar vi svaren när de första är klara.",

  "topics.pageTitle": "Ämnen",
  "topics.title": "Frågor efter ämne",
  "topics.lead":
    "Välj det ämne som ligger närmast. Hittar du inte rätt kan du söka eller ställa en egen fråga.",
  "topics.answered": (count: number) =>
    count === 1 ? "besvarad fråga" : "besvarade frågor",

  "topic.pageTitle": "Ämne",
  "topic.latest": "Senast besvarade",
  "topic.older": "Äldre svar",
  "topic.showOlder": "Visa äldre svar",
  "topic.showLatest": "Till de senaste svaren",
  "topic.none":
    "Ingen fråga i det här ämnet har fått svar än. Du kan bli den första.",
  "topic.turnTo": "Hit kan du vända dig",
  "topic.call": (unit: string, hours: string) =>
    `${unit}: {phone}, ${hours}. Du behöver inte säga vad du heter.`,
  "topic.notFound": "Hittar du inte din fråga?",

  "read.pageTitle": "Fråga och svar",
  "read.question": "Fråga",
  "read.answer": "Svar",
  "read.publishedOn": (day: string) => `Publicerad ${day}`,
  "read.rewrittenMeaning":
    "Vi har skrivit om frågan så att ingen ska kunna kännas igen. Namn, platser och ovanliga detaljer är borttagna eller ändrade.",
  "read.general": "Svaret är ett allmänt råd och inget beslut.",
  "read.reviewOn": (day: string) =>
    `Vi läser igenom svaret igen senast ${day}.`,
  "read.moreHelp": "Mer hjälp",
  "read.others": "Fler frågor i samma ämne",
  "read.othersIn": (topic: string) =>
    `Fler frågor om ${topic.charAt(0).toLocaleLowerCase("sv")}${topic.slice(1)}`,
  "read.notYours": "Undrar du något annat?",
  "read.discussion": "Samtalet",
  "read.posts": "Samtalet fortsätter",
  "read.noPosts": "Ingen har skrivit här än.",
  "read.removed": (day: string, reasonCode: string) =>
    `Inlägget är borttaget ${day}. ${removed[reasonCode] ?? ""}`.trim(),
  "read.closed.instance":
    "Just nu går det bara att läsa i trådarna, inte att skriva.",
  "read.closed.topic":
    "I det här ämnet går det bara att läsa i trådarna, så att ingen ska råka illa ut.",
  "read.closedThread": (day: string, code: string) =>
    `Vi stängde samtalet ${day}. ${closed[code] ?? ""}`.trim(),
  "read.closedAsk": "Undrar du något?",
  "read.postBy": (author: string) =>
    `Inlägg av ${author.charAt(0).toLocaleLowerCase("sv")}${author.slice(1)}`,
  "read.author": (author: string) => authors[author] ?? "En invånare",

  "search.pageTitle": "Sök",
  "search.title": "Sök bland frågor och svar",
  "search.label": "Sökord",
  "search.button": "Sök",
  "search.hint": "Skriv som du brukar prata. Det du söker på sparas inte.",
  "search.found": (count: number, query: string) =>
    `${hits(count)} orden ”${query}”`,
  "search.foundMost": (count: number, query: string) =>
    `De ${count} bästa träffarna på ”${query}”`,
  "search.nothing": (query: string) => `Inga svar på ”${query}”`,
  "search.nothingHelp":
    "Prova med färre ord eller andra ord för samma sak. Du kan också läsa efter ämne eller ställa din egen fråga.",
  "search.empty": "Skriv minst ett ord som beskriver det du undrar över.",
  "search.tooMany":
    "Det har sökts för många gånger härifrån. Vänta en minut och sök igen.",
  "search.toTopics": "Läs efter ämne",
  "search.notFound": "Hittar du inte svaret?",

  "feed.title": (municipality: string) => `Frågelådan – ${municipality}`,
  "feed.subtitle": (unit: string) => `Nya svar från ${capitalised(unit)}`,
} as const satisfies Catalogue;
