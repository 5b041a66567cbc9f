import { actions, reasons } from "./log-words.ts";
import { endingReasons } from "./outcome-words.ts";
import { notCheckedWords } from "./not-checked.ts";
import { capitalised, listOf } from "./words.ts";

const thousands = (count: number) => count.toLocaleString("sv-SE");

/** An estimate with no more figures than it is worth. */
function roughly(people: number): string {
  if (people < 5) return "färre än fem";
  const step = 10 ** Math.max(0, Math.floor(Math.log10(people)) - 1);
  return `ungefär ${thousands(Math.round(people / step) * step)}`;
}

interface Better {
  surface: string;
  replacement: string | null;
  people: number;
}

/** The one change that helps most, and what it helps. */
function betterBy({ surface, replacement, people }: Better): string {
  const change =
    replacement === null
      ? `ta bort ”${surface}”`
      : `skriv ”${replacement}” i stället för ”${surface}”`;
  return people < 5
    ? `börja med att ${change.replace(/^skriv/, "skriva")}, det hjälper mest`
    : `${change}, så blir de ${roughly(people)}`;
}

const questions = (count: number) =>
  count === 1 ? "1 fråga" : `${count} frågor`;
const hours = (count: number) =>
  count === 1 ? "1 arbetstimme" : `${count} arbetstimmar`;
const weekdays = [
  "måndag",
  "tisdag",
  "onsdag",
  "torsdag",
  "fredag",
  "lördag",
  "söndag",
] as const;
const months = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
] as const;

const risks: Record<string, string> = {
  acute: "Akut",
  elevated: "Förhöjd risk",
  none: "Ingen känd risk",
};
const shortRisks: Record<string, string> = {
  acute: "Akut",
  elevated: "Förhöjd",
  none: "Ingen",
};
const roles: Record<string, string> = {
  "under-18": "Under 18 år",
  parent: "Förälder",
  relative: "Närstående",
  work: "Frågar i sitt arbete",
};
const staffRoles: Record<string, string> = {
  reviewer: "granskare",
  administrator: "administratör",
};
const works: Record<string, string> = {
  waiting: "väntar",
  claimed: "tagen",
  drafting: "skrivs",
  "second-read": "andra läsning",
  approved: "godkänd",
  published: "publicerad",
  returned: "väntar på den som frågade",
  "answered-privately": "besvarad privat",
  linked: "besvarad med en länk",
  referred: "hänvisad vidare",
  declined: "avböjd",
  withdrawn: "tillbakatagen",
  purged: "gallrad",
};
/** How many of several questions nobody has taken. */
function freeOf(all: number, free: number): string {
  if (free === 0) return "Alla är tagna.";
  if (free === all) return "Ingen av dem är tagen.";
  return free === 1
    ? "En av dem är inte tagen."
    : `${free} av dem är inte tagna.`;
}
const unpublishReasons: Record<string, string> = {
  identifying: "Någon kan kännas igen",
  wrong: "Svaret är fel",
  outdated: "Svaret är gammalt",
  "asked-for": "Den som frågade har bett om det",
  unlawful: "Texten får inte vara publicerad enligt lag",
};
const discussionReasons: Record<string, string> = {
  answered: "Frågan har fått de svar den behöver",
  "off-topic": "Samtalet handlar om annat",
  dropped: "Vårt eget inlägg kastades",
};
const missing: Record<string, string> = {
  title: "rubrik",
  topic: "ämne",
  question: "offentlig text",
  shortAnswer: "kort svar",
  answer: "svar",
  "check-incomplete": "hela kontrollen",
  "private-only": "frågan får bara besvaras privat",
  variables: "okänt namn inom {{ }}",
  "child-check": "barn i fara",
};
const parts: Record<string, string> = {
  title: "Rubrik",
  question: "Offentlig text",
  shortAnswer: "Kort svar",
  answer: "Svar",
  topicId: "Ämne",
  decisions: "Val för markeringar",
};
const labels: Record<string, string> = {
  PERSON: "Namn",
  PLACE: "Plats",
  ORG: "Skola, arbetsplats eller verksamhet",
  ID: "Nummer som pekar ut någon",
  CONTACT: "Telefon, adress eller länk",
  DATE: "Datum eller tid",
  AGE: "Ålder",
  QUASI: "Ovanlig detalj",
};

/** What staff read at the desk. */
export const desk = {
  // The frame
  "desk.navigation": "Granskning",
  "desk.queue": "Kö",
  "desk.secondReads": "Andra läsning",
  "desk.threads": "Trådar",
  "desk.bank": "Svarsbank",
  "desk.log": "Logg",
  "desk.more": "Mer",
  "desk.skip": "Hoppa till innehållet",
  "desk.signOut": "Logga ut",
  "desk.person": (name: string, role: string) =>
    `${name}, ${staffRoles[role] ?? role}`,

  // Time
  "time.today": (clock: string) => `i dag kl.\u00a0${clock}`,
  "time.yesterday": (clock: string) => `i går kl.\u00a0${clock}`,
  "time.tomorrow": (clock: string) => `i morgon kl.\u00a0${clock}`,
  "time.weekday": (weekday: number, clock: string) =>
    `${weekdays[weekday - 1] ?? ""} kl.\u00a0${clock}`,
  "time.date": (day: number, month: number, year: number | null) =>
    `${day} ${months[month - 1] ?? ""}${year === null ? "" : ` ${year}`}`,
  "time.longNow": (
    weekday: number,
    day: number,
    month: number,
    clock: string,
  ) => {
    return `${capitalised(weekdays[weekday - 1] ?? "")} ${day} ${months[month - 1] ?? ""}, klockan ${clock}.`;
  },

  // Risk, clock, person
  "risk.long": (risk: string) => risks[risk] ?? risk,
  "risk.unreadLong": "Risken är inte läst",
  "risk.unreadShort": "Inte läst",
  "risk.short": (risk: string) => shortRisks[risk] ?? risk,
  "clock.left": (count: number) => `${count} tim kvar`,
  "clock.soon": "Mindre än 1 tim kvar",
  "clock.late": (count: number) => `${count} tim sen`,
  "clock.justLate": "Tiden har gått ut",
  "clock.long": (due: string, count: number) =>
    `Svar senast ${due}, ${count === 0 ? "mindre än 1 arbetstimme" : hours(count)} kvar`,
  "clock.longLate": (due: string) => `Sen: svar utlovat ${due}`,
  "role.name": (role: string) => roles[role] ?? "",
  "work.name": (work: string) => works[work] ?? work,

  // Queue
  "queue.title": "Kö",
  "queue.waiting": (count: number) =>
    count === 0 ? "Inga frågor väntar" : `${questions(count)} väntar`,
  "queue.target": (days: number) =>
    `Ni har lovat svar inom ${days === 1 ? "en arbetsdag" : `${days} arbetsdagar`}.`,
  "queue.tabs": "Visa",
  "queue.tab.open": "Att svara på",
  "queue.tab.mine": "Mina",
  "queue.tab.reading": "Väntar på andra läsning",
  "queue.tab.slow": "Många från samma håll",
  "queue.slowExplained":
    "De här kom in medan många frågor skickades från samma håll. De kan vara riktiga. Läs dem när de andra är besvarade.",
  "queue.caption": "Frågor som väntar, mest brådskande först",
  "queue.captionMine": "Frågor som du har tagit",
  "queue.captionReading": "Texter som väntar på en andra läsare",
  "queue.column.risk": "Risk",
  "queue.column.question": "Fråga",
  "queue.column.topic": "Ämne",
  "queue.column.wish": "Svar",
  "queue.column.received": "Kom in",
  "queue.column.due": "Svar senast",
  "queue.column.with": "Hos",
  "queue.column.drafter": "Skriven av",
  "queue.column.do": "Gör",
  "queue.noTopic": "Inget ämne än",
  "queue.free": "Ledig",
  "queue.you": (until: string | null) =>
    until === null ? "Du" : `Du, till ${until}`,
  "queue.wish.public": "Får publiceras",
  "queue.wish.private": "Bara privat",
  "queue.claim": "Ta frågan",
  "queue.claimLabel": (number: number) => `Ta frågan, fråga ${number}`,
  "queue.continue": "Fortsätt",
  "queue.continueLabel": (number: number) => `Fortsätt med fråga ${number}`,
  "queue.takeOver": "Ta över …",
  "queue.takeOverLabel": (number: number) => `Ta över …, fråga ${number}`,
  "queue.open": (number: number) => `Fråga ${number}`,
  "queue.acute": (number: number) => `Fråga ${number} kan gälla fara för liv.`,
  "queue.acuteFree": "Ingen har tagit frågan.",
  "queue.acuteTaken": (name: string) => `${name} har tagit frågan.`,
  "queue.acuteClaim": (number: number) => `Ta fråga ${number} nu`,
  "queue.acuteMany": (all: number, free: number) =>
    `${all} frågor kan gälla fara för liv. ${freeOf(all, free)}`,
  "queue.acuteShow": "Visa dem",
  "queue.empty": "Ingen fråga väntar just nu.",
  "queue.emptyMine": "Du har inte tagit någon fråga.",
  "queue.emptySlow": "Ingen sådan fråga väntar.",
  "queue.more": "Visa fler",
  "queue.hint":
    "Listan visar aldrig texten. Du ser den när du har tagit frågan, och det syns i loggen att du har läst. Klockan står stilla på helger.",
  "queue.done.sent": "Texten är skickad till en kollega för andra läsning.",
  "queue.done.private":
    "Svaret är skickat till den som frågade. Frågan publiceras inte.",
  "queue.done.released": "Frågan är tillbaka i kön. Texten är sparad.",
  "queue.done.published": "Texten är publicerad.",
  "queue.done.returned":
    "Texten är tillbaka hos den som skrev den, med din kommentar.",
  "queue.done.asked":
    "Frågan är skickad till den som frågade. Klockan står stilla tills svaret kommer.",
  "queue.done.linked": "Länken är skickad till den som frågade.",
  "queue.done.referred": "Hänvisningen är skickad till den som frågade.",
  "queue.done.declined":
    "Frågan är avböjd. Den som frågade kan läsa varför och skriva igen.",
  "queue.done.spam": "Frågan är lagd som skräp.",
  "queue.done.dropped": "Inlägget är kastat. Inget är publicerat.",
  "queue.done.unpublished":
    "Tråden är avpublicerad. Loggen visar vem som gjorde det och varför.",
  "queue.taken": (name: string) => `${name} hann före och har tagit frågan.`,
  "queue.stale":
    "Frågan har ändrats sedan du öppnade sidan. Så här ser den ut nu.",
  "queue.gone": "Frågan finns inte i kön längre.",
  "queue.unavailable":
    "Inget är ändrat, för vi når inte databasen just nu. Försök igen om en stund.",

  // A question that is not mine
  "claim.title": (number: number) => `Fråga ${number}`,
  "claim.free": "Ingen har frågan. Ta den för att läsa och svara.",
  "claim.returned":
    "Vi väntar på svar från den som frågade. Du kan ändå ta frågan och fortsätta.",
  "claim.hint": "Det syns i loggen att du har läst.",
  "claim.takenBy": (name: string) => `${name} har frågan.`,
  "claim.takenUntil": (name: string, until: string) =>
    `${name} har frågan till ${until}.`,
  "claim.takeOver": "Ta över frågan",
  "claim.reason": "Varför tar du över?",
  "claim.reasonHint": "Skälet syns i loggen. Prata gärna med kollegan först.",
  "claim.reasonMissing": "Skriv varför du tar över.",
  "claim.reading": "Texten väntar på en andra läsare och kan inte ändras nu.",
  "claim.toReading": "Gå till andra läsning",
  "claim.ended": (work: string) => `Frågan är avslutad: ${work}.`,
  "claim.back": "Tillbaka till kön",
  "claim.yourText": "Din text är inte sparad",
  "claim.yourTextWhy":
    "Du har inte längre frågan. Här är det du skrev. Kopiera det du vill ha kvar innan du lämnar sidan.",

  // The desk
  "review.title": (number: number) => `Fråga ${number}`,
  "review.pageTitle": (number: number) => `Granska fråga ${number}`,
  "review.received": (when: string) => `Kom in ${when}`,
  "review.mayPublish": "Får publiceras",
  "review.until": (until: string) => `Du har frågan till ${until}`,
  "review.release": "Lämna tillbaka",
  "review.steps": "Steg",
  "review.step.identify": "1 Avidentifiera",
  "review.step.answer": "2 Svara",
  "review.step.child": "3 Barn i fara",
  "review.step.send": "4 Skicka till kollega",
  "review.left": (count: number) => (count === 0 ? "klart" : `${count} kvar`),
  "review.acute": "Frågan kan gälla fara för liv.",
  "review.acuteAdvice":
    "Svara direkt. Vet du vem det gäller eller var: ring 112. Ta hjälp av en kollega. De här numren kan du ge i svaret:",
  "review.original": "Original",
  "review.originalHint": "Visas bara här, för dig som har frågan.",
  "review.originalPrivateHint": "Visas bara här.",
  "review.additions": "Den som frågade har skrivit mer",
  "review.sent": "Det här har vi skrivit till den som frågade",
  "review.publicText": "Offentlig text",
  "review.publicTextHint":
    "Det här är texten som andra får läsa. Skriv om den fritt.",
  "review.savedAt": (clock: string) => `Sparad ${clock}`,
  "review.unsaved": "Inte sparad än",
  "review.saving": "Sparar …",
  "review.mark": (number: number) => `markering ${number}`,
  "review.findings": "Markeringar",
  "review.findingsLeft": (must: number, judge: number, info: number) =>
    must + judge + info === 0
      ? "Allt är klart"
      : `${must} måste, ${judge} bedöm, ${info} tips kvar`,
  "review.noFindings":
    "Kontrollen hittade inget som pekar ut någon. Läs ändå texten som en granne skulle läsa den.",
  "review.done": "Klar",
  "review.became": "Blev:",
  "review.removed": "Bort",
  "review.rewrittenAway": "Finns inte i den offentliga texten",
  "review.kept": "Behållen:",
  "review.times": (count: number) =>
    count === 1
      ? ""
      : `Står på ${count} ställen. Valet gäller alla och passas in i varje mening.`,
  "review.inAnswer": "Står i svaret.",
  "review.inTitle": "Står i rubriken.",
  "review.remove": (surface: string) => `Ta bort: ”${surface}”`,
  "review.write": (words: string) => `Skriv: ”${words}”`,
  "review.keep": "Behåll, ange skäl …",
  "review.keepInfo": "Behåll",
  "review.keepInfoReason": "Tips som får stå kvar",
  "review.keepReason": "Varför kan det stå kvar?",
  "review.keepReason.many": "Gäller många, pekar inte ut någon",
  "review.keepReason.public":
    "Offentlig verksamhet, inte en plats för personen",
  "review.keepReason.word": "Allmänt ord, inte ett namn",
  "review.keepReason.needed": "Svaret blir fel utan uppgiften",
  "review.keepButton": "Behåll",
  "review.own": "Egna ord …",
  "review.ownWords": "Skriv i stället",
  "review.ownButton": "Ersätt överallt",
  "review.undoKeep": "Ångra valet",
  "review.undoStep": "Ångra senaste steget",
  "review.redoStep": "Gör om",
  "review.undone": "Valet är ångrat.",
  "review.nothingToUndo": "Det finns inget att ångra.",
  "review.manual": "Markera själv",
  "review.manualHint":
    "Skriv orden precis som de står i den offentliga texten. Valet gäller överallt där de står. Lämna rutan under tom för att ta bort dem.",
  "review.manualHintLive":
    "Markera orden i texten och klicka på Markera själv, eller tryck M i listan. Du kan också skriva dem här. Valet gäller överallt där orden står. Lämna rutan under tom för att ta bort dem.",
  "review.manualSurface": "Ord i texten",
  "review.manualLabel": "Vad är det?",
  "review.manualWords": "Skriv i stället",
  "review.manualButton": "Ersätt överallt",
  "review.manualMissing": "Skriv orden som ska bort.",
  "review.manualNotFound":
    "Orden står inte i den offentliga texten. Skriv dem precis som de står där.",
  "review.label": (label: string) => labels[label] ?? label,
  "review.together": "Tillsammans",
  "review.together.none":
    "Kontrollen ser inga uppgifter som tillsammans kan peka ut någon. Bedöm själv om grannar ändå kan förstå vem det är.",
  "review.together.low": (facts: string, people: number) =>
    `Texten säger ${facts}, och räknat grovt passar ${roughly(people)} i kommunen in på det.`,
  "review.together.few": (
    facts: string,
    people: number,
    population: number,
    instead: Better | null,
  ) =>
    `Texten säger ${facts}, och räknat grovt passar ${roughly(people)} av kommunens ${thousands(population)} invånare in på allt${instead ? `: ${betterBy(instead)}` : ""}.`,
  "review.together.judge":
    "Bedöm om grannar kan känna igen någon, även utan namn.",
  "review.together.facts": (facts: readonly string[], more: number) =>
    listOf([
      ...facts.map((fact) => `”${fact}”`),
      ...(more > 0 ? [`${more} uppgifter till`] : []),
    ]),
  "review.notChecked": "Det här kunde inte kontrolleras",
  "review.notChecked.one": notCheckedWords,
  "review.readYourself": "Läs det här själv",
  "review.foreignHint":
    "Nästan varje ord där är markerat, eftersom det inte står i kontrollens ordlistor. Skriv den offentliga texten på svenska, så försvinner de markeringarna.",
  "review.notCheckedHint":
    "Texten kan inte skickas vidare förrän hela kontrollen har körts. Tryck på Spara för att försöka igen. Hjälper inte det: be den som sköter driften av Frågelådan om hjälp. Det du har skrivit ligger kvar.",
  "review.key.free": "skriv fritt",
  "review.key.undo": "ångra",
  "review.key.check": "kontrollera igen",
  "review.key.move": "nästa, förra",
  "review.key.choose": "välj",
  "review.key.undoChoice": "ångra val",
  "review.key.mark": "markera själv",
  "review.key.list": "till markeringarna",
  "review.key.child": "barn i fara",
  "review.key.endings": "andra sätt att avsluta",
  "review.keys": "Tangenter",
  "review.answerPane": "Rubrik, ämne och svar",
  "review.privatePane": "Svar till den som frågade",
  "review.byline": (byline: string) => `Visas som: ${byline}`,
  "review.heading": "Rubrik, som en fråga",
  "review.topic": "Ämne",
  "review.chooseTopic": "Välj ämne",
  "review.shortAnswerName": "Kort svar",
  "review.shortAnswer": "Kort svar, en till tre meningar",
  "review.answer": "Svar",
  "review.format": "Format",
  "review.format.heading": "Rubrik",
  "review.format.list": "Lista",
  "review.format.link": "Länk",
  "review.format.link.words": "länkens text",
  "review.formatHint":
    "Ny rad med ## gör en mellanrubrik. Ny rad med - gör en punkt. [text](https://adress) gör en länk. Tom rad gör nytt stycke.",
  "review.words": (count: number) => (count === 1 ? "1 ord." : `${count} ord.`),
  "review.marksHere": (count: number) =>
    count === 1
      ? "En markering står kvar i det här fältet."
      : `${count} markeringar står kvar i det här fältet.`,
  "review.marksNone": "Inga markeringar i svaret.",
  "review.preview": "Förhandsvisa",
  "review.previewTitle": "Så här blir det för den som läser",
  "review.previewClose": "Stäng förhandsvisningen",
  "review.comments": "Kommentarer från andra läsaren",
  "review.commentBy": (name: string, when: string) => `${name}, ${when}`,
  "review.similar": "Liknande publicerade svar",
  "review.readThread": "Öppnas i ny flik",
  "review.privateOnly": "Publiceras aldrig",
  "review.privateOnlyWhy":
    "Den som frågade vill bara ha ett privat svar. Frågan och svaret publiceras aldrig. Bara den som har kvittokoden kan läsa svaret.",
  "review.privateButton": "Skicka svaret privat",
  "review.actions": "Skicka vidare",
  "review.notReady": "Inte klar att skicka.",
  "review.ready": "Klar att skicka till en kollega.",
  "review.privateReady": "Svaret går bara till den som frågade.",
  "review.leftWord": "Kvar:",
  "review.missing": (what: string) => missing[what] ?? what,
  "review.leftMust": (count: number) => `${count} måste`,
  "review.leftJudge": (count: number) => `${count} bedöm`,
  "review.save": "Spara",
  "review.send": "Skicka till kollega",
  "review.readThrough": "Läs igenom som om du var en granne",
  "review.readThroughWhy":
    "Så här ser tråden ut för alla. Läs hela, utan markeringar. Kan en granne, en släkting eller en kollega förstå vem det handlar om?",
  "review.readThroughAsk":
    "Ser du något som pekar ut någon? Gå tillbaka och skriv om det.",
  "review.readThroughBack": "Tillbaka till markeringarna",
  "review.leaveUnsaved":
    "Det du har skrivit är inte sparat än. Vill du lämna sidan ändå?",

  // What can go wrong at the desk
  "review.error.title": "Texten är inte sparad",
  "review.error.notReadyTitle": "Texten kan inte skickas än",
  "review.error.decideTitle": "Valet är inte gjort",
  "review.error.reason-required":
    "Skriv varför det kan stå kvar. Din kollega läser skälet.",
  "review.error.risk-reason-required":
    "Skriv varför risken är en annan. Skälet syns i loggen.",
  "review.error.words-required":
    "Skriv vad som ska stå i stället, eller välj att ta bort.",
  "review.error.answer-required": "Skriv ett svar innan du skickar.",
  "review.error.too-long": "Texten är för lång. Korta den och spara igen.",
  "review.error.not-yours":
    "Du har inte längre frågan, så texten kan inte sparas. Den står kvar här. Kopiera det du vill ha kvar, eller ta frågan igen från kön.",
  "review.error.not-found":
    "Frågan finns inte längre. Den kan ha tagits tillbaka. Texten står kvar här.",
  "review.error.private-only":
    "Den som frågade vill bara ha ett privat svar. Frågan kan inte publiceras.",
  "review.error.store-unavailable":
    "Vi når inte databasen just nu. Texten står kvar här. Försök spara igen om en stund.",
  "review.error.offline":
    "Vi fick inget svar från servern. Texten står kvar här. Kontrollera nätet och försök spara igen.",
  "review.error.signed-out":
    "Du är utloggad. Texten står kvar här. Logga in i en ny flik, gå tillbaka hit och spara igen.",
  "review.error.signIn": "Logga in i en ny flik",
  "review.error.malformed":
    "Formuläret kom fram skadat. Texten står kvar här. Försök igen.",
  "review.error.check-incomplete":
    "Hela kontrollen kunde inte köras. Försök igen om en stund.",
  "review.error.child-check":
    "Svara på om ett barn kan fara illa. Det måste stå där innan frågan går vidare.",
  "review.error.asker-wrote":
    "Den som frågade har skrivit mer sedan du öppnade sidan. Läs det nya och bedöm igen om ett barn kan fara illa.",
  "review.error.readNew": "Visa det nya",
  "review.error.missing": (what: string) =>
    `Det saknas ${missing[what] ?? what}.`,
  "review.error.must": (count: number) =>
    count === 1 ? "1 måste är kvar." : `${count} måste är kvar.`,
  "review.error.judge": (count: number) =>
    count === 1 ? "1 bedöm är kvar." : `${count} bedöm är kvar.`,
  "review.stale.title": "Texten har ändrats på ett annat ställe",
  "review.stale.why":
    "En kollega, eller du själv i en annan flik, sparade medan du skrev. Din text är inte sparad, men står kvar i fälten. Jämför och välj.",
  "review.stale.yours": "Din text",
  "review.stale.saved": "Sparad text",
  "review.stale.part": (part: string) => parts[part] ?? part,
  "review.stale.same": "Texterna är lika. Tryck på Spara för att fortsätta.",
  "review.stale.decisions": (count: number) =>
    count === 1 ? "1 val" : `${count} val`,
  "review.stale.none": "Inget",
  "review.stale.keepMine": "Spara min text",
  "review.stale.takeSaved": "Ta den sparade texten",
  "review.stale.keepMineHint":
    "Trycker du på Spara ersätter din text den sparade.",

  // Second read
  "second.listTitle": "Andra läsning",
  "second.count": (count: number) =>
    count === 0
      ? "Ingen text väntar på andra läsning"
      : `${count === 1 ? "1 text" : `${count} texter`} väntar på andra läsning`,
  "second.read": "Läs",
  "second.readLabel": (number: number) => `Läs texten till fråga ${number}`,
  "second.yours": "Din egen text",
  "second.publishWaiting": "Godkänd, inte publicerad",
  "second.title": (number: number) => `Andra läsning av fråga ${number}`,
  "second.drafter": (name: string) => `Skriven av ${name}`,
  "second.drafterYou": "Skriven av dig",
  "second.version": (number: number) => `Version ${number}, kontrollsumma`,
  "second.exactly": "Exakt det här blir offentligt",
  "second.topic": (name: string) => `Ämne: ${name}`,
  "second.answerBy": (byline: string) => `Svar av ${byline}`,
  "second.check": "Kontrollen",
  "second.checkRan": (version: number) => `Kördes på version ${version}`,
  "second.clean": "Inga olösta markeringar",
  "second.notClean": (must: number, judge: number) =>
    `${listOf([...(must > 0 ? [`${must} måste`] : []), ...(judge > 0 ? [`${judge} bedöm`] : [])])} är inte lösta`,
  "second.incomplete": "Hela kontrollen kunde inte köras",
  "second.outcome": (
    total: number,
    removed: number,
    replaced: number,
    kept: number,
  ) =>
    `${total === 1 ? "1 markering" : `${total} markeringar`}: ${replaced} ersatta, ${removed} borttagna, ${kept} behållna med skäl.`,
  "second.keptReasons": "Visa skälen",
  "second.keptReason": (reason: string) => `Skäl: ${reason}`,
  "second.comments": "Kommentarer",
  "second.noComments": "Inga kommentarer än.",
  "second.decision": "Ditt beslut om texten",
  "second.ask":
    "Fråga dig: Kan en granne känna igen någon? Stämmer svaret och går det att följa? Är telefonnummer och länkar provade?",
  "second.comment": "Kommentar till den som skrev",
  "second.commentHint":
    "Behövs när du skickar tillbaka. Skriv vad som ska ändras.",
  "second.approve": (version: number) =>
    `Godkänn version ${version} och publicera`,
  "second.approveHint":
    "Texten publiceras direkt. Ändras ett enda tecken måste texten läsas igen.",
  "second.return": "Skicka tillbaka",
  "second.own":
    "Du har skrivit texten själv. Därför måste en kollega läsa och godkänna den.",
  "second.sole":
    "Er kommun tillåter att du godkänner din egen text om du skriver varför.",
  "second.soleReason": "Varför läser ingen kollega texten?",
  "second.soleHint": "Skälet syns i loggen.",
  "second.soleApprove": (version: number) =>
    `Godkänn egen version ${version} och publicera`,
  "second.approvedTitle": "Godkänd men inte publicerad",
  "second.approved":
    "Texten är godkänd, men publiceringen gick inte igenom. Försök igen. Texten är oförändrad.",
  "second.publish": "Publicera",
  "second.error.title": "Texten är inte publicerad",
  "second.error.noAnswerTitle": "Vi vet inte om det gick igenom",
  "second.error.unchangedTitle": "Inget är ändrat",
  "second.error.returnTitle": "Texten är inte skickad tillbaka",
  "second.error.stale":
    "Texten har ändrats sedan du öppnade sidan. Läs den igen innan du godkänner.",
  "second.error.own-text":
    "Du har skrivit texten själv. En kollega måste godkänna den.",
  "second.error.reason-required": "Skriv varför ingen kollega läser texten.",
  "second.error.comment-required":
    "Skriv vad som ska ändras innan du skickar tillbaka.",
  "second.error.too-long": "Kommentaren är för lång. Korta den.",
  "second.error.not-ready":
    "Texten har olösta markeringar. Skicka tillbaka den.",
  "second.error.not-approved":
    "Texten är inte godkänd. Den kan ha skickats tillbaka av någon annan.",
  "second.error.too-early":
    "Den som frågade läser texten först. Den kan inte publiceras än.",
  "second.error.private-only":
    "Den som frågade vill bara ha ett privat svar. Frågan kan inte publiceras.",
  "second.error.not-found": "Texten väntar inte längre på andra läsning.",
  "second.error.store-unavailable":
    "Vi når inte databasen just nu. Inget är ändrat. Försök igen om en stund.",
  "second.error.malformed": "Formuläret kom fram skadat. Försök igen.",
  "second.error.offline":
    "Vi fick inget svar från servern. Kontrollera nätet, ladda om sidan och se om det gick igenom.",
  "second.error.signed-out":
    "Du är utloggad. Logga in i en ny flik, gå tillbaka hit och försök igen.",
  "second.error.publish":
    "Texten är godkänd, men publiceringen gick inte igenom. Den är inte offentlig än. Tryck på Publicera för att försöka igen.",

  // Threads
  "threads.title": "Trådar",
  "threads.count": (count: number) =>
    count === 1 ? "1 publicerad tråd" : `${count} publicerade trådar`,
  "threads.caption": "Publicerade trådar, nyast först",
  "threads.column.title": "Rubrik",
  "threads.column.topic": "Ämne",
  "threads.column.published": "Publicerad",
  "threads.empty": "Inget är publicerat än.",
  "threads.more": "Visa äldre",
  "thread.public": "Visa på forumet",
  "thread.published": (when: string) => `Publicerad ${when}`,
  "thread.review": (when: string) => `Ska läsas om ${when}`,
  "thread.asItIs": "Så här läser andra tråden",
  "thread.unpublish": "Avpublicera",
  "thread.unpublishWhy":
    "Tråden försvinner från forumet, sökningen och flödet. Den som frågade kan fortfarande läsa svaret med sin kod. Det går inte att publicera samma tråd igen.",
  "thread.reasonCode": "Varför ska tråden bort?",
  "thread.reasonCodeName": (code: string) => unpublishReasons[code] ?? code,
  "thread.reason": "Berätta kort",
  "thread.reasonHint":
    "Alla kan läsa vad du har valt ovan. Det du skriver här syns bara i loggen. Skriv inga namn.",
  "thread.unpublishButton": "Avpublicera tråden",
  "thread.errorTitle": "Tråden är inte avpublicerad",
  "thread.error.reason-required":
    "Välj varför tråden ska bort och berätta kort.",
  "thread.error.offline":
    "Vi fick inget svar från servern. Kontrollera nätet, ladda om sidan och se om det gick igenom.",
  "thread.error.signed-out":
    "Du är utloggad. Logga in i en ny flik, gå tillbaka hit och försök igen.",
  "thread.error.stale":
    "Tråden har ändrats sedan du öppnade sidan. Försök igen.",
  "thread.error.not-found": "Tråden finns inte på forumet längre.",
  "thread.error.store-unavailable":
    "Vi når inte databasen just nu. Tråden finns kvar på forumet. Försök igen om en stund.",

  // Log
  "log.title": "Logg",
  "log.intro":
    "Allt som händer med en fråga skrivs här och kan inte ändras. Loggen visar aldrig frågans text.",
  "log.caption": "Loggposter, nyast först",
  "log.column.at": "När",
  "log.column.actor": "Vem",
  "log.column.action": "Vad",
  "log.column.question": "Fråga",
  "log.column.state": "Från och till",
  "log.column.reason": "Skäl",
  "log.action": (action: string) => actions[action] ?? action,
  "log.actor.resident": "Den som frågade",
  "log.actor.system": "Frågelådan",
  "log.change": (from: string, to: string) =>
    `${works[from] ?? from} → ${works[to] ?? to}`,
  "log.reasonCode": (code: string) =>
    unpublishReasons[code] ??
    endingReasons[code] ??
    discussionReasons[code] ??
    reasons[code] ??
    code,
  "log.empty": "Inget har hänt än.",
  "log.more": "Visa äldre",

  // Problems inside the desk
  "problem.missingTitle": "Sidan finns inte",
  "problem.missing":
    "Frågan eller tråden finns inte här. Den kan ha tagits tillbaka eller gallrats.",
  "problem.brokenTitle": "Något gick fel",
  "problem.broken":
    "Vi kunde inte visa sidan. Försök igen. Händer det igen, säg till den som sköter Frågelådan.",
  "problem.unavailableTitle": "Vi når inte databasen just nu",
  "problem.unavailable": "Försök igen om en stund.",
} as const;
