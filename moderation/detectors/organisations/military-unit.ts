import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches } from "../evidence.ts";

/** What is spoken of where somebody is or was a soldier. */
const ofSoldiers =
  /(?<!\p{L})(?:värnplikt|lump(?:en|ar|ade)|regement|muck(?:a|ade|ar)(?!\p{L})|soldat|officer|befäl|pluton|kompani|ryck(?:te|er|a|t)?\s(?:in|ut)(?!\p{L})|inryck|mali|kosovo|afghanistan|utlandsstyrka|försvaret|försvarsmakten|hemvärn|gmu|militär|flottilj|missionen|utlandstjänst|mission)/iu;
/** "I 19", "A9", "Ing 2", "Lv6": an arm and the number of its regiment, as the armed forces write them. */
const unit =
  /(?<=(?<!\p{L})(?:med|på|vid|från|till|i|hos|mot|av)\s)(?<span>(?:I|K|P|A|S|T|F|Lv|Ing|Amf|LV|ING|AMF)\s?\d{1,2})(?![\p{L}\p{N}:-]|[.,]\d|\s?(?:år|kr|st|barn)(?!\p{L}))/gu;

/** Finds a regiment by its letter and number, in a letter that speaks of soldiers. */
export const militaryUnit: Detector = {
  id: "military-unit",
  version: "1",
  kinds: ["workplace"],
  run: (document: Document): Evidence[] =>
    evidenceForMatches(document, unit, () =>
      ofSoldiers.test(document.text)
        ? {
            kind: "workplace",
            source: "context",
            ruleId: "organisation-form",
            weight: 0.4,
          }
        : null,
    ),
};
