import type { Evidence } from "../../finding.ts";
import { groupCues, groupNames } from "../cues/school-groups.ts";
import { classForms } from "./school-class-forms.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor, evidenceForMatches, type Reason } from "../evidence.ts";
import { atCueWords, cuesOf } from "../at-cue-words.ts";

const reason = (weight: number): Reason => ({
  kind: "school-class",
  source: "shape",
  ruleId: "school-class",
  weight,
});

const cue = String.raw`(?:klass|klassen|åk|årskurs|går i|går|gick i|i|ur|från|till)`;
const goesOn = String.raw`(?=\s*(?:$|[.,;!?)\n])|\s(?:o|och|å|på|i|har|e|är|som|där|här|hos|med|sa|säger|vill|blir|blev|finns|kan|ska|var|nu|när|men|att|för|eller|får|måste|skolan|av|inte|mobbar|retas|slog|börjar)(?![\p{L}\p{N}]))`;

/** "7:2", "9:4": the second class of a year; the same signs tell a score, a time or a verse. */
const numbered = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:klass|klassen|åk|går i|gick i|går|i|ur|från)\s(?<span>[1-9]:[1-9])(?![\p{N}:]|\.\d|\s?(?:kap|§))`,
  "giu",
);
const numberedAtStart = /(?:^|\n)(?<span>[4-9]:[1-9])(?=\s(?:på|i|hos)\s)/gu;

/** "6 blå", "2 röd", "4 Lila": a class with its colour; a colour with a thing after it is only a colour. */
const coloured = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${cue}\s(?<span>[1-9]\s?(?:röd|gul|blå|grön|vit|lila|rosa|orange|svart|turkos|silver|guld|brun))(?![\p{L}\p{N}])${goesOn}`,
  "giu",
);

/** "NV2b", "ITG2a", "SA1C": programme, year and group of an upper secondary school. */
const programme =
  /(?<![\p{L}\p{N}-])(?<span>(?!CO2|MP[34]|PS\d|PM2)\p{Lu}{2,5}[1-4](?:\p{Lu}|\p{Ll}))(?![\p{L}\p{N}-])/gu;
const programmeInLowerCase =
  /(?<![\p{L}\p{N}-])(?<span>(?:na|te|sa|ek|es|hu|bf|vo|ee|ft|ba|in|rl|ht|hv|vf|nb|fs|by|im|nv|sp|mp|op|it)[1-3][a-e])(?![\p{L}\p{N}-])/gu;
/** "sexan c", "åttan B". */
const spelled =
  /(?<![\p{L}\p{N}-])(?<span>(?:ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian)\s[a-dA-D])(?![\p{L}\p{N}-])/gu;

const classes = (document: Document): Evidence[] => [
  ...evidenceForMatches(document, numbered, () => reason(0.5)),
  ...evidenceForMatches(document, numberedAtStart, () => reason(0.45)),
  ...evidenceForMatches(document, coloured, () => reason(0.6)),
  ...evidenceForMatches(document, programme, () => reason(0.6)),
  ...evidenceForMatches(document, programmeInLowerCase, () => reason(0.5)),
  ...evidenceForMatches(document, spelled, () => reason(0.6)),
];

/** Tells whether a preschool is spoken of near a word, in its sentence. */
const isAboutPreschool = (document: Document, word: Word) =>
  document.words
    .slice(Math.max(0, word.index - 8), word.index + 8)
    .some(
      (near) =>
        near.index !== word.index &&
        near.sentence === word.sentence &&
        groupCues.test(near.key),
    );

const cues = cuesOf(groupNames);

/** "går på ekorrarna", "avdelning tallkotten": a group of a preschool. */
function group(document: Document, word: Word): Evidence[] {
  const before = document.words[word.index - 1];
  if (!before || word.isFirst) return [];
  const person = document.words[word.index - 2]?.key ?? "";
  const isNamed =
    /^avdelning(?:en)?$/.test(before.key) ||
    (before.key === "på" &&
      /^(?:barnen|pojken|flickan|fröken|fröknarna|personalen|alla|nån|någon)$/.test(
        person,
      ));
  if (!isNamed && !(before.key === "på" && isAboutPreschool(document, word)))
    return [];
  return [evidenceFor(word, word, reason(isNamed ? 0.6 : 0.4))];
}

/** Finds what a class or a group is called beside its number: "7:2", "6 blå", "NV2b", "ekorrarna". */
export const schoolGroups: Detector = {
  id: "school-groups",
  version: "1",
  kinds: ["school-class"],
  run: (document) => [
    ...classes(document),
    ...classForms(document),
    ...atCueWords(document, cues, [group]),
  ],
};
