/** What staff read at the door. */
export const account = {
  "signIn.title": "Logga in för att granska",
  "signIn.pageTitle": "Logga in",
  "signIn.for": (municipality: string) =>
    `För dig som svarar på frågor i ${municipality}.`,
  "signIn.email": "E-post",
  "signIn.password": "Lösenord",
  "signIn.button": "Logga in",
  "signIn.hint":
    "Du loggas ut efter 30 minuter utan aktivitet. Det du har skrivit sparas medan du skriver.",
  "signIn.wrong":
    "E-post eller lösenord stämmer inte. Kontrollera båda och försök igen.",
  "signIn.tooMany":
    "Du har försökt för många gånger. Vänta en kvart och försök igen.",
  "signIn.errorTitle": "Du är inte inloggad",
  "signIn.askInstead": "Vill du ställa en fråga?",
  "signIn.toForum": "Gå till Frågelådan",
  "signIn.signedOut": "Du är utloggad.",
  "signIn.turnedAway":
    "Du är inte inloggad. Logga in, så kommer du till sidan du ville öppna.",
  "signIn.notTaken":
    "Du hade blivit utloggad, så det du skickade togs inte emot. Logga in och gör det en gång till.",
  "signOut.title": "Logga ut",
  "signOut.button": "Logga ut",
  "signOut.text":
    "Du loggas ut på den här datorn. Det du inte har sparat försvinner.",
  "signOut.stay": "Tillbaka till kön",
  "welcome.title": "Välj ditt lösenord",
  "welcome.hello": (name: string) => `Hej ${name}!`,
  "welcome.text": (municipality: string) =>
    `Du är inbjuden att svara på frågor i ${municipality}. Kontrollera ditt namn och välj ett lösenord, så är du klar.`,
  "welcome.name": "Ditt namn",
  "welcome.nameHint":
    "Dina kollegor ser namnet. De som läser svaren ser det aldrig.",
  "welcome.password": "Lösenord",
  "welcome.passwordHint": (length: number) =>
    `Minst ${length} tecken. Tre eller fyra ord efter varandra är lättare att minnas än krångliga tecken.`,
  "welcome.again": "Lösenordet en gång till",
  "welcome.button": "Spara och logga in",
  "welcome.errorTitle": "Lösenordet är inte sparat",
  "welcome.nameEmpty": "Skriv ditt namn.",
  "welcome.weak": (length: number) =>
    `Välj ett lösenord med minst ${length} tecken.`,
  "welcome.unlike": "Lösenorden är inte lika. Skriv samma lösenord två gånger.",
  "welcome.unavailable":
    "Lösenordet är inte sparat, för vi når inte vår databas just nu. Försök igen om en stund.",
  "welcome.goneTitle": "Länken gäller inte längre",
  "welcome.gone":
    "Den kan vara använd eller för gammal. Be den som bjöd in dig om en ny länk.",
  "welcome.toSignIn": "Gå till inloggningen",
} as const;
