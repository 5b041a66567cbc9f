import type { Evidence, Kind } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches } from "../evidence.ts";

const name = String.raw`\p{Lu}[\p{L}-]{2,}`;

/** "Sankt Olofs hus", "S:ta Birgittas gård": a saint and a house. */
const saints = new RegExp(
  String.raw`(?<![\p{L}])(?:Sankt|Sankta|Sancta|S:t|S:ta|St\.?|S\.t)\s${name}\s(?:hus|huset|gård|gården|hem|hemmet|kyrka|kyrkan|kapell|kapellet|skola|skolan|gymnasium|hospice|sjukhus|stift|kloster|park|plan|äldreboende|vårdhem|församling)(?![\p{L}])`,
  "gu",
);
/** "Salmö hemsjukvård", "Tyresö närsjukhus", "Ekerö rehab": a place and what care there is in it. */
const careOfPlace = new RegExp(
  String.raw`(?<![\p{L}])(?!(?:Vår|Min|Mitt|Din|Ditt|Hans|Hennes|Deras|Ingen|Någon|Denna|Samma|Kommunal|Privat|Palliativ|Avancerad|Basal|Svensk|Svenska|God|Bra|Dålig|Akut|Psykiatrisk|Somatisk|Social|Fysisk|Får|Kan|Har|När|Hur|Var|Finns|Är|Om|Och|Men|Ingår|Kostar|Ska|Ger|Vad|All|Alla|Egen|Mer|Efter|Via|Genom|Med|Utan)\s)${name}\s(?:hemsjukvård|närsjukhus|närvård|primärvård|rehab|rehabcenter|rehabilitering|habilitering|barnhabilitering|hemtjänst|hemvård|hemtjänstgrupp|hälsocenter|familjecenter|ungdomsmottagning|öppenvård|dagverksamhet|korttids|resursskola|särskola|folktandvård|barnmorskemottagning|mödravård|psykmottagning|beroendemottagning|beroendecentrum|kvinnojour|tjejjour|mansjour|fontänhus|stödcentrum|medborgarkontor|medborgarhus|bibliotek|ishall|simhall|sporthall)(?![\p{L}])`,
  "gu",
);
/** Universities and colleges have one town or a few. */
const universities =
  /(?<![\p{L}])(?:(?:mitt|linné|örebro|luleå|umeå|uppsala|karlstads?|linköpings|göteborgs|stockholms|lunds|malmö) ?universitet(?:et)?|chalmers|konstfack|karolinska (?:institutet|sjukhuset)|handelshögskolan|försvarshögskolan|(?:malmö|södertörns|jönköpings|blekinge tekniska|kristianstads?|gotlands|halmstads?|gävle|skövde|borås|dalarna) högskola|högskolan (?:väst|dalarna|kristianstad)|marie cederschiöld|ersta sköndal)(?![\p{L}])/giu;

function run(document: Document): Evidence[] {
  const found = (pattern: RegExp, kind: Kind, weight: number) =>
    evidenceForMatches(document, pattern, ({ 0: text }) => ({
      kind,
      source: "shape",
      ruleId: "organisation-form",
      weight,
      parameters: { form: text.split(" ").at(-1) ?? text },
    }));
  return [
    ...found(saints, "care-home", 0.75),
    ...found(careOfPlace, "clinic", 0.6),
    ...found(universities, "school", 0.5),
  ];
}

/** Finds institutions by the way such names are made: a saint's house, a town's care, a university. */
export const institution: Detector = {
  id: "institution",
  version: "1",
  kinds: ["care-home", "clinic", "school"],
  run,
};
