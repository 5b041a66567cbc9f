import type { Catalogue } from "./catalogue.ts";

const signs = (count: number) =>
  count === 1 ? "ett tecken" : `${count} tecken`;

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
  "code.linkedTo": "Läs svaret på forumet:",
  "code.answerAndMessages": "Svaret och våra meddelanden",
  "code.messages": "Meddelanden mellan dig och oss",
  "code.author.resident": "Du",
  "code.author.staff": "Socionom",
  "code.ownWords": "Visa frågan som du skrev den",
  "code.textGone": "Texten du skickade är raderad.",

  "state.waiting.title": "Vi har fått din fråga",
  "state.waiting.lead": (day: string) =>
    `Den väntar på att en socionom läser den. Du får troligen svar senast ${day}.`,
  "state.claimed.title": "En socionom läser din fråga",
  "state.claimed.lead": (day: string) => `Du får troligen svar senast ${day}.`,
  "state.drafting.title": "En socionom skriver svaret",
  "state.drafting.lead": (day: string) => `Du får troligen svar senast ${day}.`,
  "state.second-read.title": "En kollega läser svaret",
  "state.second-read.lead": (_day: string) =>
    "Svaret är skrivet. Nu kontrollerar en kollega att det stämmer och att ingen kan känna igen dig.",
  "state.approved.title": "Svaret är klart",
  "state.approved.lead": (_day: string) =>
    "Svaret är granskat och publiceras snart. Än kan du ta tillbaka frågan.",
  "state.published.title": "Din fråga har fått svar",
  "state.published.lead": (_day: string) =>
    "Nu kan du och andra läsa frågan och svaret. Skriv till oss om något blev fel.",
  "state.returned.title": "Vi behöver veta lite mer",
  "state.returned.lead": (_day: string) =>
    "Läs vad vi undrar här nedanför och svara när du kan. Tills dess väntar din fråga.",
  "state.answered-privately.title": "Din fråga har fått svar",
  "state.answered-privately.lead": (_day: string) =>
    "Bara du och vi kan läsa det.",
  "state.linked.title": "Svaret finns redan",
  "state.linked.lead": (_day: string) =>
    "Någon annan har frågat nästan samma sak. Läs vad vi skriver till dig här nedanför.",
  "state.referred.title": "Någon annan kan hjälpa dig bättre",
  "state.referred.lead": (_day: string) =>
    "Här nedanför står vart du kan vända dig.",
  "state.declined.title": "Vi kan inte svara på frågan",
  "state.declined.lead": (_day: string) =>
    "Här nedanför står varför, och vad du kan göra i stället.",
  "state.withdrawn.title": "Du har tagit tillbaka frågan",
  "state.withdrawn.lead": (_day: string) =>
    "Texten är raderad och blir aldrig publicerad.",
  "state.purged.title": "Texten är raderad",
  "state.purged.lead": (_day: string) =>
    "Tiden som vi sparar frågor har gått ut.",

  "timeline.title": "Här är din fråga nu",
  "timeline.done": "klart",
  "timeline.due": (day: string) => `Troligen senast ${day}`,
  "timeline.received": "Vi fick din fråga",
  "timeline.answering": "En socionom läser och svarar",
  "timeline.returned": "Vi väntar på ditt svar",
  "timeline.reading": "En kollega granskar",
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
  "writeMore.hint": "Bara du och vi kan läsa det. Högst 4\u00a0000 tecken.",
  "writeMore.send": "Skicka meddelandet",
  "writeMore.sent": "Vi har fått ditt meddelande.",
  "writeMore.notSent": "Meddelandet är inte skickat",
  "writeMore.tooLong": (over: number) =>
    `Meddelandet är ${signs(over)} för långt. Korta det till högst 4\u00a0000 tecken.`,
  "writeMore.problem.empty": "Skriv ditt meddelande. Rutan är tom.",
  "writeMore.problem.closed":
    "Frågan är avslutad, så vi kan inte ta emot fler meddelanden.",
  "writeMore.problem.store-unavailable":
    "Det är fel hos oss. Texten finns kvar här. Vänta en stund och skicka igen.",

  "withdraw.title": "Ta tillbaka frågan",
  "withdraw.text":
    "Då raderar vi din text och inget publiceras. Det går inte att ångra.",
  "withdraw.button": "Ta tillbaka frågan …",
  "withdraw.confirmTitle": "Vill du ta tillbaka frågan?",
  "withdraw.confirmText":
    "Vi raderar din text, svaret och meddelandena. Inget publiceras. Det går inte att ångra.",
  "withdraw.surely": "Ja, ta tillbaka frågan",
  "withdraw.keep": "Nej, behåll den",
  "withdraw.tooLate":
    "Frågan går inte längre att ta tillbaka. Skriv till oss om du vill att vi tar bort texten.",
  "withdraw.failedTitle": "Frågan är inte borttagen",
  "withdraw.failed":
    "Det är fel hos oss. Din fråga finns kvar som den var. Vänta en stund och försök igen.",
  "withdrawn.title": "Frågan är borttagen",
  "withdrawn.text":
    "Vi har raderat din text. Inget publiceras. Du får gärna ställa en ny fråga när du vill.",
} as const satisfies Catalogue;
