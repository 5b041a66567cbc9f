import type { Evidence, Kind } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";
import { isOfSomeone } from "./only-one-words.ts";
import { untilName } from "./only-one-reach.ts";

const count =
  "fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|[5-9]|1\\d|five|six|seven|eight|nine|ten|eleven";

const shapes: readonly (readonly [RegExp, Kind, Reason["ruleId"], number])[] = [
  [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}.,:-])(?:${count})(?:\s?st\.?|\sstycken)?\s(?:\p{L}+[ae]\s)?(?:barn|småttingar|telningar|syskon|småsyskon|halvsyskon|helsyskon|fosterbarn|bonusbarn|bröder|systrar|söner|döttrar|ungar|pojkar|flickor|kids|children|siblings|brothers|sisters|sons|daughters|barnbarn)(?![\p{L}]|\sper\s)`,
      "giu",
    ),
    "siblings",
    "many-siblings",
    0.5,
  ],
  [
    /(?<![\p{L}])\p{Lu}?[\p{L}-]{2,24}(?:\s(?:och|de|van|le)\s\p{Lu}[\p{L}-]+)?[\s-](?:syndrom|syndromet|sjukdom|sjuka|chorea|ataxi|dystrofi)(?![\p{L}])/gu,
    "diagnosis",
    "quasi-shape",
    0.9,
  ],
  [
    /(?<![\p{L}])[\p{L}\d-]{3,30}(?:syndrom|deletion|duplikation|dystrofi|trisomi|ataxi|sarkom|blastom|mutation)(?:et|en)?(?![\p{L}])/giu,
    "diagnosis",
    "quasi-shape",
    0.4,
  ],
  [
    /(?<![\p{L}\p{N}])\d{1,2}[pq]\d{1,2}(?:\.\d+)?(?:[- ]?[\p{L}-]*(?:syndrom|deletion|duplikation)\p{L}*)?(?![\p{L}\p{N}])/giu,
    "diagnosis",
    "quasi-shape",
    0.55,
  ],
  [
    /(?<![\p{L}])(?:svensk(?:a)?\s|regerande\s|europa|världs|nordisk\s|olympisk\s|junior-?|ungdoms)?(?:mästare|mästarinna|mästarinnan|mästaren)\s(?:i|på)\s[\p{L}-]{3,24}(?![\p{L}])/giu,
    "athlete",
    "elite-sport",
    0.5,
  ],
  [
    /(?<![\p{L}])(?:spelare|spelar|spelade|målvakt|back|forward|proffs|center|lagkapten|kapten|player)\s(?:i|för|in|till)\s(?:dam|herr|ung|u\d\d-?|junior|p\d\d-?|flick|pojk|svenska\s)?(?:allsvenskan|superettan|landslaget|elitserien|shl|sdhl|svenska\s(?:basket|handbolls|hockey)ligan|basketligan|handbollsligan|hockeyallsvenskan|elitettan|nhl|premier league|division\s?\d|landslag)(?![\p{L}])/giu,
    "athlete",
    "elite-sport",
    0.55,
  ],
  [
    /(?<![\p{L}])(?:\p{L}*landslag(?:et|s\p{L}*)?|\p{L}*allsvenskan|olympier|paralympier|(?:os|vm)-(?!tid|år|premiär|sommar|studio|feber)\p{L}+|em-guld\p{L}*|sm-guld\p{L}*|elitidrottare|elitspelare|elitsimmare|landslagsman|fotbollsproffs|hockeyproffs|proffsboxare|världsmästare|europamästare|svensk\smästare|sverigemästare|olympisk\s\p{L}+|national team|olympian|olympic \p{L}+)(?![\p{L}])/giu,
    "athlete",
    "elite-sport",
    0.45,
  ],
  [
    /(?<![\p{L}])(?:enda|ende|ensam(?:ma)?\som(?=\sdet\si\s)|first|only)\s(?!(?:jag|som jag|sättet|sätt|gång|vi|det|one who|thing|way|time|problem|chans|chansen|anledning|skillnad|en\s(?!i)|lösning|utväg|person jag)(?![\p{L}\p{N}]))[^\n.,;:!?()]{2,60}?(?:\s(?:i|på|at|in|of|ur|inom|med|som)\s[^\n.,;:!?()]{2,40}?)?(?=\s(?:vilket|så|att|and|fast|(?:och|o|å) (?:jag|han|hon|det|vi|ja|de|dom|ingen|alla|finns|nu)|men|because|eftersom|därför|who|that)\s|[\n.,;:!?()]|$)/giu,
    "only-one",
    "only-one",
    0.5,
  ],
  [
    /(?<![\p{L}])(?:första|förste)\s(?:kvinnliga|manliga|svarta|muslimska|blinda|döva|romska|samiska|\p{L}+svenska)\s\p{L}{4,24}(?![\p{L}])/giu,
    "only-one",
    "only-one",
    0.5,
  ],
  [
    /(?<![\p{L}])(?:var|varit|stod|kom|hamnade|blev|syntes|på|i)\s(?:med\s)?(?<span>(?:i (?:tidningen|tidningarna|lokaltidningen|nyheterna)|på (?:tv|nyheterna|löpsedlarna)))(?![\p{L}]|\satt\s|\som\s(?:en|ett|att|hur|nya?)\s)/giu,
    "only-one",
    "quasi-shape",
    0.35,
  ],
  [
    /(?<![\p{L}])ensam(?:ma)?\som\s\p{L}{2,12}(?:\s\p{L}{3,24})?\si\s(?:\p{Lu}\p{L}+|länet|kommunen|landet|stan|staden|byn|skolan|klassen|Sverige)(?![\p{L}])/gu,
    "only-one",
    "only-one",
    0.45,
  ],
  [
    /(?<![\p{L}])(?:är|e|var|som|blev)\s(?:\p{L}{3,12}\s)?(?<span>(?:präst|prästen|rektor|polis|läkare|tandläkare|veterinär|handlare|ica-handlare|krögare|mäklare|advokat|brandman|sotare|frisör|imam|kyrkoherde|fotograf|journalist|bibliotekarie|barnmorska|distriktssköterska)\s(?:i|på|vid|för)\s(?:\p{Lu}[\p{L}-]+|byn|bygden|kommunen|stan|ön|samhället))(?![\p{L}])/gu,
    "occupation",
    "rare-occupation",
    0.4,
  ],
  [
    /(?<![\p{L}])(?:ordförande|vice ordförande|ledamot|sekreterare|kassör|gruppledare|talesperson)\s(?:i|för|på)\s(?!jobbet|arbetet|styrelsen(?!\sför)|bostadsrätts|samfällighet|föräldra)(?:\p{L}+\s)?\p{L}{4,40}(?![\p{L}])/giu,
    "occupation",
    "rare-occupation",
    0.4,
  ],
  [
    /(?<![\p{L}])(?:sista|första|siste|förste)\s(?!(?:dag|år|veck|månad|termin|lektion|möte|nat|kväll|morgon|gång|hyr|kontakt|hjälp|helg|tid|sommar|vinter|hösten|våren|jul|buss|plats|prov|intryck|besök|samtal|match|träning|resa|minut|timm|skol|semester|period|pris|försök|beslut|protokoll|steg|insats|insatsen|rad|våning|affär|butik|hus|snö|tåg|båt)\p{L}*\s)\p{L}{4,24}(?:na|en|et|erna|arna)?\s(?:på|i)\s(?:ön|byn|bygden|dalen|kommunen|staden|stan|länet|socknen|trakten|skolan|klassen|gatan|huset)(?![\p{L}])/giu,
    "only-one",
    "only-one",
    0.45,
  ],
  [
    /(?<![\p{L}])\p{L}*(?:sjukdomen|syndromet|diagnosen|störningen|disease)\s(?<span>(?!ADHD|ADD|PTSD|OCD|KOL|IBS|MS|DCD)\p{Lu}{2,6}\d?)(?![\p{L}\p{N}])/gu,
    "diagnosis",
    "quasi-shape",
    0.45,
  ],
  [
    /(?<![\p{L}])(?:finska|arabiska|somaliska|polska|turkiska|persiska|kurdiska|ryska|thailändska|spanska|tigrinska|bosniska|albanska|samiska|vietnamesiska|ukrainska|grekiska|ungerska|rumänska)n(?![\p{L}])/giu,
    "language",
    "quasi-shape",
    0.4,
  ],
  [
    /(?<![\p{L}])[\p{L}]{2,20}(?:finsk|svensk|arabisk|kurdisk|judisk|romsk|samisk|muslimsk|kristen)[at]?(?![\p{L}])/giu,
    "nationality",
    "quasi-shape",
    0.35,
  ],
];

/** "Vi såg allsvenskan på tv": whoever watches is no athlete. */
const isWatched = (document: Document, match: RegExpExecArray, kind: Kind) =>
  kind === "athlete" &&
  (/(?:såg|se|ser|kollar?|kollade|tittar på|tittade på|följer|match\p{L}*\si)\s$/iu.test(
    document.text.slice(Math.max(0, match.index - 14), match.index),
  ) ||
    /^\spå\stv/iu.test(
      document.text.slice(match.index + match[0].length).slice(0, 8),
    ));

/** "Min enda dotter", "enda barnet": alone in a family, and of many families. */
const isOwn = (
  document: Document,
  match: RegExpExecArray,
  ruleId: Reason["ruleId"],
) =>
  ruleId === "only-one" &&
  (/(?:min|mitt|mina|vår|vårt|våra|hans|hennes|deras|sin|sitt|sina|my|our|his|her|their)\s$/iu.test(
    document.text.slice(Math.max(0, match.index - 8), match.index),
  ) ||
    /^(?:enda|ende|only)\s(?:barnet|barn|sonen|dottern|flickan|pojken|child)$/iu.test(
      match[0],
    ));

function shapeEvidence(document: Document): Evidence[] {
  return shapes.flatMap(([pattern, kind, ruleId, weight]) =>
    evidenceForMatches(document, pattern, (match) => {
      if (ruleId === "only-one" && !isOfSomeone(match[0])) return null;
      if (
        ruleId === "many-siblings" &&
        /(?:kommunens|alla|klass|barnen|skolans|när|om|från|minst|max|högst|upp till|för|för att få)\s*$/iu.test(
          document.text.slice(Math.max(0, match.index - 16), match.index),
        )
      )
        return null;
      if (isWatched(document, match, kind) || isOwn(document, match, ruleId))
        return null;
      if (
        kind === "diagnosis" &&
        /^(?:metabolt|polycystiskt|karpaltunnel|[Rr]estless legs|[Aa]spergers?|[Aa]lzheimers?|\p{Ll}+(?:ande|ende|isk|lig|ig|ad)|en|ett|min|din|psykisk|svår|vanlig|ovanlig|hans|hennes|ingen|någon|vilken|den|denna|samma|kronisk|allvarlig|obotlig|dödlig|ärftlig|sällsynt|fysisk|annan|och|av|för|till|med)[\s-]/u.test(
          match[0],
        )
      )
        return null;
      return { kind, source: "shape", ruleId, weight };
    }).map((item) =>
      ruleId === "only-one" ? untilName(document, item) : item,
    ),
  );
}

/** Finds by their wording what identifies together with other facts: rare illness, many siblings, the only one, elite sport. */
export const quasiByShape: Detector = {
  id: "quasi-by-shape",
  version: "1",
  kinds: [
    "diagnosis",
    "siblings",
    "only-one",
    "athlete",
    "occupation",
    "language",
    "nationality",
  ],
  run: shapeEvidence,
};
