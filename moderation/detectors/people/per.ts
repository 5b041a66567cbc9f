import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import { evidenceFor } from "../evidence.ts";
import type { Document, Word } from "../reading/document.ts";
import type { WordForm } from "../reading/word-form.ts";
import { wordRules } from "../word-rules.ts";

/** What is counted, or the way something is sent: "Per månad", "Per barn", "Per telefon". */
const measures =
  /^(?:sekund|minut|timme|timma|dag|dygn|natt|kväll|vecka|månad|mån|termin|kvartal|läsår|skolår|år|gång|tillfälle|besök|möte|samtal|ärende|resa|tur|mil|km|kilometer|meter|kvm|kvadratmeter|kilo|kg|hekto|liter|tablett|dos|styck|st|ask|paket|person|pers|vuxen|barn|elev|barngrupp|klass|kund|brukare|boende|anställd|medlem|familj|hushåll|lägenhet|rum|plats|parti|kommun|invånare|capita|cent|definition|automatik|omgående|ombud|korrespondens|telefon|post|brev|mejl|mail|sms|fax|kurir)(?:en|n|et|t|er|ar)?$/;

const isPer = ({ text }: WordForm) => text === "Per";

/** At the start of a sentence a capital tells nothing, and what comes next must: "Per lyfte mig", "Per är vikarie". */
function detect({ words }: Document, word: Word): Evidence[] {
  const next = words[word.index + 1];
  const isSomeone =
    word.isFirst &&
    next?.gap === " " &&
    next.shape === "lower" &&
    !measures.test(next.key);
  return isSomeone
    ? [
        evidenceFor(word, word, {
          kind: "first-name",
          source: "context",
          ruleId: "name-cue-after",
          weight: 0.4,
          parameters: { cue: next.text },
        }),
      ]
    : [];
}

/** Finds Per, who is a preposition too, at the start of a sentence. */
export const per: Detector = {
  id: "per",
  version: "1",
  kinds: ["first-name"],
  run: wordRules([isPer, detect]),
};
