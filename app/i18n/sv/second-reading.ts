import type { Catalogue } from "./catalogue.ts";

const parts: Record<string, string> = {
  title: "Rubriken",
  question: "Frågan",
  shortAnswer: "Det korta svaret",
  answer: "Svaret",
};

const waited = (minutes: number): string => {
  if (minutes < 60) return "mindre än en timme";
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return hours === 1 ? "1 timme" : `${hours} timmar`;
  return `${Math.floor(hours / 24)} dagar`;
};

/** What a second reader sees of changes, and what they say about single words; and how long a text has waited for them. */
export const secondReading = {
  "part.name": (part: string) => parts[part] ?? "",

  "changes.label": "Så visas texten",
  "changes.show": "Visa ändringar",
  "changes.whole": "Visa som den blir",
  "changes.sinceYours": (version: number) =>
    `Ändringar sedan du läste version ${version}`,
  "changes.since": (version: number) =>
    `Ändringar sedan en kollega läste version ${version}`,
  "changes.none": "Inget ord är ändrat sedan dess.",
  "changes.unchanged": "Oförändrat",
  "changes.added": "tillagt:",
  "changes.removed": "borttaget:",
  "changes.end": "slut på ändringen.",
  "changes.exact":
    "Du godkänner texten som den blir, utan de överstrukna orden.",

  "passage.choose": "Kommentera enskilda meningar",
  "passage.hint":
    "Kryssa i en mening och skriv vad du tänker. Den som skrev ser kommentaren intill meningen.",
  "passage.select":
    "Du kan också markera ord i texten och trycka på Kommentera det markerade.",
  "passage.button": "Kommentera det markerade",
  "passage.notFound":
    "Vi hittar inte det markerade. Markera inom en del av texten, eller kryssa i meningen.",
  "passage.yours": "Dina kommentarer",
  "passage.note": (quote: string) => `Kommentar till ”${quote}”`,
  "passage.remove": "Ta bort kommentaren",
  "passage.about": (part: string) => `Om ${parts[part]?.toLowerCase() ?? ""}:`,
  "passage.changed": "Orden är ändrade",
  "passage.same": "Orden står kvar",
  "passage.atDesk": (count: number) =>
    count === 1
      ? "Kommentar från den andra läsaren"
      : "Kommentarer från den andra läsaren",

  "second.error.passage-empty":
    "Skriv något om varje mening du har kryssat i, eller ta bort krysset.",
  "second.error.comments-written":
    "Du har skrivit kommentarer. Skicka tillbaka texten med dem, eller godkänn den ändå.",
  "second.anyway": "Godkänn ändå och publicera",
  "veto.anyway": "Godkänn ändå",
  "second.anywayHint":
    "Texten ändras inte. Dina kommentarer sparas vid frågan, och den som skrev ser dem om texten öppnas igen.",
  "second.error.too-many":
    "Det är för många kommentarer. Slå ihop några av dem.",

  "queue.column.waited": "Har väntat",
  "wait.since": (minutes: number) => waited(minutes),
} as const satisfies Catalogue;
