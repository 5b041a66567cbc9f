import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import { evidenceFor } from "../evidence.ts";
import { isCalledFigure, mayBeFigure } from "../reading/called-figure.ts";
import type { Document, Phrase, Word } from "../reading/document.ts";
import { isNamesakeSchool } from "../reading/namesake-school.ts";
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

/** "går på selma lagerlöf", "rektorn på gustav vasa": a school called after somebody everybody knows. */
function ofSomebody({ words }: Document, phrase: Phrase): Evidence[] {
  const [first, last] = [words[phrase.first], words[phrase.last]];
  return first && last && isNamesakeSchool(words, phrase)
    ? [
        evidenceFor(first, last, {
          kind: "school",
          source: "context",
          ruleId: "organisation-cue-before",
          weight: 0.45,
          parameters: { cue: words[first.index - 1]?.key ?? "" },
        }),
      ]
    : [];
}

const atFigures = wordRules([mayBeFigure, ofFigure]);

/** Finds schools, homes and wards called after a figure, somebody well known or a place of tales: "personalen på Saltkråkan". */
export const organisationOfFigure: Detector = {
  id: "organisation-of-figure",
  version: "1",
  kinds: ["care-home", "school"],
  run: (document) => [
    ...atFigures(document),
    ...document.phrases.flatMap((phrase) => ofSomebody(document, phrase)),
  ],
};
