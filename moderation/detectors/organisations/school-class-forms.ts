import type { Evidence } from "../../finding.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches } from "../evidence.ts";

const colour =
  "röd|gul|blå|grön|vit|lila|rosa|orange|svart|turkos|silver|guld|brun|grå|regnbågen|solen|månen|stjärnan|alfa|beta|gamma|delta|norr|söder|öster|väster";
const after = String.raw`(?=\s?[.,;:!?)\n]|\s\p{Ll}|\s?$)`;
const words = "ett|två|tre|fyra|fem|sex|sju|åtta|nio";
const codes =
  "NA|TE|SA|EK|ES|HU|BF|VO|EE|FT|BA|IN|RL|HT|HV|VF|NB|FS|BY|IM|NV|SP|MP|OP|HR|LP|FO|HA|IB|FA|FX";
const programmes =
  "teknik|tekniken|natur|naturen|sam|samhäll|samhällsettan|ekonomi|ekonomin|ekonom|bygg|fordon|vård|estet|esteten|humanist|humanisten|handel|restaurang|frisör|barn och fritid|naturbruk|industri|språkintro|introduktion|individuella|mediaprogrammet|media|hantverk";

/** Letters and figures of what everybody knows by them: channels, games, consoles, levels, laws. */
const everybodys =
  "TV|SVT|UR|PS|CO|MP|SFI|SFS|OS|VM|EM|SM|JVM|EU|USA|FN|COVID|ISO|LSS|SOL|LVU|LVM|KL|BMW|GTA|FIFA|FC|NHL|NBA|UFC|CS|CSGO|COD|OW|BF|GPT|HLR|DVD|USB|HDMI|HIV|HPV|RTX|GTX|SUV|IOS|WW|MC|KM|KG|GB|MB|TB|MM|CM|KR|SEK|PM|AM|MIN|KAP|VECKA|ÅK|NR|ADHD|BUP|PTSD|KBT|DBT|EKG|CT|MR|THC|CBD|DNA|IQ|ID|IP|RUM|SAL|HUS|LGH|BVC|MVC|VC|JO|HFD|NJA|SOU|FS|RH|HB|LAN|WIFI|TYP|DEL|NIVÅ|STEG|GRUPP";
const goes =
  "går|gå|gick|gått|går ut|börjar|började|börjat|börja|läser|läste|läst|pluggar|pluggade|studerar|är|var|hamnade|kom in|bytte?|go|goes|went|am|are|is|was|were|started|study|studying";
const filler = String.raw`(?:\s(?:båda|både|bägge|två|också|oxå|nu|själv|fortfarande|both|now|also|still|all|alla|jag|vi|hon|han|du|ni|tillsammans|ju|tyvärr)){0,2}`;

const attends =
  "går|gick|gått|gå|börjar|började|börjat|börja|pluggar|pluggade|hamnade|bytte|bytt|flyttades|go|goes|went|started";
/** Programmes as pupils write them; "el", "in" and "im" are words, and stand here with a letter more. */
const codesInSmall =
  "na|te|sa|ek|es|hu|bf|vo|ee|ft|ba|rl|ht|hv|vf|nb|fs|by|nv|sp|op|hr|lp|imsp|imspr|imy|ima|imv|ims|imp|imind|imyrk|spri|sprint|intro|nat|tek|sam";
const notOfCourse = String.raw`(?!\s(?:prov|uppgift|boken|kurs|mil|km|kr|tim|dagar|veckor|gånger|ggr|år)(?!\p{L}))`;

type Row = readonly [pattern: string, flags: string, weight: number];

const rows: readonly Row[] = [
  // "F-3 Blå", "7-9 röd", "åk 2-3 orange": years taught together.
  [
    String.raw`(?<![\p{L}\p{N}-])(?<span>(?:åk\s|årskurs\s|klass\s)?[f\d]\s?[-–/]\s?[1-9]\s(?:${colour}))${after}`,
    "giu",
    0.6,
  ],
  // "6 röd lindåsens skola", "son i 4 blå på Almskolan": a class by its colour right before its school.
  [
    String.raw`(?<![\p{L}\p{N}.,:/-])(?<span>[1-9]\s?(?:${colour}))(?=,?\s(?:(?:på|vid|i|från)\s)?(?:\p{L}{2,24}s\s(?:\p{L}{0,10}skola|gymnasium)|\p{L}{3,24}skolan)(?!\p{L}))`,
    "giu",
    0.5,
  ],
  // "F-klass Grön", "förskoleklass gul".
  [
    String.raw`(?<![\p{L}\p{N}-])(?<span>(?:[Ff]-?klass|[Ff]örskoleklass)(?:en)?\s(?:\p{Lu}\p{Ll}{2,14}|${colour}))${after}`,
    "gu",
    0.5,
  ],
  // "5:an b", "6an röd", "klass 6 Orion", "3 Gul".
  [
    String.raw`(?<![\p{L}\p{N}-])(?<span>[1-9]:?an\s(?:[a-f]|${colour}))${after}`,
    "giu",
    0.6,
  ],
  [
    String.raw`(?<![\p{L}\p{N}-])(?:[Kk]lass|[Kk]lassen|[Åå]k|[Åå]rskurs|[Gg]år i|[Gg]ick i),?\s(?<span>[1-9]\s\p{Lu}\p{Ll}{2,14})(?![\p{L}\p{N}])`,
    "gu",
    0.5,
  ],
  [
    String.raw`(?<![\p{L}\p{N}-])(?:går|gå|gick|gått|börjar|började|klass|klassen),?\s(?:i\s)?(?<span>(?:[1-9]|${words})\s[a-f])${after}`,
    "giu",
    0.5,
  ],
  // "dom i sju d på skolan", "från fem a till fem c": a year in letters; "e" is also "är".
  [
    String.raw`(?<![\p{L}\p{N}-])(?:i|från|ur|till|hela|klass|klassen|med)\s(?<span>(?:två|tre|fyra|fem|sex|sju|åtta|nio)\s[a-df])(?!\s(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio)(?!\p{L}))${after}`,
    "giu",
    0.4,
  ],
  [
    String.raw`(?<![\p{L}\p{N}-])(?:i|från|ur|till|hela|klass|klassen)\s(?<span>(?:två|tre|fyra|fem|sex|sju|åtta|nio)\se)(?=\s?[.,!?)\n]|\s?$|\s(?:på|vid|har|som|o|och)\s)`,
    "giu",
    0.35,
  ],
  // "åk 8 c", "går i 7T vid", "klass 4 H": a year and any letter, where a word for it stands before.
  [
    String.raw`(?<![\p{L}\p{N}-])(?:[Åå]k|[Åå]rskurs|[Kk]lass|[Kk]lassen|[Gg]år i|[Gg]ick i|[Bb]örjar i|[Ee]lev i),?\s(?<span>[1-9]\s?(?:[a-fA-F]|[G-Z]))${after}`,
    "gu",
    0.5,
  ],
  // "min dotters klass, 7:2 på": a class by two figures.
  [
    String.raw`(?<![\p{L}\p{N}])(?:klass|klassen),?\s(?<span>[1-9]:[1-9])(?![\p{L}\p{N}:])`,
    "giu",
    0.5,
  ],
  // "bytte från 7:2 till 7:4": the second of two classes.
  [
    String.raw`(?<![\p{L}\p{N}])(?:från|i|mellan)\s(?<span>[1-9]:\d\s(?:till|och|o|å)\s[1-9]:\d)(?![\p{L}\p{N}])`,
    "giu",
    0.5,
  ],
  // "Alva (1 A)", "hela el24": a class beside whoever goes there, and a programme with its year in small letters.
  [String.raw`\((?<span>[1-9]\s[A-F])\)`, "gu", 0.5],
  [
    String.raw`(?<![\p{L}\p{N}-])(?:${codes}|EL|ET|TEK|NAT|SAM)2\d[a-d]?(?![\p{L}\p{N}])`,
    "giu",
    0.5,
  ],
  // "teknik 2b", "går natur 1": a programme and a year.
  [
    String.raw`(?<![\p{L}\p{N}-])(?<span>(?:${programmes})\s?[1-3][a-e])(?![\p{L}\p{N}])`,
    "giu",
    0.5,
  ],
  [
    String.raw`(?<![\p{L}\p{N}-])(?:går|gå|gick|läser|pluggar)\s(?<span>(?:${programmes})\s?[1-3])(?![\p{L}\p{N}:.])`,
    "giu",
    0.4,
  ],
  // "inför ES3", "SPRINT2".
  [
    String.raw`(?<![\p{L}\p{N}-])(?:inför|i|klass|klassen|går|från|till|hela|med|ur|och),?\s(?<span>(?:${codes})\s?[1-4])(?![\p{L}\p{N}])`,
    "gu",
    0.5,
  ],
  // "går i sa1 på gymnasiet", "tjejerna i bf3", "går vo3": in small letters, where somebody goes or a class is spoken of.
  [
    String.raw`(?<![\p{L}\p{N}-])(?:(?:${attends})${filler}(?:\s(?:i|in|på|till|ut))?|(?:lärar|elev|tjej|kill|kompis|vän|klass|mentor|alla|hela|nån|någon|dom|de|teacher|girl|boy)\p{L}{0,7}(?:\s(?:i|från|in|from))?)\s(?<span>(?:${codesInSmall})(?:[1-4]|\s?2\d)[a-e]?)(?![\p{L}\p{N}:-]|\.\d)${notOfCourse}`,
    "gu",
    0.4,
  ],
  [
    String.raw`(?<![\p{L}\p{N}-])(?:SPRINT|SPRI|IMSPR|IMYRK|IMIND|IMS|INTRO|FBK|SVA)\s?[1-9][A-Za-z]?(?![\p{L}\p{N}])`,
    "gu",
    0.5,
  ],
  // "we both go in SPR2", "är båda i BAFA2b", "går HTB3": a class of letters and figures, where somebody goes.
  [
    String.raw`(?<![\p{L}\p{N}-])(?:(?:${goes})${filler}\s(?:i|in|på|till)|går|gick|gått|läser|pluggar|börjar|började|ur|hela|klassen?|(?<=(?:lärar|elev|tjej|kill|kompis|vän|klass|mentor|fröken|fröknar|student|teacher|girl|boy)\p{L}{0,5}\s)(?:i|in))\s(?<span>(?!(?:${everybodys})\d)\p{Lu}{2,6}[1-4]\p{L}?|(?!(?:${everybodys})\d)\p{Lu}{3,6}\d\d[A-Za-z]{0,2})(?![\p{L}\p{N}:-]|\.\d)`,
    "gu",
    0.6,
  ],
  // "min bror i SPR1": three letters or more and a year.
  [
    String.raw`(?<![\p{L}\p{N}-])(?:i|in|från|from)\s(?<span>(?!(?:${everybodys})\d)\p{Lu}{3,6}[1-3]\p{L}?)(?![\p{L}\p{N}:-]|\.\d)`,
    "gu",
    0.4,
  ],
  // "är i 22EK2", "läser 15SW22": the year before the letters.
  [
    String.raw`(?<![\p{L}\p{N}-])(?:(?:${goes})${filler}\s(?:i|in|på|till)|går|läser|klassen?|hela)\s(?<span>[12]\d(?!(?:${everybodys}|H|MG|K)(?!\p{L}))\p{Lu}{2,5}\d{0,2}[A-Za-z]?)(?![\p{L}\p{N}:-])`,
    "gu",
    0.5,
  ],
  // "kursen SAHLO15", "taking FEG101", "läser MATMAT02a": a course by its code.
  [
    String.raw`(?<![\p{L}\p{N}-])(?:läser|läst|läste|pluggar|studerar|går|tar|kurs(?:en)?|kurskod(?:en)?|[Cc]ourse|taking|reading|studying)(?:\s(?:kurs(?:en)?|course|heter|är|koden|nu|klart)){0,2}\s(?<span>(?!(?:${everybodys})\d)\p{Lu}{2,8}\d{2,3}[A-Za-z]?|\d\p{Lu}{2}\d{3})(?![\p{L}\p{N}:-])`,
    "gu",
    0.5,
  ],
  // "P12 vit", "F09 akademi", "lag röd": a team of those born in a year, and one of its parts.
  [
    String.raw`(?<![\p{L}\p{N}-])(?<span>[pf]\s?\d{2}(?:\s?[-/]\s?\d{2})?\s(?:${colour}|akademi\p{L}*|elit|utveckling|[1-3]))${after}`,
    "giu",
    0.5,
  ],
  [
    String.raw`(?<![\p{L}\p{N}-])(?:i|med|för|från)\s(?<span>lag(?:et)?\s(?:${colour}|[1-4]))${after}`,
    "giu",
    0.35,
  ],
];

const patterns = rows.map(
  ([source, flags, weight]) => [new RegExp(source, flags), weight] as const,
);

/** Finds classes and teams in rarer forms: "F-3 Blå", "5:an b", "teknik 2b", "P12 vit". */
export const classForms = (document: Document): Evidence[] =>
  patterns.flatMap(([pattern, weight]) =>
    evidenceForMatches(document, pattern, () => ({
      kind: "school-class",
      source: "shape",
      ruleId: "school-class",
      weight,
    })),
  );
