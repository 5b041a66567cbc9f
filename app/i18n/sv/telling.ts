import type { Catalogue } from "./catalogue.ts";
import { numberWordFirst } from "./words.ts";

const conformance = {
  full: "Frågelådan är helt förenlig",
  partly: "Frågelådan är delvis förenlig",
  not: "Frågelådan är inte förenlig",
} as const;

/** What the forum tells of itself, and of requests it cannot answer. */
export const telling = {
  "handling.pageTitle": "Så hanterar vi din fråga",
  "handling.title": "Så hanterar vi din fråga",
  "handling.lead": "Från att du skriver till att texten är raderad.",
  "handling.retention": "Hur länge finns texten kvar?",
  "handling.retentionDays": (days: number, reference: string, day: string) =>
    `Vi raderar din text senast ${days} dagar efter att frågan är klar. Det står i kommunens beslut ${reference} från ${day}.`,
  "handling.withdraw":
    "Du kan själv ta tillbaka frågan med din kod tills den är publicerad. Då raderar vi texten direkt.",

  "answerers.pageTitle": "Vilka svarar",
  "answerers.title": "Vilka är det som svarar?",
  "answerers.contact": "Vill du prata i stället?",
  "answerers.call": (unit: string, hours: string) =>
    `Ring ${unit} på {phone}, ${hours}. Du behöver inte säga vad du heter.`,
  "answerers.visit": (visit: string, address: string) =>
    `Eller kom till ${visit}, ${address}.`,

  "traces.pageTitle": "Spår efter dig",
  "traces.title": "Så minskar du spåren efter dig",
  "traces.lead":
    "Är du rädd att någon annan ser vad du läser? Här står vad vi gör, vad knappen ”Lämna sidan” gör och vad bara du kan göra.",
  "traces.we": "Det här gör vi",
  "traces.we1":
    "Vi sparar inte vem du är, vilken dator du har eller varifrån du läser.",
  "traces.we2":
    "Vi använder inga kakor. Ingen annan webbplats får veta att du är här.",
  "traces.we3":
    "Det du skriver, det du söker på och din kod står aldrig i webbadressen.",
  "traces.leave": "Det här gör ”Lämna sidan”",
  "traces.leave1":
    "Den byter till en annan webbplats och ber webbläsaren att glömma de sidor den har sparat härifrån.",
  "traces.leave2":
    "Den raderar inte historiken. Webbläsaren kan fortfarande minnas att du har varit här, och bakåtknappen kan leda hit igen.",
  "traces.leave3":
    "Den hjälper inte om någon har lagt in ett spionprogram i din telefon eller dator.",
  "traces.clear": "Så rensar du historiken",
  "traces.clearIntro":
    "Ta helst bara bort raderna härifrån. En helt tom historik kan väcka frågor.",
  "traces.clear1":
    "Chrome på Android: tryck på de tre prickarna och sedan på Historik. Tryck på krysset vid varje rad som gäller Frågelådan.",
  "traces.clear2":
    "Safari på iPhone: tryck på boken och sedan på klockan. Svep bort de rader som gäller Frågelådan.",
  "traces.clear3":
    "Chrome eller Edge på dator: tryck Ctrl + H. Markera raderna som gäller Frågelådan och ta bort dem.",
  "traces.clear4":
    "Firefox på dator: tryck Ctrl + Skift + H. Högerklicka på en rad som gäller Frågelådan och välj att glömma webbplatsen.",
  "traces.before": "Innan du kommer hit nästa gång",
  "traces.before1":
    "Öppna ett privat fönster (Inkognito eller InPrivate). Det glömmer historiken när du stänger det.",
  "traces.before2":
    "Använd en dator på biblioteket, eller en telefon som ingen annan har tillgång till.",
  "traces.before3":
    "Är du rädd att telefonen är övervakad? Ring från en annan telefon:",

  "accessibility.pageTitle": "Tillgänglighet",
  "accessibility.title": "Så tillgänglig är Frågelådan",
  "accessibility.lead": (municipality: string) =>
    `${municipality} står bakom Frågelådan. Vi vill att alla ska kunna läsa och fråga. Här står vad som fungerar och vad som brister.`,
  "accessibility.law": "Hur väl vi följer lagen",
  "accessibility.status": (status: keyof typeof conformance) =>
    conformance[status],
  "accessibility.statusRest":
    "med lagen om tillgänglighet till digital offentlig service.",
  "accessibility.known": (count: number) => {
    if (count === 0) return "Vi känner inte till några brister.";
    if (count === 1) return "En brist är känd. Den står här nedanför.";
    return `${numberWordFirst(count)} brister är kända. De står här nedanför.`;
  },
  "accessibility.tell": "Säg till om något inte går",
  "accessibility.tellText":
    "Skriv eller ring om du stöter på hinder. Du behöver inte säga vem du är.",
  "accessibility.mail": "Skriv till {mail}",
  "accessibility.call": (hours: string) => `Ring {phone}, ${hours}`,
  "accessibility.visit": (visit: string, address: string) =>
    `Besök ${visit}, ${address}`,
  "accessibility.oversight": "Om vi inte rättar det",
  "accessibility.oversightText":
    "Myndigheten för digital förvaltning (Digg) har tillsyn. Du kan {link} att vår service inte är tillgänglig.",
  "accessibility.oversightLink": "anmäla till Digg",
  "accessibility.shortcomings": "Det här brister",
  "accessibility.fixBy": (day: string) => `Rättat senast ${day}.`,
  "accessibility.none": "Vi känner inte till några brister just nu.",
  "accessibility.exceptions": "Undantag",
  "accessibility.exceptionsText":
    "Vi åberopar inget undantag för oskäligt betungande anpassning (12 §). Inget innehåll ligger utanför lagen (9 §).",
  "accessibility.tested": "Så har vi testat",
  "accessibility.assessed": (day: string) =>
    `Den senaste bedömningen gjordes ${day}.`,
  "accessibility.updated": (day: string) => `Redogörelsen uppdaterades ${day}.`,

  "start.pageTitle": "Start",
  "start.title": "En låda för frågor till socialtjänsten",
  "start.lead":
    "I Frågelådan ställer invånare frågor till socialtjänsten utan att säga vem de är. En socionom svarar och skriver om frågan så att ingen kan känna igen den som frågade. En kollega läser. Sedan kan alla läsa frågan och svaret.",
  "start.instances": "Välj kommun",
  "start.none": "Ingen kommun är inlagd än.",
  "start.own":
    "Varje kommun har sin egen låda, sina egna socionomer och sitt eget utseende.",

  "refused.unknown-host.title": "Här finns ingen frågelåda",
  "refused.unknown-host.lead":
    "Adressen hör inte till någon kommun som använder Frågelådan. Kontrollera att den är rätt skriven.",
  "refused.wrong-method.title": "Sidan kan inte visas så",
  "refused.wrong-method.lead":
    "Din webbläsare frågade på ett sätt som vi inte tar emot. Gå till startsidan och börja om därifrån.",
  "refused.forged-origin.title": "Vi tog inte emot formuläret",
  "refused.forged-origin.lead":
    "Det såg ut att komma från en annan webbplats. Inget är sparat. Gå till startsidan och börja om därifrån.",
  "refused.too-large.title": "Texten är för stor",
  "refused.too-large.lead":
    "Vi kan inte ta emot så mycket på en gång. Inget är sparat. En fråga får ha högst 4\u00a0000 tecken.",
  "refused.too-many.title": "Vänta en stund",
  "refused.too-many.lead":
    "Det kom för många försök härifrån på kort tid. Vänta en stund och försök igen.",
  "refused.malformed.title": "Vi kunde inte läsa det som skickades",
  "refused.malformed.lead":
    "Något blev fel på vägen. Inget är sparat. Gå till startsidan och försök igen.",
  "refused.store-unavailable.title": "Frågelådan svarar inte just nu",
  "refused.store-unavailable.lead":
    "Det är fel hos oss. Inget är sparat. Försök igen om en stund.",
  "refused.pageTitle": "Det gick inte",
  "refused.malformed.pageTitle": "Det gick inte",
  "refused.wrong-method.pageTitle": "Det gick inte",
} as const satisfies Catalogue;
