import type { Evidence, Kind } from "../../finding.ts";
import { atEachWord } from "../at-each-word.ts";
import { notOrganisations } from "../cues/organisations.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";

/** What two schools, homes or halls share, in one or in many. */
const shared: readonly (readonly [RegExp, Kind])[] = [
  [/.{3}(?:skolan|skolorna|skolor|gymnasiet|gymnasierna|gymnasium)s?$/, "school"],
  [/.{3}(?:gården|gårdarna|hemmet|hemmen|gläntan|boendet|boendena|huset)s?$/, "care-home"],
  [/.{3}(?:kyrkan|kyrkorna|församlingen|församlingarna)s?$/, "congregation"],
  [/.{3}(?:hallen|hallarna|bostäder|klubben|föreningen)s?$/, "workplace"],
]; // prettier-ignore

/** "Ekdunge-", "ekhult-": the half that is a name, so that it is no ordinary word. */
const isHalf = ({ key, shape, isFirst, form }: Word) =>
  key.length > 2 &&
  (shape === "capital" && !isFirst
    ? true
    : shape !== "number" && !form.isOrdinary);

/** "Sjöbo- och Rönngården", "ekhult- o tallmoskolan": two of a kind that share their ending. */
function pair(document: Document, word: Word): Evidence[] {
  const [join, whole] = [
    document.words[word.index + 1],
    document.words[word.index + 2],
  ];
  if (
    join?.gap !== "- " ||
    whole?.gap !== " " ||
    !/^(?:och|o|å|eller|samt|till|&)$/.test(join.key) ||
    notOrganisations.has(whole.key) ||
    !isHalf(word)
  )
    return [];
  const kind = shared.find(([ending]) => ending.test(whole.key))?.[1];
  const isNamed = whole.shape !== "lower" || !whole.form.isOrdinary;
  return kind === undefined || !isNamed
    ? []
    : [
        evidenceFor(word, whole, {
          kind,
          source: "shape",
          ruleId: "organisation-suffix",
          weight: 0.8,
          parameters: { suffix: whole.key },
        }),
      ];
}

/** Finds two schools or homes that share their ending: "Sjöbo- och Rönngården". */
export const organisationPairs: Detector = {
  id: "organisation-pairs",
  version: "1",
  kinds: ["school", "care-home", "congregation", "workplace"],
  run: (document) =>
    document.text.includes("- ") ? atEachWord(document, [pair]) : [],
};
