import { triageReasons } from "./triage-reasons.ts";

const reasons: Record<string, string> = triageReasons;
const risks: Record<string, string> = {
  none: "Ingen särskild brådska",
  elevated: "Förhöjd risk",
  acute: "Akut",
};

/** Words of alarms, of the letters we send, and of the card that says whom to call. */
export const alarms = {
  "mail.duty.subject": "Något väntar på dig",
  "mail.duty.text": (address: string) =>
    `Något behöver ses nu.\n\nLogga in här: ${address}\n\nDet här är skickat av ett program. Det går inte att svara.\n`,
  "mail.notice.subject": "Du har något att läsa",
  "mail.notice.text":
    "Du bad om att få veta när något har hänt. Nu finns det något att läsa. Använd din kod på den webbplats där du skrev.\n\nDet här är skickat av ett program. Det går inte att svara.\n",

  "triage.title": "Varför frågan kanske inte kan vänta",
  "triage.titleNone": "Bedöm hur bråttom det är",
  "triage.unread":
    "Programmet läser bara svenska och engelska. Det har inte kunnat leta efter fara i den här texten. Läs den snart, själv eller med tolk, och bedöm.",
  "triage.yours":
    "Programmet har inte hittat något som tyder på fara. Du avgör. Det du ändrar står i loggen.",
  "triage.reason": (rule: string) =>
    `Den som frågar ${reasons[rule] ?? "skriver något som kan vara bråttom"}:`,
  "triage.byProgram":
    "Det här är ett programs läsning. Du avgör. Det du ändrar står i loggen.",
  "triage.change": "Bedömning",
  "triage.risk": (risk: string) => risks[risk] ?? risk,
  "triage.why": "Skäl, utan namn",
  "triage.set": "Ändra",
  "alarm.pageTitle": "Larm",
  "alarm.title": "Larm som någon måste ha sett",
  "alarm.none": "Inga larm väntar på att någon ska ha sett dem.",
  "alarm.banner": (count: number) =>
    count === 1
      ? "Ett larm har inte setts av någon."
      : `${count} larm har inte setts av någon.`,
  "alarm.see": "Visa larmen",
  "alarm.kind": (kind: string, number: number) => {
    if (kind === "acute") return `Fråga ${number} kan vara akut.`;
    if (kind === "child") return `Fråga ${number}: ett barn kan fara illa.`;
    return `Fråga ${number} blir sen inom en timme.`;
  },
  "alarm.raised": (when: string) => `Larmade ${when}`,
  "alarm.open": (number: number) => `Öppna fråga ${number}`,
  "alarm.acknowledge": "Jag har sett det",
  "alarm.acknowledgeWhy":
    "Den som trycker står i loggen som den som tog emot larmet. Ta frågan själv, eller se till att någon gör det nu.",
  "alarm.mailGoesTo": (name: string) =>
    `Ett mejl utan innehåll går till ${name}.`,
  "alarm.noMail":
    "Inget mejl går ut: servern för mejl eller den som har jour är inte inställd. Någon måste titta här.",
  "alarm.gone": "Någon annan har redan tagit emot larmet.",
  "alarm.unavailable":
    "Vi når inte databasen just nu. Larmet är inte kvitterat. Försök igen.",

  "crisisCard.title": "Vänta inte på vårt svar om det är bråttom",
  "crisisCard.sent": "Det du skrev är hos oss, men vi svarar inte nu.",
  "crisisCard.canSend": "Du kan skicka ändå. Vi läser det.",
  "crisisCard.suicide":
    "Det låter som att du, eller någon du skriver om, kanske inte orkar leva. Du behöver inte vara ensam med det. Ring nu, du behöver inte säga vad du heter.",
  "crisisCard.body":
    "Det låter som att någons kropp kan vara i fara. Ring 112 direkt om någon är svår att väcka, andas konstigt eller har tagit för mycket.",
  "crisisCard.violence":
    "Det låter som att någon slår, hotar eller skrämmer. Det är inte ditt fel. Är det farligt nu, ring 112. Du kan viska, eller ringa och inte säga något.",
  "crisisCard.rape":
    "Det låter som att någon har gjort något mot din vilja. Det är inte ditt fel. Du kan få hjälp i dag, också om du inte vill anmäla.",
  "crisisCard.child":
    "Det låter som att ett barn kan fara illa. Är det farligt nu, ring 112. Är du själv barn kan du ringa utan att någon får veta det.",
  "crisisCard.honour":
    "Det låter som att någon vill bestämma över dig, eller skicka bort dig. Är det nära, ring 112 eller prata med polisen på flygplatsen. Du har rätt att säga nej.",
  "crisisCard.harm":
    "Det låter som att någon kan komma att göra någon illa. Är det nära, ring 112.",
  "crisisCard.unclear":
    "Det låter som att det är svårt nu. Är någon i fara, ring 112. Du kan också ringa någon av de andra och prata, utan att säga vad du heter.",
  "crisisCard.hardship":
    "Det låter som att du behöver hjälp redan i dag. Ring socialjouren, eller oss när vi har öppet.",
} as const;
