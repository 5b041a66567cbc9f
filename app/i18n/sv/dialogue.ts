import type { Catalogue } from "./catalogue.ts";

const signs = (count: number) =>
  count === 1 ? "ett tecken" : `${count} tecken`;

const hours = (count: number) => (count === 1 ? "en timme" : `${count} timmar`);

/** What an asker and staff do together after the question: the text before it goes out, how it helped, and taking it away. */
export const dialogue = {
  "handling.first": "Får jag läsa texten innan andra gör det?",
  "handling.firstYes": (count: number) =>
    `Ja. När vi har skrivit om frågan, svarat och granskat visar vi texten för dig på sidan Min kod. Du har minst ${hours(count)} på dig innan den publiceras.`,
  "handling.firstChoices":
    "Du kan säga att texten är bra, be oss ändra något som kan röja dig, eller välja att vi aldrig publicerar. Ber du oss ändra får du läsa den nya texten också. Hör du inte av dig i tid publicerar vi.",
  "handling.firstNo":
    "Nej. Vi publicerar när texten är granskad. Fram till dess kan du ta tillbaka frågan. Efteråt kan du be oss ta bort något.",
  "handling.after": "Vad kan jag göra när jag har fått svar?",
  "handling.afterWrite":
    "Du kan skriva till oss igen med din kod. Är frågan avslutad hamnar den i kön på nytt. Är den publicerad läser en av oss det du skriver, och svarar dig på sidan Min kod.",
  "handling.afterHelped":
    "Du kan kryssa i om svaret hjälpte. Vi sparar bara kryssen och vilken dag det var. De finns kvar som statistik när din text är raderad.",
  "handling.afterRemoval":
    "Är frågan publicerad kan du be oss ta bort allt eller en del. Då syns det inte längre här. Det kan finnas kvar en tid i sökmotorer, och en skärmbild som någon har tagit kan vi inte göra något åt.",
  "handling.reach": "Kan ni höra av er till mig?",
  "handling.reachNot":
    "Nej. Vi vet inte vem du är. Du ser på sidan Min kod hur det går med din fråga.",
  "handling.reachMail":
    "Bara om du själv vill. På sidan Min kod kan du lämna en e-postadress. Då mejlar vi att det finns något att läsa, men inget om vad. Adressen sparas låst, kan tas bort när du vill och raderas senast när din text raderas. Lämna ingen adress om någon du är rädd för kan läsa din mejl.",

  "receipt.reachMail":
    "Vi vet inte vem du är, så vi hör inte av oss. Vill du få ett mejl när det finns något att läsa kan du välja det på sidan Min kod.",
  "receipt.first": (count: number) =>
    `Innan något publiceras får du läsa texten på sidan Min kod. Du har då minst ${hours(count)} på dig att säga nej. Titta gärna dit dagen efter att svaret skulle komma.`,
  "ask.wish.publicFirst":
    "Vi skriver om frågan först, så att ingen ska kunna känna igen dig. Du får läsa texten med din kod innan andra gör det, och kan säga nej.",
  "home.step3First":
    "Har du sagt ja till att andra får läsa skriver vi om frågan, så att ingen ska kunna känna igen dig. Du får läsa texten först, och kan säga nej.",

  "preview.tag": "Inte publicerat än. Bara du och vi ser det här.",
  "preview.topic": (topic: string) => `Ämne: ${topic}`,
  "preview.answerBy": (byline: string) => `Svar av ${byline}`,
  "preview.choose": "Vad vill du?",
  "preview.otherwise": (time: string) =>
    `Väljer du inget publicerar vi texten, tidigast ${time}. Till dess kan du välja något av det här:`,
  "preview.due":
    "Texten publiceras inom några minuter. Fram till dess kan du ändra dig.",
  "preview.agreeTitle": "Texten är bra",
  "preview.agreeText":
    "Då behöver vi inte vänta. Den publiceras inom några minuter.",
  "preview.agree": "Det är bra, publicera",
  "preview.objectTitle": "Något kan röja mig",
  "preview.objectField": "Vad behöver ändras?",
  "preview.objectHint":
    "Bara vi läser det. Inget publiceras medan vi ändrar. Sedan får du läsa den nya texten här. Högst 4\u00a0000 tecken.",
  "preview.object": "Något kan röja mig, ändra",
  "preview.privateTitle": "Jag vill inte att andra läser",
  "preview.privateText":
    "Då publicerar vi aldrig frågan. Du kan fortfarande läsa svaret med din kod.",
  "preview.private": "Publicera inte …",

  "confirm.keep-private.title": "Vill du att vi inte publicerar?",
  "confirm.keep-private.text":
    "Då stannar frågan och svaret mellan dig och oss. Du läser svaret här med din kod. Du kan inte ändra dig och låta oss publicera senare.",
  "confirm.keep-private.surely": "Ja, publicera inte",
  "confirm.keep-private.keep": "Nej, gå tillbaka",
  "confirm.withdraw.title": "Vill du ta tillbaka det du skrev?",
  "confirm.withdraw.text":
    "Vi raderar din text, svaret, meddelandena och din e-postadress om du har lämnat någon. Inget publiceras. Det går inte att ångra.",
  "confirm.withdraw.surely": "Ja, ta tillbaka",
  "confirm.withdraw.keep": "Nej, behåll",

  "feedback.title": "Blev du hjälpt?",
  "feedback.text":
    "Du behöver inte svara. Vi ser bara kryssen, och de hjälper oss att skriva bättre svar. Du kan ändra dig.",
  "feedback.rightThing": "Handlade svaret om det du undrade?",
  "feedback.rightThing.yes": "Ja",
  "feedback.rightThing.partly": "Delvis",
  "feedback.rightThing.no": "Nej",
  "feedback.helped": "Hjälpte det dig?",
  "feedback.helped.yes": "Ja",
  "feedback.helped.partly": "Lite",
  "feedback.helped.no": "Nej",
  "feedback.send": "Skicka",
  "feedback.change": "Ändra",

  "notice.title": "Få ett mejl när det finns något att läsa",
  "notice.text":
    "I mejlet står bara att du kan titta i Frågelådan. Där står inget om din fråga, och inte din kod.",
  "notice.beware": "Tänk på det här först.",
  "notice.shared":
    "Den som kan läsa din mejl, eller ser aviseringar på din skärm, får veta att du har frågat oss något. Gör det inte om du delar telefon, dator eller mejl med någon du är rädd för.",
  "notice.askedFor":
    "Adressen sparas låst tillsammans med din fråga. En e-postadress kan visa vem du är. Så länge vi har den kan vi behöva lämna ut den om någon har rätt att få den, till exempel en domstol. Du kan ta bort den här när du vill. Annars raderas den samtidigt som frågan.",
  "notice.field": "Din e-postadress",
  "notice.add": "Mejla mig",
  "notice.onTitle": "Du får ett mejl när något händer",
  "notice.onText":
    "Vi visar inte adressen här. Vill du byta den tar du först bort den gamla.",
  "notice.remove": "Ta bort min e-postadress",

  "removal.title": "Få något borttaget från webbplatsen",
  "removal.can": (hours: string, phone: string) =>
    `Vi kan ta bort hela eller delar av det som är publicerat. En av oss läser det du skriver ${hours}. Är det bråttom, ring ${phone}.`,
  "removal.cannot":
    "När vi har tagit bort något syns det inte längre här. Men det kan finnas kvar en tid i sökmotorer. Har någon tagit en skärmbild eller sparat texten kan vi inte göra något åt det.",
  "removal.part": "Vad vill du få borttaget?",
  "removal.all": "Allt, både frågan och svaret",
  "removal.question": "Något i frågan",
  "removal.answer": "Något i svaret",
  "removal.field": "Berätta vilken del det gäller",
  "removal.hint":
    "Bara vi läser det. Vill du få bort allt kan du lämna rutan tom.",
  "removal.send": "Be oss ta bort det",
  "removal.askedTitle": "Du har bett oss ta bort något",
  "removal.asked": (hours: string, phone: string) =>
    `Vi läser det ${hours}. Är det bråttom, ring ${phone}. Har du mer att säga kan du skriva ett meddelande.`,

  "done.written": "Vi har fått ditt meddelande.",
  "done.agreed": "Tack. Vi publicerar frågan och svaret inom några minuter.",
  "done.objected":
    "Tack för att du sa till. Inget publiceras. Den som skrev texten ändrar den, och en kollega läser den igen innan du får se den.",
  "done.kept-private":
    "Vi publicerar inte frågan. Svaret står kvar här nedanför.",
  "done.feedback": "Tack. Vi har sparat dina kryss.",
  "done.notice-on": "Du får ett mejl när det finns något att läsa.",
  "done.notice-off": "Vi har tagit bort din e-postadress.",
  "done.removal": "Vi har fått det. En av oss läser det så snart vi kan.",

  "undone.withdraw":
    "Frågan går inte längre att ta tillbaka. Är den publicerad kan du be oss ta bort den.",
  "undone.changed":
    "Inget är ändrat. Något hände med frågan i samma stund. Läs hur det ser ut nu och välj igen.",
  "undone.closed": "Det gick inte längre att välja. Så här ser det ut nu.",
  "undone.store-unavailable":
    "Det är fel hos oss. Inget är ändrat. Vänta en stund och försök igen.",

  "tried.write": "Meddelandet är inte skickat",
  "tried.object": "Vi har inte fått din invändning",
  "tried.removal": "Vi har inte fått det du ville ha borttaget",
  "tried.notice": "Adressen är inte sparad",
  "tried.feedback": "Dina kryss är inte sparade",
  "tried.keptWords":
    "Det du skrev är inte sparat hos oss. Här är det, om du vill kopiera det och använda det igen.",
  "problem.words-required": "Skriv något. Rutan är tom.",
  "problem.words-too-long": (over: number) =>
    `Texten är ${signs(over)} för lång. Korta den till högst 4\u00a0000 tecken.`,
  "problem.part-required": "Välj vad du vill få borttaget.",
  "problem.address-wrong":
    "Skriv en hel e-postadress, till exempel namn@exempel.se.",
  "problem.nothing-chosen": "Välj minst ett svar.",
  "problem.closed": "Det går inte längre. Så här ser det ut nu.",
  "problem.already-asked":
    "Du har redan bett oss ta bort något. Skriv ett meddelande om det är mer.",
  "problem.stale":
    "Något hände med frågan i samma stund. Texten finns kvar här. Läs hur det ser ut nu och skicka igen.",
  "problem.store-unavailable":
    "Det är fel hos oss. Texten finns kvar här. Vänta en stund och skicka igen.",
} as const satisfies Catalogue;
