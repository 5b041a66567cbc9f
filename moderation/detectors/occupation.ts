import type { Evidence } from "../finding.ts";
import type { Detector } from "./detector.ts";
import type { Document } from "./document.ts";
import { evidenceForMatches } from "./evidence.ts";

const common =
  /(?:lärare|läraren|chef|chefen|sköterska|sköterskan|läkare|läkaren|sekreterare|assistent|handläggare|ledare|säljare|arbetare|snickare|förare|städare|målare|pedagog|chaufför|kassör|frisör|montör|ingenjör|entreprenör|instruktör|terapeut|konsulent|student|polis)$/;

const notOccupations =
  /^(?:barnvakt|\p{L}*vakt|utanför|innanför|därför|varför|framför|tvist|\p{L}*tvist|brist|\p{L}*brist|receptionist|mor|dör|gör|stör|kör|hör|rör|för|jämför|utför|medför|först|mist|list|rist|visst|pessimist|optimist|realist|egoist|rasist|nazist|terrorist|fotograf|telegraf|paragraf|turist|artist|motor|kontor|humör|interiör|likör|tenor|dator|traktor|tidigare)$/u;

const rare = new RegExp(
  String.raw`(?<![\p{L}])(?:är|e|var|som|f\.d\.|före detta|fd|pensionerad|utbildad|arbetar som|jobbar som|jobbade som|tidigare|blivit|utbildade mig till|anställd som|timanställd|a|an|retired|former|gammal|enda)\s(?:en\s|a\s|an\s)?(?<span>[\p{L}-]{4,28}(?:tör|ör|olog|graf|ist|mästare|chef|direktör|råd|konsul|byggare|makare|slagare|smed|skötare|vaktare|kontrollör|inspektör|lärarinna|sångerska|sångare|dansare|dansös|tämjare|odlare|fiskare|jägare|dykare|sprängare|ledamot|borrare|gjutare|blåsare|stämmare|vävare|vakt))(?:\s(?:i|på|vid|för)\s(?:\p{L}+\s)?\p{L}+)?(?![\p{L}])`,
  "giu",
);

function occupations(document: Document): Evidence[] {
  return evidenceForMatches(document, rare, (match) => {
    const span = (match.groups?.span ?? "").toLowerCase();
    return notOccupations.test(span) ||
      common.test(span) ||
      (!document.vocabulary.isOrdinary(span) && span.length < 6)
      ? null
      : {
          kind: "occupation",
          source: "shape",
          ruleId: "rare-occupation",
          weight: 0.4,
          parameters: { name: span },
        };
  });
}

/** Finds rare offices and crafts that someone is said to have. */
export const occupation: Detector = {
  id: "occupation",
  version: "1",
  kinds: ["occupation"],
  run: occupations,
};
