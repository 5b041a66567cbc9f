import { cueWords } from "./cue-words.ts";

/** What homes, day centres and wards are called beside what groups of preschools are: plants, light, water, shelter and stones. */
export const homeWords: ReadonlySet<string> = cueWords(`
  linden almen asken kastanjen hasseln syrenen kaprifolen pionen nejlikan kornblomman vallmon ringblomman aklejan irisen astern dahlian hortensian magnolian primulan krokusen snödroppen lupinen lavendeln timjanen ljungen mossan linnéan linnean kungsljuset blåsippan backsippan kattfoten gullvivan gullvivorna humleblomster klockljungen midsommarblomster styvmorsviolen ögontrösten äppelblomman körsbärsblomman hagtornen nyponrosen trollsländan guldvingen
  lyktan lanternan fyren ljuset ljusglimten solstrålen gnistan eldstaden härden källan brunnen bäcken ån forsen strömmen vågen viken udden holmen skäret piren bryggan kajen hamnen seglet skutan kajutan ankaret kompassen lotsen rodret masten kaptenen
  ängen lunden dungen hagen skogsdungen kullen backen höjden dalen åsen berget klippan stenen stenhagen gläntan solgläntan skogsgläntan solsidan solbacken solhöjden solkatten soldalen trädgården vinrankan druvan orangeriet växthuset
  smaragden rubinen safiren kristallen opalen bärnstenen ametisten topasen turkosen korallen guldklimpen silverbäcken pärlan diamanten
  oasen boet kupan bikupan kojan grottan holken fågelholken nästet hemmet kvarnen smedjan stallet logen ladan magasinet nyckeln nyckelhålet porten grinden trappan språngbrädan vändpunkten stegen steget stigen spåret navet knutpunkten hörnan hörnet mötet länken kedjan bron repet livlinan livbojen hjärtat hjärter ess handen vingen duvan svalan lärkan vråken tranan uven hägern måsen tärnan ejdern
  pilen poppeln cypressen cedern enen idegranen bokskogen ekbacken aspdungen furan
`);

/** What tells that a home, a ward or a place of care is spoken of. */
export const careCues =
  /^(?:mormor|farmor|morfar|farfar|mor|far|svärmor|svärfar|bo|bor|bodde|bott|flytta\p{L}*|jobba\p{L}*|arbeta\p{L}*|personal\p{L}*|chef\p{L}*|enhetschef\p{L}*|boende\p{L}*|plats|platsen|avd|avdelning\p{L}*|dog|avled|placera\p{L}*|inlagd|vistas|vikarie\p{L}*|timvikarie|natten|nattpass|sköterska\p{L}*|undersköterska\p{L}*|usk|korttids\p{L}*|växelvård\p{L}*|äldreboende\p{L}*|\p{L}*boendet?|gruppbo\p{L}*|servicehus\p{L}*|lss|hvb|hemtjänst\p{L}*|dement?|demens\p{L}*|brukare\p{L}*|rullator\p{L}*|besöka?|hälsa|kö|köa|köar|handikapp\p{L}*|assistent\p{L}*|korttids|kortis)$/u;

/** What a home does, right after its name. */
export const homeVerbs =
  /^(?:har|ringde|ringer|svarar|svarade|stänger|stängde|stängs|tog|tar|säger|sa|sade|vägrar|vägrade|luktar|drivs|behöver|ligger|skickade|skickar|lovade|påstår|kräver|bytte|byter|är|och|o|där|som|i|ska|skall|kan|vill)$/u;
