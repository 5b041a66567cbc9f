import type { Catalogue } from "./catalogue.ts";
import { numberWord } from "./words.ts";

const signs = (count: number) =>
  count === 1 ? "ett tecken" : `${count} tecken`;
const workingDays = (count: number) =>
  count === 1 ? "en arbetsdag" : `${numberWord(count)} arbetsdagar`;

/** Taking part in a thread: writing a reply, seeing it as others do, and what became of it. */
export const discussing = {
  "reply.title": "Skriv i tråden",
  "reply.inThread": "Du skriver i tråden",
  "reply.promise": (days: number) =>
    `Vi läser alla inlägg innan de visas. Just nu tar det ungefär ${workingDays(days)}.`,
  "reply.text": "Ditt inlägg",
  "reply.textHint":
    "Skriv inte namn, adress eller telefonnummer, varken ditt eller någon annans. Högst 2\u00a0000 tecken.",
  "reply.author": "Vem skriver?",
  "reply.author.asker": "Jag som ställde frågan",
  "reply.author.parent": "En förälder",
  "reply.author.resident": "Någon annan",
  "reply.by.asker": "Den som frågade skriver:",
  "reply.by.parent": "En förälder skriver:",
  "reply.by.resident": "En invånare skriver:",
  "reply.code": "Frågans kod",
  "reply.codeHint":
    "Bara du som ställde frågan fyller i den. Så vet vi att det är du. Vi visar den aldrig för någon.",
  "reply.continue": "Fortsätt",
  "reply.notSentYet":
    "Inlägget skickas inte än. På nästa sida ser du hur det ser ut för andra.",
  "reply.noNeed":
    "Läs som om du var en granne. Ser du något som kan visa vem du eller någon annan är? Ändra det, eller låt oss göra det. Vi ändrar bara det som behövs för att ingen ska kännas igen.",
  "reply.send": "Skicka inlägget",
  "reply.error.empty": "Skriv ditt inlägg. Rutan är tom.",
  "reply.error.too-long": (over: number) =>
    `Inlägget är ${signs(over)} för långt. Korta det till högst 2\u00a0000 tecken.`,
  "reply.error.missing": "Välj vem som skriver.",
  "reply.error.malformed":
    "Skriv de 16 siffrorna i frågans kod, eller välj ”Någon annan”.",
  "reply.error.not-asker":
    "Koden hör inte till den här frågan. Kontrollera siffrorna, eller välj ”Någon annan”.",
  "reply.error.too-many":
    "Det har provats för många koder härifrån. Vänta en timme, eller välj ”Någon annan”.",
  "reply.notSent.stale-form.title": "Skicka en gång till",
  "reply.notSent.stale-form.text":
    "Sidan hade varit öppen för länge, så vi tog inte emot inlägget. Texten finns kvar här nedanför. Tryck på ”Skicka inlägget” igen.",
  "reply.notSent.store-unavailable.title": "Ditt inlägg är inte sparat",
  "reply.notSent.store-unavailable.text":
    "Det är fel hos oss. Texten finns kvar här nedanför. Vänta en stund och tryck på ”Skicka inlägget” igen. Stänger du sidan försvinner texten.",
  "reply.receivedTitle": "Tack. Vi har fått ditt inlägg.",
  "reply.receiptLead":
    "Det här är inläggets kod. Med den ser du om inlägget är publicerat och om vi har ändrat något. Du kan också ta tillbaka det tills det är publicerat.",
  "reply.repeated":
    "Vi hade redan fått det här inlägget och har sparat det en gång. Koden visade vi första gången. Vi kan inte visa den igen.",
  "reply.when": "När syns inlägget?",
  "reply.due": (hours: string) =>
    `Troligen senast {day}. Vi läser ${hours}. Gå till ”Min kod” när du vill se hur det går.`,
  "reply.then":
    "Ibland behöver vi ändra något för att ingen ska kunna kännas igen. Ibland kan vi inte publicera inlägget. Då står det varför när du använder koden.",
  "reply.closedTitle": "Vi tar inte emot fler inlägg här",
  "reply.closedText": "Det går att läsa tråden, men inte att skriva i den.",
  "reply.closedKept":
    "Samtalet stängdes medan du skrev. Inlägget är inte skickat och inte sparat hos oss. Här är det du skrev, om du vill använda det i en egen fråga.",

  "replyState.waiting.title": "Vi har fått ditt inlägg",
  "replyState.waiting.lead": (day: string) =>
    `Det väntar på att en socionom läser det. Det syns troligen senast ${day}.`,
  "replyState.claimed.title": "En socionom läser ditt inlägg",
  "replyState.claimed.lead": (day: string) =>
    `Det syns troligen senast ${day}.`,
  "replyState.drafting.title": "En socionom läser ditt inlägg",
  "replyState.drafting.lead": (day: string) =>
    `Det syns troligen senast ${day}.`,
  "replyState.second-read.title": "En kollega läser ditt inlägg",
  "replyState.second-read.lead": (_day: string) =>
    "Nu kontrollerar en kollega att ingen kan kännas igen.",
  "replyState.approved.title": "Ditt inlägg är godkänt",
  "replyState.approved.lead": (_day: string) =>
    "Det publiceras snart. Än kan du ta tillbaka det.",
  "replyState.published.title": "Ditt inlägg är publicerat",
  "replyState.published.lead": (_day: string) =>
    "Skriv till oss om något blev fel, så kan vi ta bort det.",
  "replyState.returned.title": "Vi undrar något om ditt inlägg",
  "replyState.returned.lead": (_day: string) =>
    "Läs vad vi undrar här nedanför och svara när du kan. Tills dess väntar inlägget.",
  "replyState.answered-privately.title": "Vi har läst ditt inlägg",
  "replyState.answered-privately.lead": (_day: string) =>
    "Det syns inte i tråden. Har vi skrivit till dig står det här nedanför.",
  "replyState.linked.title": "Svaret finns redan",
  "replyState.linked.lead": (_day: string) =>
    "Läs vad vi skriver till dig här nedanför. Inlägget syns inte i tråden.",
  "replyState.referred.title": "Någon annan kan hjälpa dig bättre",
  "replyState.referred.lead": (_day: string) =>
    "Här nedanför står vart du kan vända dig. Inlägget syns inte i tråden.",
  "replyState.declined.title": "Vi publicerar inte inlägget",
  "replyState.declined.lead": (_day: string) =>
    "Här nedanför står varför, och vad du kan göra i stället.",
  "replyState.withdrawn.title": "Du har tagit tillbaka inlägget",
  "replyState.withdrawn.lead": (_day: string) =>
    "Texten är raderad och blir aldrig publicerad.",
  "replyState.purged.title": "Texten är raderad",
  "replyState.purged.lead": (_day: string) =>
    "Tiden som vi sparar det ni skriver har gått ut.",

  "replyView.inThread": "Inlägget är skrivet i tråden",
  "replyView.threadGone": "Tråden finns inte på forumet längre.",
  "replyView.public": "Så här läser andra inlägget",
  "replyView.asWritten": "Vi publicerade det precis som du skrev det.",
  "replyView.changed":
    "Vi ändrade något för att ingen ska kunna kännas igen. Nedanför står vad som är borta och vad som är nytt.",
  "replyView.changedGone":
    "Vi ändrade något för att ingen ska kunna kännas igen. Texten som du skickade är raderad, så vi kan inte visa vad.",
  "replyView.changes": "Det här ändrade vi",
  "replyView.removed":
    "Inlägget har varit publicerat, men vi har tagit bort det från tråden.",
  "replyView.ours": "Vårt svar",
  "replyView.ownWords": "Visa inlägget som du skrev det",
  "replyView.withdraw": "Ta tillbaka inlägget",
} as const satisfies Catalogue;
