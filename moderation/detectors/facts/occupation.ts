import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceAt, evidenceForMatches, type Reason } from "../evidence.ts";
import { matchesOf } from "../patterns/matches.ts";
import { praised, saidBetween } from "./before-occupation.ts";
import { occupationReach } from "./occupation-reach.ts";

const common =
  /(?:lärare|läraren|chef|chefen|sköterska|sköterskan|läkare|läkaren|sekreterare|assistent|handläggare|ledare|säljare|arbetare|snickare|förare|städare|målare|pedagog|chaufför|kassör|frisör|montör|ingenjör|entreprenör|instruktör|terapeut|konsulent|student|polis|operatör|administratör|psykolog|dietist|massör|florist|maskinist|projektör)$/;

/** "är alkoholist", "en charmör": what somebody is like, drinks or believes, and nobody's work. */
const traits =
  /(?:alkohol|narciss|perfektion|femin|human|nykter|extrem|special|material|individual|anark|social|kommun|liberal|national|popul|masoch|sad|exhibition|fatal|fundamental|minimal|ate|kapital|pacif|absolut|bigam|chauvin|fasc|stalin|marx|opportun)ist$|(?:charmör|amatör|provokatör|hasardör|voajör|profitör)$/u;

const notOccupations =
  /(?:för|hör|rör|stör|(?<!j)ägare|tagare)$|^(?:barnvakt|\p{L}*vakt|utanför|innanför|därför|varför|framför|tvist|\p{L}*tvist|brist|\p{L}*brist|receptionist|mor|dör|gör|stör|kör|hör|rör|för|jämför|utför|medför|först|mist|list|rist|visst|pessimist|optimist|realist|egoist|rasist|nazist|terrorist|fotograf|telegraf|paragraf|turist|artist|motor|kontor|humör|interiör|likör|tenor|dator|traktor|tidigare)$/u;

/** Heads of crafts that few have, whatever stands before them: "fjällräddare", "spökjägare". */
const heads =
  "tuner|restaurator|perfusionist|kokerska|spårare|veterinär|president|operasångerska|reparatör|direktör|råd|konsul|byggare|makare|slagare|smed|vaktare|vaktarinna|kontrollör|inspektör|lärarinna|sångerska|sångare|dansare|dansös|tämjare|odlare|farmare|fiskare|jägare|dykare|sprängare|ledamot|borrare|gjutare|blåsare|kastare|professor|nitare|stämmare|vävare|väverska|skeppare|flygare|räddare|ryttare|uppfödare|restauratör|konservator|antikvarie|snidare|täljare|bindare|huggare|huggerska|drejare|seglare|klättrare|simmare|åkare|forskare|guide|pilot|kapten|styrman|officer|nunna|munk|präst|pastor|predikant|imam|rabbin|diakon|diakonissa|biskop|kaplan|kantor|organist|mästarinna|mästare|fångare|skådare|slukare|artist|trollare|magiker|spelman|spelare|musiker|kusk|jockey|domare|dirigent|solist|tonsättare|diktare|tolk|skribent|krönikör|redaktör|korrespondent|skötare|skötterska|taxidermist|uppstoppare|brännare|bryggare|ystare|väktare|sotare|målarinna|keramiker|gravör|förgyllare|urmakare|akrobat|jonglör|ståuppare|komiker|utropare|förrättare|assessor|notarie|fiskal|lots|lotsman|klockare|stins|utskärare|kyrkväktare|mjölnare|färgare|garvare|spelledare|telegrafist|nämndeman|fogde|intendent|provinsialläkare|överförmyndare";

/** "spelare" and "åkare" are what many children are; "tolk" and "musiker" are named by what they do it in. */
const tooCommon =
  /^(?:spelare|dataspelare|tv-spelare|fotbollsspelare|innebandyspelare|handbollsspelare|hockeyspelare|basketspelare|åkare|skidåkare|simmare|seglare|lärare|musiker|artist|tolk|guide|sångare|dansare|domare|forskare|målare|väktare|bagare|odlare|makare|smed|kapten|lagkapten|skötare|barnskötare|mentalskötare|sjukskötare|djurskötare|husbyggare|byggare|byggnadssmed|dykare|ryttare|jägare|flygare|fiskare|fågelskådare|sportfiskare|konståkare|plåtslagare|kakelsättare|spelare|nattväktare|ordningsväktare|mätare|rekryterare|gamer|plugghäst|råd|fuskare|mästare|läromästare|hästskötare|fastighetsskötare|vaktmästare|hovmästare|rörmästare|verkmästare|byggmästare|murarmästare|stallmästare|driftmästare|missbrukarråd|bostadsdirektör|pilotprojekt|dråpare|bärplockare|veterinär)$/;

const cue = String.raw`(?:valts?\still|vald\still|vigd\still|utsågs\still|utsedd\still|utnämnd\still|utnämndes\still|till\syrket\s(?:är\s)?(?:jag|han|hon)?|utbildar\s(?:mig|sig)\still|är|e|ä|var|varit|blev|blir|som|f\.?d\.|f\.d|före detta|fd|förre|pensionerad|utbildad|utbildade sig till|arbetar som|jobbar som|jobbade som|tidigare|blivit|utbildade mig till|anställd som|timanställd|undertecknad,?|a|an|retired|former|gammal|enda|byns|och|av en|med en|hos en|sin tid|fortfarande|själv|numera|gift med|dotter till|son till)`;

const rare = new RegExp(
  String.raw`(?<![\p{L}])${cue}\s${saidBetween}(?:en\s|a\s|an\s|gammal\s)?${praised}(?<span>[\p{L}-]{4,28}(?:tör|ör|olog|graf|ist|chef)|[\p{L}-]{2,28}(?:${heads}))(?![\p{L}])`,
  "giu",
);

/** "rektor på byskolan", "läkare på en ö": one place has one. */
const alone = new RegExp(
  String.raw`(?<![\p{L}])${cue}\s${saidBetween}(?:en\s)?${praised}(?<span>(?:rektor|präst|prästen|kyrkoherde|pastor|läkare|tandläkare|veterinär|polis|brandman|lärare|pilot|kantor|organist|imam|tolk|barnmorska|distriktssköterska|taxichaufför|brevbärare|bibliotekarie|domare)\s(?:på|i|vid|för)\s(?:(?:en|ett|två|tre|fyra)\s)?(?:[\p{Ll}-]+(?:sk|ska|skt|ig|iga|en|et)\s)?(?:by|byn|ö|ön|byskolan|\p{Ll}*församling(?:ar|en)?|socknar|pastorat|öar|fyr|fyren|ambulanshelikopter|helikopter|\p{Ll}*flygplan|synagogan|moskén|kloster|klostret|slottet|kungahuset|nationalparken|fjällstation(?:en)?|byar))(?![\p{L}])`,
  "giu",
);

function rareReason(document: Document, name: string): Reason | null {
  const isUnlikely =
    notOccupations.test(name) ||
    common.test(name) ||
    traits.test(name) ||
    tooCommon.test(name) ||
    (!document.vocabulary.isOrdinary(name) && name.length < 6);
  return isUnlikely
    ? null
    : {
        kind: "occupation",
        source: "shape",
        ruleId: "rare-occupation",
        weight: 0.4,
        parameters: { name },
      };
}

function occupations(document: Document): Evidence[] {
  const crafts = matchesOf(document, rare).flatMap((match) => {
    const span = match.groups?.span ?? "";
    const reason = rareReason(document, span.toLowerCase());
    const end = match.index + match[0].length;
    return reason === null
      ? []
      : [evidenceAt(end - span.length, occupationReach(document, end), reason)];
  });
  const posts = evidenceForMatches(document, alone, () => ({
    kind: "occupation",
    source: "shape",
    ruleId: "rare-occupation",
    weight: 0.4,
  }));
  return [...crafts, ...posts];
}

/** Finds rare offices and crafts that someone is said to have. */
export const occupation: Detector = {
  id: "occupation",
  version: "1",
  kinds: ["occupation"],
  run: occupations,
};
