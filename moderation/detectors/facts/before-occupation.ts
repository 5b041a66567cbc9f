/** "är ju kyrkoherde", "är också nämligen biskop": what may stand between a verb and the office. */
export const saidBetween = String.raw`(?:(?:ju|tydligen|också|oxå|nämligen|faktiskt|visst|själv|tyvärr|dessutom|egentligen|nyss|nu|väl|nog|ändå|fortfarande|numera|även|sedan|länge)\s){0,2}`;

/** "legitimerad veterinär", "duktig fiolbyggare": how good or how long somebody is at it. */
export const praised = String.raw`(?:(?:legitimerad|duktig|skicklig|erfaren|känd|välkänd|diplomerad|certifierad|auktoriserad|examinerad|utbildad|pensionerad|ledande|framstående|arbetslös|sjukskriven|blivande|nybliven|nye|nya|nuvarande|dåvarande|gamle|gamla|ordinarie|tillförordnad|kvinnlig)\s)?`;

/** What says that somebody has an office or a craft, right before it. */
const saysSo = String.raw`(?:är|e|ä|va|var|varit|som|såsom|egenskap\sav|blev|blivit|blir|bliva|(?:vald|valts?|vigd|utsågs|utsedd|utnämnd|utnämndes)\still|till\syrket\s(?:är\s)?(?:jag|han|hon)?|utbildar\s(?:mig|sig)\still|undertecknad,?|f\.?\s?d\.?|förre|förra|siste|sista|förste|gamle|gamla|för(?:e)?\sdetta|fd|av\syrket?|kalla(?:s|r|d)(?:\s(?:honom|henne))?|(?:är|var|blev)\s(?:jag|han|hon|mamma|pappa)|pensionerad|utbildad|gammal|jobbar\ssom|arbetar\ssom|tidigare|a|an|is|was|the|retired|former|min|vår|byns|ortens|enda|ende|only|och|o)`;

/** "ring en veterinär", "hitta en psykolog": whoever is asked for is nobody yet. */
const oneSought = String.raw`(?<!(?:ring|ringa|ringde|ringer|träffa|träffar|kontakta|kontaktade|söka|söker|få|får|boka|bokat|behöver|behöva|fråga|anlita|hos|bli|bjuda|önskar|ha|vill|finns|krävs|saknas|genom|via)\s)(?:en|ett)`;

/** Asked of the words before an office; offices are facts about someone only where someone is said to have them. */
export const beforeOccupation = new RegExp(
  String.raw`(?:[&,(]|(?<!\p{L})(?:${saysSo}|${oneSought}))\s?${saidBetween}(?:en\s|den\s)?${praised}$`,
  "iu",
);

/** How many signs before an office may say that somebody has it. */
export const reachBefore = 48;
