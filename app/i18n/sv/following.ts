import type { Catalogue } from "./catalogue.ts";
import { workingDays } from "./words.ts";

/** What the words of a state may tell of time. */
export interface When {
  /** The day an answer is promised by. */
  day: string;
  isLate: boolean;
  /** Whole working days an answer takes at present. */
  workingDays: number;
  /** When staff read: "vardagar 8–16". */
  hours: string;
  /** Whether the asker reads the text before it is published. */
  asksFirst: boolean;
  /** Whether the answer is for the asker alone, which no colleague reads first. */
  isPrivate: boolean;
}

const expected = ({ day, isLate, workingDays: days }: When) =>
  isLate
    ? `Vi är försenade. Just nu tar ett svar ungefär ${workingDays(days)}. Din fråga ligger kvar i kön.`
    : `Du får troligen svar senast ${day}.`;

/** Following one's own question with its code. */
export const following = {
  "code.pageTitle": "Min kod",
  "code.title": "Läs svaret med din kod",
  "code.field": "Din kod",
  "code.fieldHint":
    "16 siffror. Du fick den när du skickade frågan. Mellanslag spelar ingen roll.",
  "code.open": "Visa min fråga",
  "code.notOpened": "Vi kan inte visa frågan",
  "code.problem.malformed": "Skriv de 16 siffrorna i din kod.",
  "code.problem.not-found":
    "Vi hittar ingen fråga med den koden. Kontrollera siffrorna, en grupp i taget.",
  "code.problem.too-many":
    "Det har provats för många koder härifrån. Vänta en timme och försök igen.",
  "code.problem.store-unavailable":
    "Det är fel hos oss. Vänta en stund och försök igen. Din kod gäller fortfarande.",
  "code.lost": "Jag har tappat bort koden",
  "code.lostText":
    "Vi kan inte ta fram den, eftersom vi inte vet vem du är. Sa du ja till att publicera kan du söka efter din fråga bland svaren. Annars får du gärna ställa frågan igen.",
  "code.answer": "Svaret",
  "code.answerPublic": "Så här läser andra din fråga och svaret:",
  "code.answerAndMessages": "Svaret och våra meddelanden",
  "code.messages": "Meddelanden mellan dig och oss",
  "code.author.resident": "Du",
  "code.author.staff": "Socionom",
  "code.linkedTo": "Läs svaret på forumet:",
  "code.objection": "bad om en ändring",
  "code.ownWords": "Visa frågan som du skrev den",
  "code.textGone": "Texten du skickade är raderad.",

  "state.waiting.title": "Vi har fått din fråga",
  "state.waiting.lead": (when: When) =>
    `Den väntar på att en socionom läser den. ${expected(when)} Vi läser ${when.hours}.`,
  "state.claimed.title": "En socionom läser din fråga",
  "state.claimed.lead": (when: When) =>
    `Sedan skriver vi svaret. ${expected(when)}`,
  "state.drafting.title": "En socionom skriver svaret",
  "state.drafting.lead": (when: When) =>
    `${when.isPrivate ? "Sedan kan du läsa det här." : "Sedan läser en kollega igenom det."} ${expected(when)}`,
  "state.second-read.title": "En kollega läser svaret",
  "state.second-read.lead": ({ asksFirst }: When) =>
    `Svaret är skrivet. Nu kontrollerar en kollega att det stämmer och att ingen kan känna igen dig. ${asksFirst ? "Sedan får du läsa texten här, innan någon annan får göra det." : "Sedan publiceras det."}`,
  "state.approved.title": "Svaret är klart",
  "state.approved.lead": (_when: When) =>
    "Svaret är granskat och publiceras snart. Än kan du ta tillbaka frågan.",
  "state.preview.title": "Läs texten innan andra gör det",
  "state.preview.lead": (_when: When) =>
    "Svaret är klart. Här nedanför står exakt det som andra kommer att kunna läsa. Ingen annan än du och vi har sett det än.",
  "state.published.title": "Din fråga har fått svar",
  "state.published.lead": (_when: When) =>
    "Nu kan du och andra läsa frågan och svaret. Skriv till oss om något blev fel.",
  "state.returned.title": "Vi behöver veta lite mer",
  "state.returned.lead": ({ hours }: When) =>
    `Läs vad vi undrar här nedanför och svara när du kan. Tills dess väntar din fråga. När du har svarat ligger den i kön igen. Vi läser ${hours}.`,
  "state.answered-privately.title": "Din fråga har fått svar",
  "state.answered-privately.lead": (_when: When) =>
    "Bara du och vi kan läsa det. Undrar du mer kan du skriva till oss här.",
  "state.linked.title": "Svaret finns redan",
  "state.linked.lead": (_when: When) =>
    "Någon annan har frågat nästan samma sak. Läs vad vi skriver till dig här nedanför. Räcker det inte kan du skriva till oss igen.",
  "state.referred.title": "Någon annan kan hjälpa dig bättre",
  "state.referred.lead": (_when: When) =>
    "Här nedanför står vart du kan vända dig. Blir det fel kan du skriva till oss igen.",
  "state.declined.title": "Vi kan inte svara på frågan",
  "state.declined.lead": (_when: When) =>
    "Här nedanför står varför, och vad du kan göra i stället. Har vi missförstått dig kan du skriva till oss igen.",
  "state.withdrawn.title": "Du har tagit tillbaka frågan",
  "state.withdrawn.lead": (_when: When) =>
    "Texten är raderad och blir aldrig publicerad.",
  "state.purged.title": "Texten är raderad",
  "state.purged.lead": (_when: When) =>
    "Tiden som vi sparar frågor har gått ut.",

  "timeline.title": "Här är din fråga nu",
  "timeline.done": "klart",
  "timeline.due": (day: string) => `Troligen senast ${day}`,
  "timeline.late": (days: number) =>
    `Försenat. Just nu tar ett svar ungefär ${workingDays(days)}.`,
  "timeline.until": (time: string) => `Publiceras tidigast ${time}`,
  "timeline.received": "Vi fick din fråga",
  "timeline.answering": "En socionom läser och svarar",
  "timeline.returned": "Vi väntar på ditt svar",
  "timeline.reading": "En kollega granskar",
  "timeline.asking": "Du läser texten före alla andra",
  "timeline.publishing": "Svaret är klart att publicera",
  "timeline.published": "Du och andra kan läsa",
  "timeline.answered": "Du kan läsa svaret",
  "timeline.linked": "Vi visade dig ett svar som redan finns",
  "timeline.referred": "Vi visade dig vidare",
  "timeline.declined": "Vi kunde inte svara",
  "timeline.withdrawn": "Du tog tillbaka frågan",
  "timeline.purged": "Texten raderades",

  "writeMore.title": "Skriv mer till oss",
  "writeMore.titleAsked": "Svara oss",
  "writeMore.field": "Ditt meddelande",
  "writeMore.toOpen":
    "Den som svarar läser det tillsammans med det du redan har skrivit.",
  "writeMore.toReturned": "När du skickar ligger det du skrev i kön igen.",
  "writeMore.toEnded":
    "Skriver du igen hamnar det i kön, och någon av oss läser allt på nytt.",
  "writeMore.toReady":
    "Någon av oss läser det och skriver till dig här. Det du skriver publiceras inte.",
  "writeMore.hint": "Bara du och vi kan läsa det. Högst 4\u00a0000 tecken.",
  "writeMore.send": "Skicka meddelandet",

  "withdraw.title": "Ta tillbaka frågan",
  "withdraw.text":
    "Då raderar vi din text och inget publiceras. Det går inte att ångra.",
  "withdraw.button": "Ta tillbaka frågan …",
  "withdraw.failedTitle": "Inget är ändrat",
  "withdraw.failed":
    "Det är fel hos oss. Det du skrev finns kvar som det var. Vänta en stund och försök igen.",
  "withdrawn.title": "Texten är borttagen",
  "withdrawn.text":
    "Vi har raderat din text. Inget publiceras. Du får gärna ställa en ny fråga när du vill.",
} as const satisfies Catalogue;
