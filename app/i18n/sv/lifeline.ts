import type { Catalogue } from "./catalogue.ts";

/** Livlinan: a question to a specialist about a case, and their answer. */
export const lifeline = {
  "desk.lifeline": "Livlina",

  "lifeline.title": "Livlina",
  "lifeline.lead":
    "Här ligger frågor som kollegor har ställt till dig. Du ser kollegans fråga och den avidentifierade texten, aldrig originalet.",
  "lifeline.none": "Ingen kollega väntar på svar från dig.",
  "lifeline.count": (count: number) =>
    count === 1 ? "1 fråga till dig" : `${count} frågor till dig`,
  "lifeline.open": (number: number) => `Fråga ${number}`,
  "lifeline.openLabel": (waits: boolean, number: number) =>
    `${waits ? "Läs och svara" : "Läs"}: livlina om fråga ${number}`,
  "lifeline.openButton": (waits: boolean) => (waits ? "Läs och svara" : "Läs"),
  "lifeline.column.number": "Om",
  "lifeline.column.topic": "Ämne",
  "lifeline.column.from": "Från",
  "lifeline.column.waited": "Har väntat",
  "lifeline.column.do": "Gör",
  "lifeline.answered": "Du har svarat",
  "lifeline.done": "Ditt svar är sparat. Kollegan ser det intill frågan.",

  "lifeline.pageTitle": (number: number) => `Livlina om fråga ${number}`,
  "lifeline.askedBy": (name: string, time: string) => `${name} frågade ${time}`,
  "lifeline.answeredAt": (name: string, time: string) =>
    `${name} svarade ${time}`,
  "lifeline.yourAnswer": "Ditt svar",
  "lifeline.answerHint":
    "Bara kollegor läser svaret. Det sparas med frågan så länge frågan finns kvar hos oss.",
  "lifeline.send": "Skicka svaret",
  "lifeline.draft": "Texten det gäller",
  "lifeline.draftHint": "Avidentifierad av kollegan, inte klar än",
  "lifeline.noDraft":
    "Det finns ingen avidentifierad text att visa just nu. Utgå från kollegans fråga.",
  "lifeline.back": "Till livlinan",

  "lifeline.pane": "Livlina",
  "lifeline.paneHint": "Fråga en kollega som kan",
  "lifeline.paneNone":
    "Är du osäker på en sakfråga? Fråga en specialist. Svaret visas här.",
  "lifeline.ask": "Fråga en specialist",
  "lifeline.waits": (name: string, wait: string) =>
    `${name} har inte svarat än. Har väntat ${wait}.`,

  "lifeline.askTitle": (number: number) =>
    `Fråga en specialist om fråga ${number}`,
  "lifeline.askLead":
    "Specialisten ser din fråga och den avidentifierade texten, aldrig originalet. Skriv så att ingen kan kännas igen.",
  "lifeline.shown": "Specialisten kan läsa den avidentifierade texten nu.",
  "lifeline.notShown":
    "Specialisten kan inte läsa texten än. Den visas när den är omskriven och har inga olösta markeringar kvar. Till dess ser specialisten bara din fråga.",
  "lifeline.whom": "Vem frågar du?",
  "lifeline.choose": "Välj en kollega",
  "lifeline.colleague": (name: string, speciality: string | null) =>
    speciality === null ? name : `${name} – ${speciality}`,
  "lifeline.question": "Din fråga",
  "lifeline.questionHint":
    "Skriv det specialisten behöver veta, inte mer. Frågan loggas, men inte orden.",
  "lifeline.askButton": "Skicka frågan",
  "lifeline.cancel": "Tillbaka till frågan",

  "lifeline.error.title": "Frågan är inte skickad",
  "lifeline.error.answerTitle": "Svaret är inte skickat",
  "lifeline.error.question-required": "Skriv vad du vill fråga.",
  "lifeline.error.answer-required": "Skriv ditt svar.",
  "lifeline.error.no-such-colleague": "Välj den kollega du vill fråga.",
  "lifeline.error.names-somebody": (surfaces: string) =>
    `Din fråga innehåller något som kan peka ut någon: ${surfaces}. Skriv om den.`,
  "lifeline.error.too-long": "Texten är för lång. Korta den.",
  "lifeline.error.already-answered": "Du har redan svarat på frågan.",
  "lifeline.error.not-found": "Frågan finns inte kvar.",
  "lifeline.error.not-yours":
    "Du har inte frågan längre. En kollega kan ha tagit över den.",
  "lifeline.error.malformed": "Formuläret kom fram skadat. Försök igen.",
  "lifeline.error.offline":
    "Vi fick inget svar från servern. Det du skrev står kvar. Kontrollera nätet och försök igen.",
  "lifeline.error.signed-out":
    "Du är utloggad. Det du skrev står kvar. Logga in i en ny flik, gå tillbaka hit och skicka igen.",
  "lifeline.error.store-unavailable":
    "Vi når inte databasen just nu. Det du skrev står kvar. Försök igen om en stund.",
} as const satisfies Catalogue;
