import type { Evidence } from "../finding.ts";
import { atEachWord } from "./at-each-word.ts";
import type { Detector } from "./detector.ts";
import type { Document, Word } from "./document.ts";
import { evidenceFor } from "./evidence.ts";
import { formTest } from "./form-test.ts";

const meetingPlaces =
  /^(?:kulturcentret|kulturcenter|kulturföreningen|föreningen|förening|klubben|församlingen|moskén|kyrkan|kvinnoföreningen|idrottsföreningen|centret|skolan)$/;

const isMeetingPlace = formTest(({ key }) => meetingPlaces.test(key));

/** "romska kulturcentret", "somaliska föreningen": where people of one origin meet. */
function ofOneOrigin(document: Document, word: Word): Evidence[] {
  const before = document.words[word.index - 1];
  if (!isMeetingPlace(word) || !before || word.gap !== " ") return [];
  const isOrigin = (
    document.lexicon.phrases.get(before.key.replace(/a$/, "")) ??
    document.lexicon.phrases.get(before.key) ??
    []
  ).some(({ list }) =>
    ["sv/demonyms", "sv/countries", "sv/religions"].includes(list),
  );
  return isOrigin && !/^svensk/.test(before.key)
    ? [
        evidenceFor(before, word, {
          kind: "association",
          source: "shape",
          ruleId: "organisation-form",
          weight: 0.5,
          parameters: { form: word.key },
        }),
      ]
    : [];
}

/** Finds where people of one origin meet: "somaliska föreningen". */
export const organisationOfOrigin: Detector = {
  id: "organisation-of-origin",
  version: "1",
  kinds: ["association"],
  run: (document) => atEachWord(document, [ofOneOrigin]),
};
