import type { Detector } from "../detector.ts";
import { evidenceForRows, type QuasiRow, wordPattern } from "./quasi-rows.ts";

/** What stands before the sign of a chromosome or of an illness. */
const kindOfSyndrome =
  "fragil[at]?|bräcklig[at]?|tri[ps]p?el|triple|dubbel|double|multipel|multipla|långt?(?=[\\s-]qt)|kort(?=[\\s-]qt)|stiff|locked|låst|familjärt|medfött|ärftligt|kromosom|chromosome";

/** "fragilt X-syndrom", "trippel X", "stiff person-syndromet", "monosomi 9p": a syndrome called by a letter or by words of its own. */
const syndromes: readonly QuasiRow[] = [
  [
    wordPattern(
      String.raw`(?:(?:${kindOfSyndrome})[\s-])?(?:[A-ZÅÄÖa-zåäö\d]{1,8}-){1,3}(?:syndrom|deletion|duplikation|trisomi|monosomi|mutation)(?:et|en)?`,
    ),
    "diagnosis",
    "quasi-shape",
    0.5,
    /syndrom|deletion|duplikation|som[ai]|mutation/iu,
  ],
  [
    wordPattern(
      String.raw`(?:${kindOfSyndrome})\s(?:[\p{L}\d]{1,12}[\s-]){1,2}syndrom(?:et|e)?`,
    ),
    "diagnosis",
    "quasi-shape",
    0.5,
    /syndrom/iu,
  ],
  [
    wordPattern(
      String.raw`(?:trippel|triple|dubbel|double)[\s-][xy]|(?:monosomi|trisomi|tetrasomi|partiell trisomi|ringkromosom|deletion|duplikation)\s\d{1,2}[pq]?|\d{1,2}[pq]-minus(?:-?syndromet?)?`,
    ),
    "diagnosis",
    "quasi-shape",
    0.45,
  ],
];

const roles = String.raw`(?:spelare|spelarinna|målvakt|målis|back|försvarare|forward|anfallare|yttermittfältare|mittfältare|center|libero|passare|spiker|kantspelare|kantsexa|proffs|lagkapten|kapten|tränare|assisterande tränare|coach|domare|linjeman|skytt|löpare|förare|brottare)`;
const leagues = String.raw`(?:(?:bandy|speedway|dam|handbolls|innebandy)?elitserien|\p{L}{0,14}allsvenskan|superettan|hockeyettan|damettan|elitettan|shl|sdhl|ndhl|ssl|(?:svenska\s)?(?:super|bas|basket|handbolls|hockey|damhockey|volleyboll|volley|bordtennis|brottar|bandy|rugby|speedway|innebandy)ligan(?:\sdam|\sherr)?|nhl|ahl|khl|nba|wnba|mls|serie\sa|premier\sleague|bundesliga|division\s(?:1|ett))`;

const inLeague =
  /elit|svenskan|ettan|[sn]hl|ahl|khl|ssl|ligan|nba|mls|serie|league|bundesliga|division/iu;

/** "bandymålvakt i elitserien", "domare i damallsvenskan": a part in the game where few play. */
const topLeague: readonly QuasiRow[] = [
  [
    wordPattern(
      String.raw`(?!favorit|idol|bästa)\p{L}{0,16}${roles}(?:n|en)?\s(?:i|för|inom|till|in)\s(?:en\sklubb\si\s|ett\slag\si\s)?(?:dam|herr|svenska|norska|finska|danska|tyska|junior)?[\s-]?${leagues}`,
    ),
    "athlete",
    "elite-sport",
    0.5,
    inLeague,
  ],
  [
    wordPattern(
      String.raw`(?:spelar|spelade|spelat|dömer|dömde|dömt|debuterade|debuterat|proffs)\s(?:(?:för|i|med)\s(?:ett|en)\s(?:lag|klubb|förening)\s)?i\s${leagues}`,
    ),
    "athlete",
    "elite-sport",
    0.5,
    inLeague,
  ],
];

const isOne = String.raw`(?:an?|the|as|is|was|am|i['’]?m|he['’]?s|she['’]?s|my|our|retired|former|only|been)\s(?:\p{L}{2,12}\s)?`;
const fields =
  "glacier|polar|arctic|antarctic|volcano|whale|seal|shark|wolf|bear|lynx|reindeer|moose|eagle|owl|bat|beetle|insect|moss|lichen|mushroom|permafrost|avalanche|snow|ice|ice[- ]core|peat|aurora|space|asteroid|comet|meteorite|fusion|quantum|rocket|satellite|dinosaur|fossil|rune|viking|papyrus|manuscript|dialect|stem[- ]cell|earthquake|tsunami|ocean|deep[- ]sea|coral|plankton|malaria|ebola";
const scholars =
  "researcher|scientist|biologist|physicist|geologist|ecologist|historian|archaeologist|chemist|specialist|tracker|photographer|explorer|conservationist";
const waters =
  "ship['’]?s?|vessel|tugboat|icebreaker|trawler|submarine|coast ?guard|lifeboat|harbou?r|maritime|marine|river|canal";
const crafts =
  "bell|clock|organ|piano|harpsichord|violin|guitar|lute|harp|saddle|boat|wheel|barrel|basket|lace|puppet|mask|doll|wig|sail|rope|cheese|glass|sword|armou?r|bagpipe|accordion|flute|globe|icon";

/** "glacier researcher", "ship's pilot", "honorary consul": what few are, told in English by what they do it with. */
const inEnglish: readonly QuasiRow[] = [
  [
    wordPattern(String.raw`${isOne}(?<span>(?:${fields})\s(?:${scholars}))`),
    "occupation",
    "rare-occupation",
    0.4,
    /er|ist|ian/iu,
  ],
  [
    wordPattern(
      String.raw`(?:(?:${waters})\s(?:pilot|captain|doctor|surgeon|cook|carpenter|chaplain|(?:first|chief)\smate|skipper)|(?:bush|fighter|jet|glider|balloon|seaplane|floatplane|rescue|air\sambulance|stunt|test|gyrocopter)\spilot)(?!\s(?:project|study|program))`,
    ),
    "occupation",
    "rare-occupation",
    0.4,
    /pilot|captain|doctor|surgeon|cook|carpenter|chaplain|mate|skipper/iu,
  ],
  [
    wordPattern(
      String.raw`${isOne}(?<span>(?:${crafts})[\s-]?(?:maker|builder|founder|tuner|restorer|ringer|blower|weaver)|(?:zoo|bear|tiger|elephant|falcon|game|lighthouse|lock)[\s-]?keeper|(?:rodeo|trapeze|circus|fire)\s(?:artist|performer|rider|clown|eater|acrobat)|stunt\s?(?:man|woman|double|performer)|(?:tower[\s-]crane|tram|hearse|funicular|snow[\s-]groomer|dog[\s-]sled)\s(?:driver|operator|musher)|(?:honorary|vice)[\s-]consul|consul\sgeneral)`,
    ),
    "occupation",
    "rare-occupation",
    0.4,
  ],
];

const rows = [...syndromes, ...topLeague, ...inEnglish];

/** Finds syndromes called by a letter, parts in a top league, and rare work told in English. */
export const quasiRare: Detector = {
  id: "quasi-rare",
  version: "1",
  kinds: ["diagnosis", "athlete", "occupation"],
  run: (document) => evidenceForRows(document, rows),
};
