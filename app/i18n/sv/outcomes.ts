import type { ChildOutcome } from "#moderation/child-check.ts";
import {
  type DeclineReason,
  daysToReply,
  type PrivateReason,
  type ReferTarget,
} from "#moderation/outcome.ts";
import type { Catalogue } from "./catalogue.ts";
import {
  childNames,
  declineNames,
  declineReady,
  privateNames,
  privateWhy,
  referNames,
} from "./outcome-words.ts";
import { listOf } from "./words.ts";

const kinds: Record<string, string> = {
  answer: "svar",
  return: "fråga tillbaka",
  link: "svar med länk",
  refer: "hänvisning",
  decline: "avböjande",
};

/** Endings beside publishing, the look for a child at risk, ready texts and what is handed over. */
export const outcomes = {
  // What the asker reads
  "outcome.whereToTurn": "Hit kan du vända dig",
  "outcome.callUs": (unit: string, phone: string, hours: string) =>
    `Ring oss på ${phone}, ${hours}. ${unit} svarar, och du behöver inte säga vad du heter.`,
  "outcome.inCrisis": "Är det bråttom eller behöver du prata med någon nu:",
  "outcome.howToReply": `Du svarar här, med samma kod. Har vi inte hört från dig på ${daysToReply} dagar avslutar vi frågan, men du kan alltid skriva igen.`,
  "outcome.whyPrivate": (code: string) => privateWhy[code] ?? "",
  "outcome.referIntro": "Det här kan någon annan hjälpa dig bättre med än vi.",
  "outcome.declineReady": (code: DeclineReason) => declineReady[code],
  "outcome.spamWords":
    "Vi svarar inte på det här, för det ser ut som reklam eller skräp. Blev det fel? Skriv till oss igen här nedanför, så läser en socionom det.",
  "outcome.expired": `Vi frågade dig något för mer än ${daysToReply} dagar sedan och har inte fått något svar. Därför har vi avslutat frågan. Allt du har skrivit finns kvar. Skriv till oss här när du vill, så fortsätter vi.`,

  // The desk: other ways to end
  "ending.title": "Andra sätt att avsluta",
  "ending.hint": "Du ser vad den som frågade läser innan något skickas",
  "ending.show": "Visa innan jag skickar",
  "ending.sheetTitle": "Så här läser den som frågade",
  "ending.sheetAsk": "Inget är skickat än.",
  "ending.back": "Tillbaka",
  "ending.warnings":
    "Det här kan vara uppgifter om någon. Är det någon annan än den som frågade, skriv om det först.",
  "ending.staleNumbers": (day: string) =>
    `Krisnumren kontrollerades senast ${day}. Kontrollera att de stämmer.`,
  "ending.inLog": "Skäl i loggen",
  "ending.inLogHint":
    "Behövs när du har valt Annat skäl. Den som frågade ser det inte. Skriv inga namn.",

  "ending.return.title": "Fråga tillbaka",
  "ending.return.words": "Vad vill du fråga?",
  "ending.return.hint": `Klockan står stilla tills svaret kommer. Utan svar på ${daysToReply} dagar avslutas frågan. Be aldrig om namn eller adress.`,
  "ending.return.then":
    "Frågan väntar på den som frågade. När svaret kommer är den i kön igen.",
  "ending.return.send": "Fråga",
  "ending.answer.title": "Svara bara privat",
  "ending.answer.why":
    "Då skickas texten i fältet Svar till den som frågade. Frågan publiceras inte, och det går inte att ändra efteråt.",
  "ending.answer.reason": "Varför publiceras den inte?",
  "ending.answer.then": "Bara den som har kvittokoden kan läsa svaret.",
  "ending.answer.send": "Skicka svaret privat",
  "ending.privateReason": (code: PrivateReason) => privateNames[code],
  "ending.link.title": "Svara med ett svar som redan finns",
  "ending.link.search": "Sök bland publicerade svar",
  "ending.link.searchHint": "Alla former av orden hittas.",
  "ending.link.thread": "Vilket svar?",
  "ending.link.read": "Läs",
  "ending.link.words": "En rad till den som frågade",
  "ending.link.wordsHint":
    "Säg varför svaret passar, så att det märks att någon har läst.",
  "ending.link.then":
    "Frågan publiceras inte. Den som frågade får länken och din rad.",
  "ending.link.send": "Skicka länken",
  "ending.refer.title": "Hänvisa till någon annan",
  "ending.refer.target": "Till vem?",
  "ending.refer.to": "Vad heter mottagningen eller linjen?",
  "ending.refer.where": "Så når man dem",
  "ending.refer.whereHint":
    "Telefon, öppettider, adress eller länk. En sak på varje rad som börjar med - blir en punktlista.",
  "ending.refer.words": "Varför just dit?",
  "ending.refer.wordsHint":
    "Valfritt. Annars står det att någon annan kan hjälpa bättre än vi.",
  "ending.refer.then":
    "Frågan publiceras inte. Den som frågade får veta vart man kan vända sig.",
  "ending.refer.send": "Skicka hänvisningen",
  "ending.referTarget": (target: ReferTarget) => referNames[target],
  "ending.decline.title": "Avböj",
  "ending.decline.reason": "Varför?",
  "ending.decline.words": "Det här läser den som frågade",
  "ending.decline.wordsHint":
    "Lämnar du rutan tom skickas en färdig text för skälet. Telefon till er och krisnumren läggs alltid till.",
  "ending.decline.then":
    "Inget raderas. Den som frågade kan läsa varför och skriva igen.",
  "ending.decline.send": "Avböj frågan",
  "ending.declineReason": (code: DeclineReason) => declineNames[code],
  "ending.spam.title": "Lägg som skräp",
  "ending.spam.why":
    "För reklam och text som inte är en fråga. Är du det minsta osäker, avböj i stället.",
  "ending.spam.then":
    "Frågan läggs åt sidan. Skriver den som frågade igen kommer den tillbaka till kön.",
  "ending.spam.send": "Lägg som skräp",

  "ending.error.title": "Inget är skickat",
  "ending.error.variables":
    "Texten har ett namn inom {{ }} som inte finns. Skriv orden i stället, eller välj ett namn som finns.",
  "ending.error.message-required": "Skriv något till den som frågade.",
  "ending.error.reason-code-required": "Välj ett skäl.",
  "ending.error.why-required": "Skriv skälet i loggen.",
  "ending.error.thread-required":
    "Sök och välj vilket svar du vill länka till.",
  "ending.error.target-required": "Välj till vem du hänvisar.",
  "ending.error.refer-to-required":
    "Skriv vad mottagningen eller linjen heter.",
  "ending.error.refer-where-required": "Skriv hur man når dem.",

  // A child at risk
  "child.title": "Kan ett barn fara illa?",
  "child.needed": "Måste besvaras innan frågan går vidare",
  "child.again": "Den som frågade har skrivit mer. Bedöm igen.",
  "child.by": (name: string, clock: string) => `${name}, ${clock}`,
  "child.outcome": (outcome: ChildOutcome) => childNames[outcome],
  "child.guide.alarmed": "Ett larm är lagt i kön. Gör så här:",
  "child.guide.danger":
    "Är det fara just nu och du vet vem eller var: ring 112.",
  "child.guide.call":
    "Ring mottagningen för barn och unga direkt och berätta vad som står i texten. Det räcker att du misstänker. De bedömer om barnet behöver skydd genast.",
  "child.guide.duty": (name: string) => `Utanför kontorstid, ${name}:`,
  "child.guide.write":
    "Skriv anmälan: vad som står i texten, ordagrant där det går, när frågan kom, vad som talar för vilket barn det är och vad du inte vet. Gissa inte.",
  "child.guide.unknown":
    "Vet ni inte vilket barn det är går det ändå att göra en anmälan. Skriv då att avsändaren är okänd. Fråga den som frågade genom koden, vänligt och utan hot:",
  "child.guide.ask": "Fråga tillbaka",
  "child.guide.export": "Lämna ut underlag",
  "child.guide.exportWhy":
    "Det blir en textfil med frågan och meddelandena. Loggen visar att du gjorde det.",
  "child.guide.source":
    "Källa: socialtjänstlagen (2025:400) 19 kap. 1 §. Den som arbetar i socialtjänsten är skyldig att genast anmäla misstanke om att ett barn far illa. Fråga kommunens jurist om du är osäker på hur lagen ska tillämpas.",

  // Ready texts, how we write, the library
  "ready.title": (count: number) => `Färdiga texter (${count})`,
  "ready.insert": "Infoga",
  "ready.insertLabel": (title: string) => `Infoga: ${title}`,
  "ready.unknown": (names: readonly string[]) =>
    `Saknar ord för ${listOf(names.map((name) => `{{${name}}}`))}`,
  "guide.title": "Så skriver vi",
  "bank.title": "Svarsbank",
  "bank.intro":
    "Färdiga texter och svar som redan är publicerade. Använd dem som början och skriv om, så att svaret passar den som frågar.",
  "bank.pane": "Svarsbank: ta ett svar som finns",
  "bank.label": "Sök i svarsbanken",
  "bank.hint":
    "Alla former av orden hittas. Det du tar hamnar där markören står i svaret.",
  "bank.search": "Sök",
  "bank.found": (count: number) =>
    count === 1 ? "1 träff" : `${count} träffar`,
  "bank.nothing": "Inget hittades. Prova färre eller andra ord.",
  "bank.takePart": "Ta stycket",
  "bank.takePartLabel": (heading: string) => `Ta stycket: ${heading}`,
  "bank.takeWhole": "Ta hela svaret",
  "bank.takeWholeLabel": (title: string) => `Ta hela svaret: ${title}`,
  "bank.templates": (count: number) =>
    count === 1 ? "1 färdig text" : `${count} färdiga texter`,
  "bank.noTemplates":
    "Er kommun har inga färdiga texter än. De läggs till i kommunens inställningar.",
  "bank.read": "Läs på forumet",
  "bank.toThread": "Till tråden",
  "bank.kind": (kind: string) => kinds[kind] ?? kind,
  "bank.numbersChecked": (day: string) =>
    `Krisnumren i texterna kontrollerades ${day}.`,

  // What is handed over
  "export.title": "Lämna ut underlag",
  "export.pageHeading": (number: number) =>
    `Lämna ut underlag, fråga ${number}`,
  "export.intro":
    "Här hämtar du frågan som en textfil, till exempel för en orosanmälan. Lämna den bara till den som behöver den, och spara den inte på fler ställen än du måste.",
  "export.holds":
    "Filen har originalet, meddelandena mellan den som frågade och er, när det kom på timmen och vad ni vet.",
  "export.holdsNot":
    "Filen har inte era kommentarer till varandra, och inget som visar vem som frågade om det inte står i texten.",
  "export.logged":
    "Loggen visar att du hämtade filen, när och varför. Den visar aldrig texten.",
  "export.reason": "Varför lämnar du ut underlaget?",
  "export.reasonHint": "Skälet syns i loggen och i filen. Skriv inga namn.",
  "export.button": "Hämta filen",
  "export.back": "Tillbaka till frågan",
  "export.error.title": "Inget är utlämnat",
  "export.error.reason-required": "Skriv varför du lämnar ut underlaget.",
  "export.error.not-yours":
    "En kollega arbetar med frågan just nu. Be kollegan lämna ut underlaget, eller ta över frågan.",
  "export.error.nothing-left":
    "Texten är raderad, så det finns inget att lämna ut.",
  "export.error.store-unavailable":
    "Vi når inte databasen just nu. Vänta en stund och försök igen.",
  "export.heading": (number: number, municipality: string) =>
    `UNDERLAG FRÅN FRÅGELÅDAN\nFråga ${number}, ${municipality}`,
  "export.made": (when: string, who: string, reason: string) =>
    `Hämtat ${when} av ${who}.\nSkäl: ${reason}`,
  "export.when": (day: string, clock: string) => `${day} klockan ${clock}`,
  "export.known": "Vad vi vet",
  "export.received": (when: string) =>
    `Frågan kom ${when}. Tiden sparas bara på timmen.`,
  "export.role": (role: string) =>
    role === ""
      ? "Den som frågade har inte sagt något om sig själv."
      : `Den som frågade har själv valt: ${role}. Vi kan inte kontrollera det.`,
  "export.wish": (wish: string) => `Den som frågade valde: ${wish}.`,
  "export.risk": (risk: string) =>
    `Vår bedömning av hur bråttom det är: ${risk}.`,
  "export.unknown":
    "Vi vet inte vem som frågade. Frågelådan sparar ingen ip-adress, inget telefonnummer och ingen uppgift om dator eller telefon. Det som kan visa vem det är står i så fall i texten nedan.",
  "export.childChecks": "Bedömningar: kan ett barn fara illa?",
  "export.childCheck": (when: string, outcome: string, who: string) =>
    `${when}: ${outcome} (${who})`,
  "export.original": "Frågan som den skrevs",
  "export.messages": "Meddelanden efter frågan",
  "export.message": (
    author: "resident" | "staff",
    when: string,
    text: string,
  ) => `${author === "resident" ? "Den som frågade" : "Vi"}, ${when}:\n${text}`,
  "export.none": "Inga.",
  "export.howToReach":
    "Den som frågade går att nå genom Frågelådan: det vi skriver läses med kvittokoden.",
} as const satisfies Catalogue;
