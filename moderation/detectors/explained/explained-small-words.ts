import type { ExplainedRow } from "./explained-row.ts";

const clauseStart = String.raw`(?:^|[.!?\n]\s?|,\s|(?<![\p{L}])(?:att|om|men|när|och|o|å|för|eftersom|ifall|medan)\s)`;
const placed = String.raw`(?:på|i|från|hos|bredvid|under|ovanpå|ovanför|mittemot)`;
/** What only somebody does. */
const acts = String.raw`(?:vägrar|vägrade|säger|sa|ringer|ringde|slår|slog|super|dricker|ljuger|ljög|vill|ville|tycker|hotar|hotade|tror|skriver|skrev|hämtar|hämtade|lämnar|lovade|lovar|skriker|skrek|gråter|bråkar|spelar|svarar|flyttade)`;
const done = String.raw`(?:tagit|stulit|snott|köpt|sålt|ätit|gjort|ramlat|slagit|sagt|skrivit|ringt|druckit|ljugit|hotat|lovat|flyttat|rymt|slutat|bestämt|glömt)`;

/** Small words of grammar and words of the season that are somebody's name where they stand. */
export const explainedSmallWords: readonly ExplainedRow[] = [
  // "hans har tagit mammas medicin", "men hans vägrar": the possessive owns nothing there.
  [
    new RegExp(
      String.raw`${clauseStart}(?<span>hans)\s(?:(?:har|hade)\s(?:inte\s|nu\s|aldrig\s|redan\s)?${done}|${acts})(?!\p{L})`,
      "giu",
    ),
    "first-name",
    "name-cue-after",
    0.35,
    "any word",
  ],
  [
    /(?<![\p{L}])(?:kom|kommer|gick|går|åkte|åker|sticker|stack)\s(?<span>hans)\s(?:hem|hit|dit|tillbaka|in|ut|full|alltid|inte)(?!\p{L})/giu,
    "first-name",
    "name-cue-after",
    0.35,
    "any word",
  ],
  // "att per får mer", "säg till per att": nothing is counted.
  [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}-])(?<!\d\s|kr\s|kronor\s|gång\s|gånger\s|timmar\s|dagar\s|lex\s)(?<span>per)\s(?:får|fick|har|hade|ska|skulle|bor|kan|måste|(?:är|e)\s(?:så|min|vår|arg|full|sjuk|hemma|inte|med|hos|här|på|dum|elak|borta)|hämta|lämna|ha|få|bo|ta|komma|vara|ringa|träffa|flytta|betala|slippa|bestämmer|kom|kommer|tar|tog|behöver|mår|att|inte|(?:och|o|å)\s(?:jag|ja|mig)|${acts})(?!\p{L})`,
      "giu",
    ),
    "first-name",
    "name-cue-after",
    0.4,
    "any word",
  ],
  // "april började på ett nytt boende": a month begins nowhere, and is nobody's child.
  [
    new RegExp(
      String.raw`(?:^|[.!?\n]\s?|(?<![\p{L}])(?:när|att|för|men)\s)(?<span>april|juni|juli|maj|augusti)\s(?:började\s(?:på\s(?:ett|sitt|ny|nytt|skolan|förskolan|hvb)|hos|i\s(?:skolan|förskolan|ettan|klass))|slutade\s(?:på|hos|skolan|i\sskolan)|flyttade|bor|är\s(?:min|vår)\s(?:dotter|son|syster|mamma|kompis|vän|fru|tjej|flickvän|mormor|farmor|handläggare|kurator)|går\si\s(?:skolan|förskolan|klass|\p{L}{2,6}an)|har\s(?:slutat|flyttat|rymt|ätit|sovit|sagt|ringt|adhd|autism|ångest|skurit)|(?:vill|vågar|orkar|vägrar|mår|gråter|trivs|ringde|sa|säger)(?:\s(?:inte|så|att|dåligt|hem|bo|byta|ha|som))(?!\p{L}))(?!\p{L})`,
      "giu",
    ),
    "first-name",
    "name-cue-after",
    0.35,
    "any word",
  ],
  // "Trygg på plan fyra skriker": a soldier's name is how somebody is, and where, and what is done.
  [
    new RegExp(
      String.raw`(?:^|[.!?\n]\s?)(?<span>Glad|Rask|Modig|Tapper|Stark|Snäll|Frisk|Rolig|Trygg|Hård|Flink|Kvick|Stadig|Skarp|Sträng|Hurtig|Munter|Rapp|Ärlig|Lustig|Dristig|Djärv|Blid|Blyg|Mild|Klok|Nöjd|Sund|Trogen|Varm|Orädd|Duktig)\s(?:bredvid\soss|${placed}\s(?:[^\s.,!?]{1,24}\s){0,2}?[^\s.,!?]{1,24})\s(?:(?:är|har|kan|kom|kommer|står|sitter)(?!\s(?:jag|vi|du|man|det|den|han|hon|ni|de|dom)(?!\p{L}))|${acts})(?!\p{L})`,
      "gu",
    ),
    "surname",
    "name-cue-after",
    0.4,
    "any word",
  ],
  // "ali+said", "det är said som": a word of English in a Swedish clause.
  [
    /(?:(?<![\p{L}])(?:med|hos|av|till|mot|är|e|å|o|och|att|kompis|bror|heter)\s|(?<=\p{L}\s?)[+&/]\s?)(?<span>said)(?=\s?[.,!?\n+&/]|$|\s(?:o|och|å|som|slår|slog|har|är|e|i|på|tar|säger|sa|vill|får|kan|kom|ska|hotar|inte)(?!\p{L}))/giu,
    "first-name",
    "name-cue-before",
    0.4,
    "any word",
  ],
  // "tova o my fryser ut mig".
  [
    /(?<![\p{L}])(?:o|och|å|&)\s(?<span>my)(?=\s(?:är|e|har|som|fryser|retar|slår|säger|sa|vill|inte|hotar|skrattar|ljuger|bråkar|kom|går)(?!\p{L}))/giu,
    "first-name",
    "name-cue-before",
    0.4,
    "any word",
  ],
];
