/** Words of the practice pages. */
export const training = {
  "desk.training": "Övning",
  "training.title": "Öva på att se vem som kan kännas igen",
  "training.intro":
    "Texterna är påhittade. I de flesta har vi lagt in namn, platser och annat som kan röja någon, men inte i alla. Markera det du skulle ta bort. Frågelådans egen kontroll hjälper inte till här: övningen mäter dina ögon.",
  "training.exercises": "Övningar",
  "training.column.exercise": "Text",
  "training.column.best": "Ditt senaste resultat",
  "training.column.rounds": "Gånger",
  "training.notTaken": "Inte gjord",
  "training.foundOf": (found: number, seeded: number) =>
    seeded === 0 ? "Inget att hitta" : `${found} av ${seeded}`,
  "training.yourRate": "Du har hittat",
  "training.rate": (percent: number) => `${percent} %`,
  "training.rateOf": (found: number, seeded: number) =>
    `${found} av ${seeded} uppgifter`,
  "training.needless": "Markerat i onödan",
  "training.words": (count: number) => (count === 1 ? "1 ord" : `${count} ord`),
  "training.rounds": "Övningar gjorda",
  "training.benchmark":
    "En noggrann person hittar ensam mellan 90 och 98 av 100. Därför läser alltid en kollega efter.",
  "training.colleagues": "Enhetens resultat",
  "training.colleaguesWhy":
    "Bara du som är administratör ser det här. Använd det för att veta vem som behöver öva mer innan de granskar själva.",
  "training.column.name": "Namn",
  "training.column.rate": "Hittat",
  "training.how":
    "Klicka på varje ord som hör till något som kan röja vem det handlar om. Du kan också gå med Tabb och markera med mellanslag.",
  "training.wordMark": (word: string) => word,
  "training.text": "Texten",
  "training.done": "Visa hur det gick",
  "training.again": "Gör om",
  "training.next": "Nästa övning",
  "training.back": "Alla övningar",
  "training.result": "Så gick det",
  "training.allFound": "Du hittade allt.",
  "training.nothingThere":
    "Här fanns inget att dölja, och du markerade inget. Rätt.",
  "training.missedTitle": "Det här missade du",
  "training.missed": (words: string, label: string) => `${words} (${label})`,
  "training.needlessTitle": "Det här behövde du inte markera",
  "training.needlessWhy":
    "Varje ord som tas bort i onödan gör frågan svårare att känna igen sig i för den som läser.",
  "training.took": (seconds: number) =>
    seconds < 90
      ? `Det tog ${seconds} sekunder.`
      : `Det tog ${Math.round(seconds / 60)} minuter.`,
  "training.stale":
    "Sidan har varit öppen för länge. Gör övningen en gång till.",
  "training.unavailable":
    "Vi når inte databasen just nu. Resultatet är inte sparat.",
  "training.seededHidden": "hittad",
  "training.missedHidden": "missad",
  "training.needlessHidden": "i onödan",
} as const;
