import type { ExplainedRow } from "./explained-row.ts";

/** What is said of the name of a firm, a school or a congregation, or stands beside it, that tells it is one, and where the name stands in it. */
export const explainedOrganisations: readonly ExplainedRow[] = [
  // "Kyrkängens särskilda boende", "Östergårdens dagliga verksamhet": a house and what is done there, in two words.
  [
    /(?<!\p{L})(?!(?:Kommun|Stad|Region|Land|Vår|Er|Der|Dagen|Ort|By)(?:en)?s\s)(?<span>\p{Lu}[\p{L}-]{2,24}s\s(?:särskilda\sboende|dagliga\sverksamhet|öppna\s(?:förskola|verksamhet|mottagning)|sociala\s(?:verksamhet|träffpunkt)|psykiatriska\s(?:mottagning|klinik)|vård-?\soch\somsorgsboende))(?!\p{L})/gu,
    "organisation",
    "organisation-form",
    0.6,
    "any word",
  ],
  // "vill jobba på hamncaféet": one of a kind in one town, where somebody works.
  [
    /(?<![\p{L}])(?:jobba|jobbar|jobbade|jobb|extrajobb|praktik|praktiserar|sommarjobb|sommarjobba|anställd|börja|börjat)\s(?:extra\s|natt\s|kväll\s)?(?:på|hos|i)\s(?<span>\p{L}{3,}(?:caféet|cafeet|kaféet|cafét|krogen|puben|baren|grillen|kiosken|pizzerian|bageriet|konditoriet|gymmet|salongen|stallet|marknaden|wokken|sushin))(?!\p{L})/giu,
    "organisation",
    "organisation-cue-before",
    0.3,
  ],
  // "the agency nordlink exchange says": what a firm is called, right after what it is.
  [
    /(?<![\p{L}])(?:the|my|our)\s(?:agency|company|firm|landlord|school|preschool|church|club|shelter|clinic|nursery)\s(?<span>\p{L}{3,}(?:\s\p{L}{3,})?)\s(?:says|said|told|wants|wanted|took|takes|refuses|refused|called|sent|charges|wrote)(?!\p{L})/giu,
    "organisation",
    "organisation-cue-before",
    0.3,
  ],
  // "the Sarchnar cultural association": a name before what it is the name of, in English.
  [
    /(?<![\p{L}])(?!(?:The|A|An|Our|My|This|That|Every|Any|No|Is|In|At|Social|Swedish|English|Finnish|German|French|Arabic|Red|Family|Health|Day|Your|His|Her|Their|Which|What|One|Local|New)\s)(?<span>(?:\p{Lu}[\p{L}'’-]+\s){1,3}(?:(?:cultural|sports?|youth|women's|womens|islamic|muslim|christian|community|football|student|riding|swimming|senior|dance|music|boxing)\s)?(?:association|society|centre|center|club|foundation|federation|congregation|shelter|nursery|preschool|kindergarten|academy|choir))(?!\p{L})/gu,
    "organisation",
    "organisation-form",
    0.45,
  ],
  // "Mor Aho-kyrkan", "Sankt Lukas kapell": a saint before a church.
  [
    /(?<![\p{L}])(?<span>(?:Mor|Mar|Mart|Sankt|Sankta|S:t|S:ta|Saint|St\.?)\s\p{Lu}[\p{L}]+[\s-]?(?:kyrkan|kyrka|klostret|kapellet|kapell|församlingen|församling))(?!\p{L})/gu,
    "congregation",
    "organisation-form",
    0.7,
  ],
  // "the space physics institute in Kiruna", "Ångström Institute for Soil": where somebody studies or works, in English.
  [
    /(?<![\p{L}])(?:at|for|in)\sthe\s(?<span>(?:\p{L}{3,16}\s){1,2}(?:institute|laboratory|observatory|lab))\s(?:in|at|of)\s\p{L}{3,}/gu,
    "organisation",
    "organisation-cue-before",
    0.3,
  ],
  [
    /(?<![\p{L}])(?!(?:The|A|An|Our|My)\s)(?<span>(?:\p{Lu}[\p{L}-]+\s){1,3}(?:Institute|Centre|Center|Academy|Foundation|Society|Association|Department|Faculty|School|College|Institutet)\s(?:for|of|för)\s(?:the\s)?\p{Lu}[\p{L}-]+(?:\s(?:and\s)?\p{Lu}[\p{L}-]+)?)/gu,
    "organisation",
    "organisation-form",
    0.6,
  ],
  // "går el på tekniska": a school by its adjective, which is no language.
  [
    /(?<![\p{L}])(?:går|gick|gått|pluggar|pluggade|läser|läste|börja|börjar|börjat|började|hoppat av|söker till|slutat)\s(?:\p{L}{2,12}\s){0,2}(?:på|till)\s(?<span>(?!svenska|engelska|finska|arabiska|tyska|franska|spanska|ryska|norska|danska|polska|somaliska|persiska|turkiska|italienska|kinesiska|grekiska|samiska|romska|ska)\p{L}{3,}ska)(?=\s(?:o|och|i|men|så|nu|där|som|å)(?!\p{L})|[.,!?\n]|$)/giu,
    "school",
    "organisation-cue-before",
    0.3,
  ],
  // "äger hår & sånt på": two words and the sign between them.
  [
    /(?<![\p{L}])(?:på|hos|äger|driver|jobbar|jobba|jobbade|praktik|heter|firman|via|till|från)\s(?<span>\p{Ll}{2,14}\s&\s\p{Ll}{2,14}(?:\s(?:ab|hb|kb))?)(?!\p{L})/gu,
    "organisation",
    "organisation-form",
    0.4,
  ],
  // "Omsorg24 kom inte": a trade and a figure in one word.
  [
    /(?<![\p{L}\p{N}])(?<span>(?:omsorg|vård|hem|städ|hjälp|assistans|service|trygg|bygg|flytt|taxi|jour|vakt|pool|bemann|lager|kraft)\p{Ll}{0,10}\d{1,3})(?![\p{L}\p{N}])/giu,
    "organisation",
    "organisation-form",
    0.4,
  ],
  // "styrelsen för föreningen för Söderängs koloniträdgårdar": what an association is for.
  [
    /(?<![\p{L}])(?<span>(?:[Ff]öreningen|[Ss]tiftelsen|[Ss]ällskapet|[Kk]lubben|[Vv]änföreningen)\sför\s\p{Lu}[\p{L}-]+(?:\s\p{Ll}{5,20})?)(?!\p{L})/gu,
    "association",
    "organisation-form",
    0.45,
  ],
  // "sedan Assistansringen gick i konkurs": care and those who give it, in one word with a capital.
  [
    /(?<![\p{L}])(?<span>(?:Assistans|Omsorgs?|Hemtjänst|Vård|Bemannings|Hem|Städ|Hjälp)(?:ringen|kompaniet|teamet|poolen|kraften|kooperativet|alliansen|lyftet|partner|kollektivet|makarna))(?!\p{L})/gu,
    "organisation",
    "organisation-form",
    0.5,
  ],
  // "ett hvb som heter nya steget": what a house of a kind is called.
  [
    /(?<![\p{L}])(?:hvb\p{L}{0,7}|boende[nt]?|behandlingshem(?:met)?|vårdhem(?:met)?|förening(?:en)?|firman?|företag(?:et)?|klubb(?:en)?|skolan?|förskolan?|dagis(?:et)?|restaurang(?:en)?|kör(?:en)?|kyrkan?|församling(?:en)?|assistansbolag(?:et)?|bemanningsföretag(?:et)?)\s(?:som\s)?(?:heter|hette|kallas)\s(?<span>\p{L}{2,16}(?:\s\p{L}{3,16})?)(?=\s?[.,!?)\n]|$|\s(?:o|och|i|på|men|som|där|är|har|ligger|kommer)(?!\p{L}))/giu,
    "organisation",
    "organisation-cue-before",
    0.35,
  ],
  // "städhjälp från hemfrid": from whom help at home comes.
  [
    /(?<![\p{L}])(?:städhjälp|assistans|hemtjänst|städning|flytthjälp|matlådor|personal|vikarier|assistenter)\s(?:från|genom|via)\s(?<span>\p{L}{4,18})(?!\p{L})/giu,
    "organisation",
    "organisation-cue-before",
    0.35,
    "no ordinary word",
  ],
  // "inhyrd via lagerkraft": through whom somebody works.
  [
    /(?<![\p{L}])(?:inhyrd|uthyrd|anställd|jobbar|jobbade|jobb|extrajobb|timmar|konsult|vikarie)\s(?:via|genom)\s(?<span>\p{L}{4,20})(?!\p{L})/giu,
    "organisation",
    "organisation-cue-before",
    0.35,
    "no ordinary word",
  ],
  // "la Iglesia Roca Viva", "parafia Świętego Jana": a church in other languages.
  [
    /(?<![\p{L}])(?<span>(?:la\s)?(?:[Ii]glesia|[Pp]arroquia|[Pp]arafia|[Cc]rkva|[Bb]iserica|[Kk]isha|[Mm]asjid|[Cc]ami)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})(?!\p{L})/gu,
    "congregation",
    "organisation-form",
    0.6,
  ],
  // "got into uni of bergslagen": a university by its place, in English.
  [
    /(?<![\p{L}])(?<span>(?:uni|university|college|school|institute)\sof\s(?!the|a|my|our|course|life|all|arts?|music|law|applied)\p{L}{4,20})(?!\p{L})/giu,
    "school",
    "organisation-form",
    0.4,
  ],
  // "på anpassade gymnasiet lerkroken": what a school of a kind is called.
  [
    /(?<![\p{L}])(?:på|i|vid|till|från)\s(?<span>anpassade\s(?:gymnasiet|grundskolan|gymnasieskolan|skolan)\s\p{L}{4,20})(?=\s(?:o|och|i|på|som|men|vill|där|nu)(?!\p{L})|[,.!?\n]|$)/giu,
    "school",
    "organisation-cue-before",
    0.35,
  ],
  // "Ljungqvists el o fiber", "granströms rör och värme": whose two trades.
  [
    /(?<![\p{L}])(?<span>\p{L}{3,20}(?<!en|et|na|an)s\s(?:el|rör|vvs|bygg|måleri|plåt|kök|golv|mark|gräv|tak|bil|däck|foto|städ|hår|värme|snickeri|glas|kakel)\s(?:o|och|å|&|\+)\s(?!jag|han|hon|vi|de|det|inte|så|sen|då)\p{L}{2,14})(?!\p{L})/giu,
    "organisation",
    "organisation-form",
    0.45,
    "no ordinary word",
  ],
  // "hyr av k&j fastigheter", "B & S Bygg": letters joined by the sign of firms, and what the firm does.
  [
    /(?<![\p{L}&])(?!q\s?&\s?a\s|h\s?&\s?m\s)(?<span>\p{L}{1,3}\s?&\s?\p{L}{1,3}\s(?:fastighet(?:er)?|förvaltning|bostäder|hyreshus|bygg|måleri|snickeri|el|rör|vvs|plåt|tak|golv|mark|städ|städservice|service|transport|åkeri|taxi|bil|bilar|bilservice|däck|motor|assistans|omsorg|hemtjänst|vård|kök|grill|pizzeria|salong|hår|redovisning|juristbyrå|bemanning|konsult|trädgård))(?!\p{L})/giu,
    "organisation",
    "organisation-form",
    0.6,
  ],
  // "nej till Torpets F–6-skola", "torpets f-9 skola": a school by its years, whatever the stroke.
  [
    /(?<![\p{L}])(?<span>\p{L}{3,24}s\s(?:f|1|4|6|7)\s?[-–—]\s?(?:3|5|6|9)(?:[-–]|\s)?skola)(?!\p{L})/giu,
    "school",
    "organisation-form",
    0.6,
  ],
  // "går på naglar by ylva", "Nagelbaren by Linh": a salon by what it does and who does it.
  [
    /(?<![\p{L}])(?<span>(?:\p{L}{0,12}(?:naglar|nails|nagelbaren|nagelstudion?|hår|hair|salong(?:en)?|beauty|skönhet|lashes|fransar|brows|bryn|spa|massage|studio|styling|makeup|tattoo|foto|café|cafe|catering|design|blommor|bröd)\s)by\s\p{L}{2,15})(?!\p{L})/giu,
    "organisation",
    "organisation-form",
    0.5,
  ],
  // "brev via KTG-H, det gymnasiet": letters of a school with those of its branch, where a school is spoken of.
  [
    /(?<![\p{L}])(?:via|från|på|till|hos)\s(?<span>(?!USB|TV|DVD)\p{Lu}{2,5}-\p{Lu}{1,2})(?![\p{L}\p{N}-])(?:(?=[^\n]{0,80}(?:gymnasi|skol|elev|rektor|klass|program|lärare))|(?<=(?:gymnasi|skol|elev|rektor|klass|program|lärare)[^\n]{0,80}))/gu,
    "organisation",
    "organisation-cue-before",
    0.3,
  ],
  // "på fritids humlan", "tjejjouren ylva": what groups of children are called, in lower case after what they are.
  [
    /(?<![\p{L}])(?:på|från|till|stänger|har|hos|vid)\s(?<span>fritids\s(?:raketen|kometen|månen|stjärnan|solen|planeten|galaxen|regnbågen|humlan|fjärilen|nyckelpigan|myran|spindeln|gräshoppan|igelkotten|ekorren|räven|ugglan|björnen|lodjuret|vargen|haren|grodan|delfinen|valen|pingvinen|draken|piraten|skutan|skeppet|fyren|ankaret|grottan|kojan|kotten|tallkotten|linden|eken|björken|granen|blåbäret|lingonet|smultronet|kantarellen|vulkanen|orkanen|blixten|åskan|snurran|kulan|bubblan|pärlan|diamanten|kristallen))(?!\p{L})/giu,
    "school",
    "organisation-cue-before",
    0.4,
  ],
  // "maten från köket linden är kall": which kitchen cooks for the old, after what is eaten.
  [
    /(?<![\p{L}])(?:mat|maten|matlåda|matlådan|matlådor|matlådorna|lunch|lunchen|middagen|portionerna)\s(?:från|av|ifrån)\s(?<span>(?:stor|central|tillagnings|produktions|skol)?köket\s\p{L}{2,20}(?:en|et|an|on|na|o|sjö|vik|lund))(?!\p{L})/giu,
    "organisation",
    "organisation-cue-before",
    0.4,
  ],
];
