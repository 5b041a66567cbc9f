import type { Catalogue } from "./catalogue.ts";

const authors: Record<string, string> = {
  asker: "Den som ställde frågan",
  parent: "En förälder",
  resident: "En invånare",
  staff: "Vi själva",
};
const closed: Record<string, string> = {
  answered: "Frågan har fått de svar den behöver",
  "off-topic": "Samtalet handlar om annat",
  identifying: "Någon kan kännas igen",
};

/** What staff read about replies in threads, and about the threads they tend. */
export const discussionDesk = {
  "replyDesk.title": (number: number) => `Inlägg ${number}`,
  "replyDesk.secondTitle": (number: number) =>
    `Andra läsning av inlägg ${number}`,
  "replyDesk.by": (author: string) => `Skrivs av: ${authors[author] ?? ""}`,
  "replyDesk.ownText": "Inlägg från oss",
  "replyDesk.textHint":
    "Det här läser andra. Ändra bara det som behövs för att ingen ska kännas igen: den som skrev får se vad du har ändrat.",
  "replyDesk.answerPane": "Svar från oss, om ni vill",
  "replyDesk.answerWhy":
    "Svaret publiceras som ett eget inlägg direkt efter. Lämna fältet tomt om inlägget klarar sig utan svar.",
  "replyDesk.thread": "Tråden",
  "replyDesk.threadGone":
    "Tråden är inte publicerad längre, så inlägget kan inte publiceras. Svara privat i stället.",
  "replyDesk.notCompared":
    "Frågans original är gallrat. Kontrollen kan inte jämföra inlägget med det som döljs i tråden. Läs extra noga.",
  "replyDesk.wholeAnswer": "Visa hela svaret",
  "replyDesk.drop": "Kasta inlägget",
  "replyDesk.dropWhy":
    "Då raderas det du har skrivit, och inget publiceras. Loggen visar att inlägget kastades.",
  "replyDesk.dropButton": "Kasta",

  "tend.posts": "Inlägg i tråden",
  "tend.noPosts": "Ingen har skrivit i tråden än.",
  "tend.write": "Skriv ett inlägg från oss",
  "tend.remove": "Ta bort inlägget …",
  "tend.removeWhy":
    "Texten försvinner från forumet och sökningen direkt. Kvar står att ett inlägg är borttaget, vilken dag och skälet i ord.",
  "tend.removeButton": "Ta bort inlägget",
  "tend.reasonCode": "Varför ska inlägget bort?",
  "tend.reason": "Berätta kort",
  "tend.discussion": "Samtalet",
  "tend.open": "Invånare kan skriva i tråden.",
  "tend.closedThread": (day: string, code: string) =>
    `Stängt sedan ${day}: ${(closed[code] ?? "").toLocaleLowerCase("sv")}.`,
  "tend.closed.instance":
    "Kommunen har stängt samtalet i alla trådar. Det ändras i forumets inställningar.",
  "tend.closed.topic":
    "Kommunen har stängt samtalet i det här ämnet. Det ändras i forumets inställningar.",
  "tend.closeCode": "Varför stänger ni?",
  "tend.closeCodeName": (code: string) => closed[code] ?? code,
  "tend.closeHint":
    "Skälet ovan visas i tråden, i ord. Det du skriver här syns bara i loggen. Skriv inga namn.",
  "tend.closeButton": "Stäng samtalet",
  "tend.openButton": "Öppna samtalet igen",
  "tend.error.remove": "Inlägget är inte borttaget",
  "tend.error.close": "Samtalet är inte stängt",
  "tend.error.start": "Inlägget kunde inte börjas",
  "tend.error.reason-required": "Välj ett skäl och berätta kort.",
  "tend.done.removed": "Inlägget är borttaget från forumet.",
  "tend.done.closed": "Samtalet är stängt. Tråden går fortfarande att läsa.",
  "tend.done.opened": "Samtalet är öppet igen.",
} as const satisfies Catalogue;
