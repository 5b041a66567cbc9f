import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import { evidenceFor } from "../evidence.ts";
import { isCalledFigure, mayBeFigure } from "../reading/called-figure.ts";
import type { Document, Word } from "../reading/document.ts";
import { wordRules } from "../word-rules.ts";

/** "personalen på Saltkråkan", "avdelning snövit": a school, a home or a ward called after a figure. */
function ofFigure(document: Document, word: Word): Evidence[] {
  if (!isCalledFigure(document, word)) return [];
  return [
    evidenceFor(word, word, {
      kind: "care-home",
      source: "context",
      ruleId: "organisation-cue-before",
      weight: 0.5,
      parameters: { cue: document.words[word.index - 1]?.key ?? "" },
    }),
  ];
}

/** Finds schools, homes and wards called after a figure or a place of tales: "personalen på Saltkråkan". */
export const organisationOfFigure: Detector = {
  id: "organisation-of-figure",
  version: "1",
  kinds: ["care-home"],
  run: wordRules([mayBeFigure, ofFigure]),
};
