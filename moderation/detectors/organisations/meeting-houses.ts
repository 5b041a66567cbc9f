import type { Evidence } from "../../finding.ts";
import {
  frequencyStep,
  isDictionaryWord,
  isFunctionWord,
} from "../../lexicon/word-info.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";
import { wordIndexAt } from "../reading/person-words.ts";

/** What free churches are called, all over the country; alone they are words of the Bible. */
const names =
  "betel|bethel|betania|betesda|ebeneser|ebenezer|eben-eser|elim|filadelfia|salem|salemkyrkan|sion|zion|tabor|karmel|hebron|immanuel|immanuelskyrkan|smyrna|saron|sarons?kyrkan|maranata|livets ord|hillsong|vineyard|arken|betlehem|betlehemskyrkan|korskyrkan|söderhöjdskyrkan|citykyrkan|equmeniakyrkan|missionskyrkan|missionshuset|baptistkyrkan|pingstkyrkan|adventkyrkan|frälsis|frälsningsarmén|plymouthbröderna|knutby filadelfia|jesu kristi kyrka|uppståndelsens församling|kristet center|kristna center|mormonkyrkan|rikets sal|rikets salen|förbundskyrkan|allianskyrkan|ljus och liv|trons värld|word of life|the embassy|united|new life|livskraft|oasen";

const halls =
  "ungdomens hus|folkets hus|folkets park|bygdens hus|föreningarnas hus|kvinnornas hus|allaktivitetshuset|medborgarhuset|kontaktcentret|träffpunkten|mötesplatsen|gemenskapens hus|kulturens hus|de äldres hus|seniorernas hus|musikens hus|sjömanskyrkan|islamiska centret|islamiska föreningen|judiska församlingen|judiska centret|katolska församlingen|ortodoxa församlingen|syrisk-ortodoxa kyrkan|koptiska kyrkan|finska församlingen|baptistförsamlingen|pingstförsamlingen|bahá'í-centret|hindutemplet|buddhisttemplet|sikhtemplet|gurdwaran";

const inside = String.raw`(?<![\p{L}\p{N}])(?:i|på|till|från|hos|vid|ur|inom|för|genom)\s`;
const end = String.raw`(?![\p{L}\p{N}])`;

const inChurch = new RegExp(`${inside}(?<span>${names})${end}`, "giu");
const kingdomHall = new RegExp(
  `(?<![\\p{L}])rikets sal(?:en|ar)?${end}`,
  "giu",
);
const inHall = new RegExp(`${inside}(?<span>${halls})${end}`, "giu");

/** "AB Bo Tryggt i Ådalen": what the law makes a firm say may also begin its name. */
const beginsWithForm =
  /(?<![\p{L}\p{N}])(?:AB|HB|KB|Aktiebolaget|Handelsbolaget|Firma)\s\p{Lu}[\p{L}&-]+(?:\s(?:(?:i|på|och|&|av|för)\s)?\p{Lu}[\p{L}&-]+){0,4}/gu;

/** "Ur och Skur Kotten": a kind of preschool that begins its name. */
const outdoors =
  /(?<![\p{L}])(?:i\s)?[Uu]r och [Ss]kur\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?/gu;

/** Prisons and homes of the state, which are called by their place alone: "sitter inne på hall". */
const institutions =
  "hall|kumla|tidaholm|salberga|saltvik|fosie|brinkeberg|österåker|kirseberg|skänninge|mariefred|beateberg|asptuna|färingsö|hinseberg|ljustadalen|sagsjön|ringsjön|sörbyn|viskan|rödjan|skenäs|storboda|svartsjö|johannesberg|högsbo|tygelsjö|groot|kronoberg|sundbo|råby|tysslinge|johannisberg|eknäs|fagared|folåsa|hornö|långanäs|ljungbacken|lövsta|margretelund|nereby|ryds brunn|rebecka|stigby|vemyra|öxnevalla|bärby|björkbacken|granhult|håkanstorp|lunden|hessleby|ekebylund|renforsen|älvgården|perrongen";
const locked = new RegExp(
  String.raw`(?<![\p{L}])(?:sitter|satt|inne|inlåst|häktad|placerad|intagen|avtjänar|muckar|muckade|rymde|släpptes|plit|permis|permission|sis|anstalten|häktet|lvm|lvu)\s(?:inne\s)?(?:på|i|från|vid)\s(?<span>${institutions})${end}`,
  "giu",
);

/** Hospitals that are called by half their name or by letters: "ligger på karolinska", "opererades på NUS". */
const hospital =
  /(?<![\p{L}])(?:på|till|från|fr|t|vid|inlagd|läkare|opererad|opererades|föddes|akuten)\s(?:på\s)?(?<span>karolinska|karolinskan|akademiska|sahlgrenska|östra|mölndals|huddinge|danderyds?|löwenströmska|norrlands|nya sös|sös|nus|sus|ks|näl|skas|csk|csv|ryhov|kullbergska|mälarsjukhuset|vrinnevi|piteå älvdal|sunderbyn|KS|US|DS|SÖS|NUS|SUS|NÄL|CSK|CSV|BLS|LiV|drottning silvias|astrid lindgrens|barnsjukhuset|sachsska|ersta|S:t Göran|s:t görans|sankt göran|capio s:t göran)(?=\s?[.,!?;:)\n]|$|\s(?:i|på|sen|sedan|och|o|å|där|som|nu|igår|när|efter|med|för|till|t)\s)/gu;

const side =
  "norr|söder|öster|väster|nord|syd|öst|väst|city|centrum|centrala|norra|södra|östra|västra";
/** "vuxenpsyk norr", "team Väst", "hemtjänsten söder": one of several, by where it is. */
const unit = new RegExp(
  String.raw`(?<![\p{L}])(?:vuxenpsyk|barnpsyk|öppenpsyk|psyk|psykiatrin|bup|mvc|bvc|vc|vårdcentralen|mottagningen|ungdomsmottagningen|hemtjänst|hemtjänsten|hemtjänstgruppen|nattpatrullen|boendestöd|boendestödet|socialtjänsten|soc|familjecentralen|team|enhet|grupp|distrikt|område|barnenheten|vuxenenheten|fritids|ungdomsteamet)\s(?:${side})${end}(?!\som)`,
  "giu",
);

/** "Torsdagsklubben i Rengsjö", "Hembygdsföreningen i Vånga": a club and its place. */
const clubAndPlace =
  /(?<![\p{L}])\p{Lu}?\p{Ll}{3,20}(?:klubben|föreningen|kören|gänget|laget|cirkeln|sällskapet|byalaget|kåren|orkestern|kapellet|kooperativet)\si\s\p{Lu}\p{Ll}{2,}(?![\p{L}])/gu;

/** "går på de geer": a noble name, cut short as pupils do. */
const nobleSchool =
  /(?<![\p{L}])(?:går|gick|gå|pluggar|pluggade|jobbar|praktik|elev|lärare|började?|språkintro)\s?(?:[\p{L}\d]+,?\s){0,3}på\s(?<span>(?:de|von|af|la|el|le)\s\p{L}{3,})(?![\p{L}])/giu;

const reason = (
  kind: Reason["kind"],
  form: string,
  weight: number,
): Reason => ({
  kind,
  source: "shape",
  ruleId: "organisation-form",
  weight,
  parameters: { form },
});

const nobleName = /på\s(?:de|von|af|la|el|le)\s\p{L}{3}/iu;

function nobleReason(
  document: Document,
  match: RegExpExecArray,
): Reason | null {
  const end = match.index + match[0].length;
  const name = document.words[wordIndexAt(document, end - 1)];
  return name === undefined ||
    isFunctionWord(name.info) ||
    (isDictionaryWord(name.info) && frequencyStep(name.info) >= 5)
    ? null
    : reason("school", name.key, 0.35);
}

function run(document: Document): Evidence[] {
  return [
    ...[inChurch, kingdomHall].flatMap((pattern) =>
      evidenceForMatches(document, pattern, ({ 0: text, groups }) =>
        reason("congregation", groups?.span ?? text, 0.4),
      ),
    ),
    ...evidenceForMatches(document, inHall, ({ groups }) =>
      reason("association", groups?.span ?? "", 0.35),
    ),
    ...evidenceForMatches(document, beginsWithForm, () =>
      reason("workplace", "AB", 0.6),
    ),
    ...evidenceForMatches(document, locked, ({ groups }) =>
      reason("care-home", groups?.span ?? "", 0.4),
    ),
    ...evidenceForMatches(document, hospital, ({ groups }) =>
      reason("clinic", groups?.span ?? "", 0.3),
    ),
    ...evidenceForMatches(document, unit, ({ 0: text }) =>
      reason("clinic", text, 0.4),
    ),
    ...evidenceForMatches(document, outdoors, () =>
      reason("school", "ur och skur", 0.6),
    ),
    ...evidenceForMatches(document, clubAndPlace, ({ 0: text }) =>
      reason("association", text.split(" ")[0] ?? text, 0.5),
    ),
    ...(nobleName.test(document.text)
      ? evidenceForMatches(document, nobleSchool, (match) =>
          nobleReason(document, match),
        )
      : []),
  ];
}

/** Finds congregations, houses where people meet, clubs with their place and firms that begin with their form. */
export const meetingHouses: Detector = {
  id: "meeting-houses",
  version: "1",
  kinds: [
    "congregation",
    "association",
    "workplace",
    "school",
    "care-home",
    "clinic",
  ],
  run,
};
