import type { Detector } from "../detector.ts";
import { praised, saidBetween } from "./before-occupation.ts";
import { evidenceForRows, type QuasiRow, wordPattern } from "./quasi-rows.ts";

const is = String.raw`(?:är|e|ä|som|såsom|varit|var|blev|blivit|blir|egenskap av)\s${saidBetween}(?:en\s|församlingens\s)?${praised}`;

const church =
  "diakon|diakonissa|klockare|kyrkvärd|kyrkvaktmästare|predikant|lekmannapredikant|evangelist|missionär|pionjär|församlingstjänare|kretstillsyningsman|söndagsskollärare|lovsångsledare|ungdomspastor|barnpastor|kaplan|komminister|kontraktsprost|dödgrävare|församlingsäldste|äldstebroder|böneledare|koranlärare|ministrant|subdiakon|överstepräst";

const drivers =
  "svävar|svävare|snöskoter|tunnelbane|tunnelbanetågs|spårvagns|kran|tornkrans|pistmaskins|bandvagns|timmerbils|färj|häst|slädhunds|hund|drogsöks|ubåts|brandbils|rälsbuss|skördar|skotar|hjullastar|väghyvel|luftballongs|helikopter|limousine?|likbils|ambulans|ambulanshelikopter|formel|rally|speedway";

const person = String.raw`\p{L}{2,24}(?:are|arinna|inna|ist|ör|man|mannen|log|graf|chef|präst|prost|prosten|prästen|råd|rådet|mästare|mästaren|ledamot|politiker|minister|officer|pilot|kapten|smed|värd|föreståndare|direktör|direktören|ordförande|ordföranden|rektorn|domaren|landshövdingen|biskopen|polismästaren|kommunchefen|kantorn|doktorn|veterinären|borgmästaren|fjärdingsmannen|handlaren|lanthandlaren|stinsen|länsman|byfogden)`;

const offices: readonly QuasiRow[] = [
  [
    wordPattern(
      String.raw`${is}(?<span>(?:${church})(?:\s(?:i|vid|på|för)\s[\p{L}-]{3,})?)`,
    ),
    "occupation",
    "rare-occupation",
    0.4,
  ],
  [
    wordPattern(
      String.raw`${is}(?<span>äldste)(?=\s(?:i|på|för|inom|hos|bland)\s(?!familjen|släkten|syskon))`,
    ),
    "occupation",
    "rare-occupation",
    0.4,
  ],
  [
    wordPattern(
      String.raw`(?:${drivers})förare(?:n)?(?:\s(?:i|vid|på|hos)\s[\p{L}-]{3,})?|lokförare\s(?:i|vid|på|hos)\s[\p{L}-]{3,}`,
    ),
    "occupation",
    "rare-occupation",
    0.35,
    /förare/iu,
  ],
  [
    wordPattern(
      String.raw`(?:före\sdetta|f\.\s?d\.|fd|förre|förra)\s(?!(?:man|mannen|make|makan|fru|sambo|kille|tjej|pojkvän|flickvän|kollega|granne|missbrukare|narkoman|handläggare|assistent)(?![\p{L}]))(?<span>${person})`,
    ),
    "occupation",
    "rare-occupation",
    0.35,
  ],
  [
    wordPattern(
      String.raw`(?:dotter|dottern|son|sonen|barn|barnbarn|fru|hustru|maka|make|gift|syster|bror|änka|änkling|systerson|brorson|systerdotter|brorsdotter)\s(?:till|med|efter)\s(?:den\s|vår\s|en\s)?(?:förre|förra|f\.\s?d\.|fd|före\sdetta|gamle|byns|kommunens|stadens|ortens|socknens)\s(?!(?:man|mannen|make|fru|sambo)(?![\p{L}]))\p{L}{4,}`,
    ),
    "occupation",
    "rare-occupation",
    0.4,
  ],
  [
    wordPattern(
      String.raw`\p{L}{0,16}(?:hjärt|neuro|hand|barn|plastik|käk|kärl|thorax|transplantations|ögon|rygg|bröst)kirurg(?:en)?|(?:bandy|fotbolls|hockey|sport|radio|tv-)?kommentator(?:n)?|same?slöjdar(?:e|en)|skärgårdsbrevbärar(?:e|en)|trafikledare\s(?:på|vid)\s\p{L}+|hundförare\s(?:vid|på|i)\s\p{L}+`,
    ),
    "occupation",
    "rare-occupation",
    0.35,
  ],
];

const sport: readonly QuasiRow[] = [
  [
    wordPattern(
      String.raw`[\p{L}-]{4,30}\s(?:i|för|med|till)\s(?:svenska\s|[\p{L}-]{2,14}-?)?landslaget`,
    ),
    "athlete",
    "elite-sport",
    0.45,
    /landslag/iu,
  ],
  [
    wordPattern(
      String.raw`(?:(?:under|u)-?\d\d\s)?(?:national|european|world|swedish|nordic|olympic|regional|junior)\s(?:[\p{L}-]+\s){0,2}(?:champion|medallist|medalist|record\sholder|finalist)`,
    ),
    "athlete",
    "elite-sport",
    0.45,
    /champion|medal|record|final/iu,
  ],
];

const alone: readonly QuasiRow[] = [
  [
    wordPattern(
      String.raw`ensam(?:t|ma)?\s(?:\p{L}+(?:sk|skt|ska|ig|igt)\s)?(?:elev|elever|barn|flicka|pojke|tjej|kille|kvinna|man|vuxen|familj|lärare|invandrare|student|spelare|deltagare|svensk|muslim|utlänning)\s(?:från|på|i|bland|inom)\s(?!(?:en|ett|min|sin|mitt|sitt|hela|livet|världen|natten|bilen|lägenhet|hus)(?![\p{L}]))\p{L}{2,24}`,
    ),
    "only-one",
    "only-one",
    0.4,
    /ensam/iu,
  ],
  [
    wordPattern(
      String.raw`(?:första|förste)\s(?:kvinnan|kvinna|mannen|tjejen|killen|flickan|invandraren|muslimen|juden|samen|romen|somaliern|utlandsfödda|svarta)\s(?:i|på|inom|som|från|att)\s\p{L}{2,24}`,
    ),
    "only-one",
    "only-one",
    0.4,
    /först/iu,
  ],
  [
    wordPattern(
      String.raw`(?:sista|siste|enda|ende|första|förste)\s(?:i|på)\s(?:byn|ön|socknen|bygden|dalen|gatan|trappan|huset|släkten)`,
    ),
    "only-one",
    "only-one",
    0.35,
  ],
];

const many = "fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|[5-9]|1[0-4]";

const family: readonly QuasiRow[] = [
  [
    wordPattern(
      String.raw`(?:mamma|pappa|mor|far|morsa|farsa|förälder|mother|father|mum|mom|dad)\s(?:till|of|to)\s(?<span>${many}|seven|eight|nine|ten)(?!\s?(?:år|vecko|mån|dag))(?:\s(?:barn|kids|children))?`,
    ),
    "siblings",
    "many-siblings",
    0.4,
  ],
  [
    wordPattern(
      String.raw`(?:femma|sexa|sjua|åtta|nia|tia|elva|tolva|(?:nummer|nr)\s(?:\p{L}+|\d{1,2})|(?:femte|sjätte|sjunde|åttonde|nionde|tionde)\s(?:barnet|barn|i\sordningen))\s(?:i|av)\s(?:en\s)?(?:(?:stor\s)?(?:syskon|barna|barn)skara\p{L}*|${many})`,
    ),
    "siblings",
    "many-siblings",
    0.4,
  ],
  [
    wordPattern(
      String.raw`(?:en|två|enäggs|tvåäggs)?tvilling(?:en|ar|arna|arnas|pojkar|pojkarna|flickor|flickorna|par)?|(?:identical\s)?twins?`,
    ),
    "siblings",
    "quasi-shape",
    0.2,
    /tvilling|twin/iu,
  ],
];

const rows = [...offices, ...sport, ...alone, ...family];

/** Finds offices of the church and of old, rare drivers and surgeons, and those who are alone in what they are. */
export const quasiOffices: Detector = {
  id: "quasi-offices",
  version: "1",
  kinds: ["occupation", "athlete", "only-one", "siblings"],
  run: (document) => evidenceForRows(document, rows),
};
