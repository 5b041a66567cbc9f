import type { Suggestion, Tier } from "#moderation/finding.ts";
import type { Catalogue } from "./catalogue.ts";
import { numberWord, numberWordFirst } from "./words.ts";

const signs = (count: number) =>
  count === 1 ? "ett tecken" : `${count} tecken`;

const words = (suggestion: Suggestion | null) =>
  suggestion?.action === "generalise" ? suggestion.replacement : "";

function whatWeDo(tier: Tier, suggestion: Suggestion | null): string {
  const instead = words(suggestion);
  if (tier === "must")
    return instead
      ? `Vi skriver till exempel ”${instead}”.`
      : "Vi tar bort det.";
  if (tier === "info") return "Ofta kan det stå kvar.";
  return instead
    ? `Vi skriver kanske ”${instead}”.`
    : "Vi bedömer om det ska bort.";
}

/** Asking a question: writing it, seeing it as others do, and the receipt. */
export const asking = {
  "ask.pageTitle": "Skriv",
  "ask.step": (number: number) => `Steg ${number} av 3`,
  "ask.title": "Skriv din fråga",
  "ask.lead":
    "Skriv som det är. Du behöver inte välja rätt ord. Just nu får du svar inom {time}.",
  "ask.text": "Din fråga",
  "ask.textHint":
    "Skriv inte namn, adress eller telefonnummer. Skulle du göra det ändå tar vi bort det. Högst 4\u00a0000 tecken, på vilket språk du vill.",
  "ask.wish": "Hur vill du ha svaret?",
  "ask.wish.public": "Till mig, och så att andra kan läsa",
  "ask.wish.publicHint":
    "Vi skriver om frågan först, så att ingen ska kunna känna igen dig. Du kan ta tillbaka den tills den är publicerad.",
  "ask.wish.private": "Bara till mig",
  "ask.wish.privateHint":
    "Du läser svaret med din kod. Vi publicerar det aldrig.",
  "ask.more": "Berätta lite mer, om du vill",
  "ask.role": "Jag är (frivilligt)",
  "ask.role.none": "Vill inte svara",
  "ask.role.under-18": "Under 18 år",
  "ask.role.parent": "Förälder",
  "ask.role.relative": "Anhörig eller vän",
  "ask.role.work": "Jag möter frågan i mitt arbete",
  "ask.continue": "Fortsätt",
  "ask.cancel": "Avbryt, inget sparas",
  "ask.notSentYet":
    "Frågan skickas inte än. På nästa sida ser du hur den ser ut för andra.",
  "ask.timeBefore": "Skickar du nu får du troligen svar",
  "ask.timeDay": (day: string) => `senast ${day}`,
  "ask.timeHours": (hours: string) =>
    `Vi läser ${hours}. Du kan skriva när som helst.`,
  "ask.whatHappens": "Det här händer med din fråga",
  "ask.error.empty": "Skriv din fråga. Rutan är tom.",
  "ask.error.noWords":
    "Skriv några ord också, så att vi förstår vad du undrar. Det behöver inte vara många.",
  "ask.error.tooLong": (over: number) =>
    `Frågan är ${signs(over)} för lång. Korta den till högst 4\u00a0000 tecken.`,
  "ask.error.wish": "Välj hur du vill ha svaret.",

  "check.title": "Så här läser andra det",
  "check.titlePrivate": "Läs igenom din fråga",
  "check.found": (count: number, isLeast: boolean) => {
    if (isLeast && count === 0)
      return "Programmet kan inte se om texten visar vem du är.";
    if (isLeast)
      return `Minst ${numberWord(count)} ${count === 1 ? "sak" : "saker"} i texten kan visa vem du är.`;
    if (count === 0) return "Vi hittade inget som tydligt visar vem du är.";
    if (count === 1) return "En sak i texten kan visa vem du är.";
    return `${numberWordFirst(count)} saker i texten kan visa vem du är.`;
  },
  "check.noNeed":
    "Läs som om du var en granne. Du behöver inte ändra något: vi skriver om frågan innan andra får läsa.",
  "check.private":
    "Bara du och vi läser den här frågan. Vill du inte att vi ska veta vem du är kan du ändra texten.",
  "check.mark": "markering",
  "check.marked": "Det här har vi markerat",
  "check.will": whatWeDo,
  "check.sign.must":
    "Fyrkant: det visar vem någon är. Vi tar alltid bort det innan andra får läsa.",
  "check.sign.judge":
    "Ring: det kan visa vem någon är tillsammans med annat. Vi bedömer det.",
  "check.sign.info": "Siffra utan ram: något att tänka på.",
  "check.canMiss": "Ett program har letat, och det kan missa saker.",
  "check.twoRead":
    "Därför läser alltid två av oss texten innan den publiceras.",
  "check.oneReads":
    "Därför läser alltid en socionom texten innan den publiceras.",
  "check.otherLanguage":
    "Programmet kan bara leta i text på svenska och engelska. Läs det du har skrivit på andra språk extra noga själv.",
  "check.incomplete":
    "Programmet kunde inte leta efter allt den här gången. Läs extra noga själv om du vill vara säker på vad som står.",
  "check.send": "Skicka frågan",
  "check.edit": "Ändra texten",
  "check.danger": "Är du rädd för ditt eller någon annans liv?",
  "check.dangerCall": "Vänta inte på vårt svar. Ring",

  "notSent.stale-form.title": "Skicka en gång till",
  "notSent.stale-form.text":
    "Sidan hade varit öppen för länge, så vi tog inte emot frågan. Texten finns kvar här nedanför. Tryck på ”Skicka frågan” igen.",
  "notSent.store-unavailable.title": "Din fråga är inte sparad",
  "notSent.store-unavailable.text":
    "Det är fel hos oss. Texten finns kvar här nedanför. Vänta en stund och tryck på ”Skicka frågan” igen. Stänger du sidan försvinner texten.",

  "receipt.title": "Tack. Vi har fått din fråga.",
  "receipt.lead":
    "Det här är din kod. Med den läser du svaret, skriver mer eller tar tillbaka frågan.",
  "receipt.copyNow": "Skriv av koden nu.",
  "receipt.once":
    "Vi visar den bara här, och kan inte ta fram den igen. Den ser ut som ett kundnummer, så den kan stå på en lapp eller bland dina kontakter.",
  "receipt.repeated":
    "Vi hade redan fått den här frågan och har sparat den en gång. Koden visade vi första gången. Vi kan inte visa den igen.",
  "receipt.when": "När kommer svaret?",
  "receipt.due": (hours: string) =>
    `Troligen senast {day}. Vi läser ${hours}. Gå till ”Min kod” när du vill se hur det går.`,
  "receipt.cannotReach":
    "Vi kan inte höra av oss till dig. Vi vet inte vem du är.",
  "receipt.shared": "Delar du dator eller telefon?",
  "receipt.noScreenshot": "Ta ingen skärmbild av koden.",
  "receipt.leave": "Tryck på ”Lämna sidan” när du är klar. Stäng sedan fliken.",
  "receipt.history":
    "Adressen till Frågelådan kan finnas kvar i historiken. {link}.",
  "receipt.historyLink": "Så rensar du den",
  "receipt.toCode": "Gå till Min kod",
  "receipt.read": "Läs andras frågor",
  "receipt.print":
    "Vill du ha koden på papper? Välj Skriv ut i webbläsarens meny. Då kommer bara koden med.",
} as const satisfies Catalogue;
