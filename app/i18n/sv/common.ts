import type { Catalogue } from "./catalogue.ts";
import { numberWord, numberWordFirst, openHours } from "./words.ts";

const workingDays = (count: number) =>
  count === 1 ? "en arbetsdag" : `${numberWord(count)} arbetsdagar`;

/** Words that stand on more than one kind of page. */
export const common = {
  product: "Frågelådan",

  // The frame of every page
  "frame.leave": "Lämna sidan",
  "frame.skip": "Hoppa till innehållet",
  "frame.menu": "Huvudmeny",
  "frame.topics": "Ämnen",
  "frame.search": "Sök",
  "frame.code": "Min kod",
  "frame.ask": "Ställ en fråga",
  "frame.youAreHere": "Du är här",
  "frame.start": "Start",

  // The foot
  "foot.urgent": "Är det bråttom?",
  "foot.direct": "Prata med oss direkt",
  "foot.directHours": (hours: string) => `{phone}, ${hours}.`,
  "foot.directVisit": (visit: string, address: string) =>
    `${visit}, ${address}. Du behöver inte säga vad du heter.`,
  "foot.about": "Om Frågelådan",
  "foot.handling": "Så hanterar vi din fråga",
  "foot.answerers": "Vilka är det som svarar?",
  "foot.accessibility": "Tillgänglighet",
  "foot.feed": "Nya svar som flöde (Atom)",
  "foot.traces": "Spår efter dig",
  "foot.tracesText":
    "Vi använder inga kakor och sparar inte vem som läser. ”Lämna sidan” byter till en annan webbplats, men din webbläsare kan minnas att du varit här. {link}.",
  "foot.tracesLink": "Så rensar du historiken",

  // Help at once
  "crisis.title": "Är det bråttom? Ring.",
  "crisis.titleWait": "Kan det inte vänta? Ring.",
  "crisis.intro": (hours: string) =>
    `Vi svarar inte akut. Vi läser frågor ${hours}, inte andra tider.`,
  "crisis.checked": (day: string) => `Vi kontrollerade numren ${day}.`,
  "crisis.stripTitle": "Är det bråttom?",
  "crisis.stripCall": "Ring",
  "crisis.all": "Alla nummer",
  "crisis.worried": "Orolig just nu?",

  // Time
  "hours.open": (days: readonly number[], from: string, to: string) =>
    openHours(days, from, to),
  "days.about": (count: number) => `ungefär ${workingDays(count)}`,

  // Lists of questions
  "threads.answeredOn": (day: string) => `Besvarad ${day}`,
  "threads.posts": (count: number) =>
    count === 1 ? "1 inlägg" : `${count} inlägg`,
  "note.rewritten": "Omskriven av oss",
  "note.checked": "Granskat av kollega",

  // Forms
  "form.errorTitle": (count: number) =>
    count === 1
      ? "En sak behöver ändras"
      : `${numberWordFirst(count)} saker behöver ändras`,
  "form.leaveEmpty": "Lämna den här rutan tom",

  // When something is missing or broken
  "missing.pageTitle": "Sidan finns inte",
  "missing.title": "Sidan finns inte",
  "missing.lead":
    "Adressen kan vara felskriven, eller så har vi tagit bort sidan. Du har inte gjort något fel.",
  "missing.asker":
    "Skulle du läsa svaret på en fråga du har ställt? Gå till {link}.",
  "missing.start": "Till startsidan",
  "gone.pageTitle": "Borttagen",
  "gone.title": "Frågan är borttagen",
  "gone.lead":
    "Vi har tagit bort frågan och svaret från Frågelådan. De kommer inte tillbaka hit.",
  "gone.asker":
    "Är det du som har ställt frågan? Du kan fortfarande läsa svaret med din kod. Gå till {link}.",
  "broken.pageTitle": "Något gick fel",
  "broken.title": "Något gick fel hos oss",
  "broken.lead":
    "Vi kan inte visa sidan just nu. Du har inte gjort något fel. Försök igen om en stund.",
  "broken.urgent": "Är det fara för liv? Ring 112.",
} as const satisfies Catalogue;
