const corrections: Record<string, string> = {
  wrong: "svaret var fel",
  outdated: "svaret hade blivit gammalt",
  unclear: "svaret var svårt att förstå",
  identifying: "någon kunde kännas igen",
  addition: "vi har lagt till något",
};
const reports: Record<string, string> = {
  identifying: "Någon kan kännas igen",
  mine: "Det är min fråga, och jag vill ha något borttaget",
  wrong: "Svaret är fel eller gammalt",
  hurtful: "Det är kränkande eller hotfullt",
  other: "Något annat",
};
const unpublished: Record<string, string> = {
  identifying: "någon kunde kännas igen",
  wrong: "svaret var fel",
  outdated: "svaret var gammalt",
  "asked-for": "den som frågade bad om det",
  unlawful: "texten fick inte vara publicerad enligt lag",
};
const taskKinds: Record<string, string> = {
  removal: "Den som frågade vill ha något borttaget",
  report: "En läsare har anmält",
  recheck: "En nyare kontroll ser något mer",
  "review-date": "Dags att läsa om svaret",
  message: "Den som frågade har skrivit efter publiceringen",
};
const outcomes: Record<string, string> = {
  done: "Åtgärdat",
  kept: "Inget behövde göras",
};

/** Words for what happens to something once it is public. */
export const after = {
  "desk.tasks": "Att se över",
  "queue.done.kept": "Den publicerade texten är kvar som den var.",
  "correction.title": "Rätta eller lägg till",
  "correction.why":
    "Texten öppnas vid skrivbordet. Läsarna ser den gamla tills en kollega har godkänt den nya. Adressen är densamma.",
  "correction.reason": "Varför ändras den?",
  "correction.reasonHint":
    "Läsarna ser skälet och dagen vid svaret och på sidan Så har vi modererat.",
  "correction.errorTitle": "Du har inte börjat ändra",
  "correction.reasonName": (code: string) => corrections[code] ?? code,
  "correction.start": "Börja ändra",
  "correction.underWay":
    "Texten håller redan på att ändras. Läsarna ser den gamla så länge.",
  "correction.open": "Öppna ändringen",
  "thread.unpublishDropsCorrection":
    "Texten håller på att ändras. Om du avpublicerar tråden avbryts ändringen.",
  "correction.drop": "Ändra ingenting, behåll den publicerade texten",
  "correction.ongoing":
    "Det här är en ändring av en publicerad tråd. Läsarna ser den gamla texten tills en kollega har godkänt den nya.",
  "correction.purged":
    "Den ursprungliga frågan är gallrad. Du ändrar de ord som är publicerade.",
  "correction.error.reason-required": "Välj varför texten ska ändras.",
  "correction.error.stale": "Tråden håller redan på att ändras. Se kön.",
  "correction.error.not-found": "Tråden finns inte på forumet längre.",
  "correction.error.store-unavailable":
    "Vi når inte databasen just nu. Försök igen om en stund.",
  "read.corrected": (day: string, code: string) =>
    `Ändrad ${day}: ${corrections[code] ?? "texten är ändrad"}.`,
  "read.old": (day: string) =>
    `Det här svaret är från ${day} och äldre än ett år. Lagar och belopp kan ha ändrats. Fråga oss om du är osäker.`,
  "read.report": "Säg till om något är fel",

  "report.pageTitle": "Säg till",
  "report.title": "Säg till om något är fel",
  "report.lead":
    "Ser du något som kan röja en människa, som är fel eller som sårar? En av oss läser det du skriver. Du behöver inte säga vem du är.",
  "report.about": (title: string) => `Det gäller: ${title}`,
  "report.aboutPost": (position: number) => `Inlägg ${position} i samtalet`,
  "report.code": "Vad är det?",
  "report.codeName": (code: string) => reports[code] ?? code,
  "report.words": "Berätta, om du vill",
  "report.hint":
    "Det du skriver sparas låst och läses bara av oss. Skriv inte ditt namn.",
  "report.send": "Säg till",
  "report.sent": "Tack. Vi har fått det du skrev.",
  "report.sentNext":
    "Vi ser över det så fort vi kan. Kan någon kännas igen tar vi ner texten först och tänker sedan.",
  "report.back": "Till frågan",
  "report.error.code": "Välj vad det är.",
  "report.error.long": "Texten är för lång. Skriv högst 1 000 tecken.",
  "report.error.stale-form":
    "Sidan har varit öppen för länge. Din text står kvar. Tryck en gång till.",
  "report.error.store-unavailable":
    "Det du skrev är inte sparat. Vi når inte databasen just nu. Försök igen om en stund.",
  "report.errorTitle": "Det är inte skickat än",

  "tasks.pageTitle": "Att se över",
  "tasks.title": "Att se över",
  "tasks.none": "Inget väntar på att ses över.",
  "tasks.kind": (kind: string) => taskKinds[kind] ?? kind,
  "tasks.code": (code: string) => reports[code] ?? unpublished[code] ?? code,
  "tasks.opened": (when: string) => `Sedan ${when}`,
  "tasks.thread": "Öppna tråden",
  "tasks.question": (number: number) => `Fråga ${number}`,
  "tasks.post": (position: number) => `Inlägg ${position}`,
  "tasks.outcome": (outcome: string) => outcomes[outcome] ?? outcome,
  "tasks.goneWords": "Orden är gallrade.",
  "tasks.gone": "Någon annan har redan sett över det.",
  "tasks.more": "Visa fler",

  "moderation.pageTitle": "Så har vi modererat",
  "moderation.title": "Så har vi modererat",
  "moderation.lead":
    "Här står vad vi har tagit ner och ändrat efter publicering, och varför. Här står aldrig vem som frågade eller vad de skrev.",
  "moderation.removed": "Borttaget från forumet",
  "moderation.removedLine": (day: string, code: string) =>
    `${day}: en fråga togs bort, ${unpublished[code] ?? "av ett annat skäl"}.`,
  "moderation.removedNone": "Vi har inte tagit bort någon fråga.",
  "moderation.corrected": "Ändrat efter publicering",
  "moderation.correctedNone": "Vi har inte ändrat något efter publicering.",
  "moderation.correctedLine": (day: string, code: string) =>
    `${day}: ${corrections[code] ?? "texten ändrades"}.`,
  "moderation.declined": "Frågor som inte blev publicerade",
  "moderation.declinedLead": (months: number) =>
    `De senaste ${months} månaderna. Tal under fem visas inte.`,
  "moderation.declinedNone": "Än så länge är de för få för att visas.",
  "moderation.outcome": (work: string) =>
    ({
      "answered-privately": "fick svar privat",
      linked: "fick en länk till ett svar som fanns",
      referred: "hänvisades till någon annan",
      declined: "avböjdes",
    })[work] ?? work,
  "foot.moderation": "Så har vi modererat",
} as const;
