import type { Evidence } from "../../finding.ts";
import { atCueWords, cuesOf } from "../at-cue-words.ts";
import { cueWords } from "../cues/cue-words.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";

const meetingPlaces: ReadonlySet<string> = cueWords(
  "kulturcentret kulturcenter kulturföreningen föreningen förening klubben församlingen moskén kyrkan kvinnoföreningen idrottsföreningen centret skolan",
);

/** Who come together by origin: "Somaliska kvinnor i Gävle". */
const peopleWords: ReadonlySet<string> = cueWords(
  "kvinnor kvinnors män mäns ungdomar ungdomars mammor pappor familjer föräldrar pensionärer seniorer tjejer vänner akademiker studenter",
);

/** "romska", "kurdiskt": of a people, a country or a faith. */
const isOrigin = ({ lexicon: { phrases } }: Document, { key }: Word) =>
  !/^svensk/.test(key) &&
  (phrases.get(key.replace(/a$/, "")) ?? phrases.get(key) ?? []).some(
    ({ list }) =>
      ["sv/demonyms", "sv/countries", "sv/religions"].includes(list),
  );

const meeting = (first: Word, last: Word, form: string): Evidence =>
  evidenceFor(first, last, {
    kind: "association",
    source: "shape",
    ruleId: "organisation-form",
    weight: 0.5,
    parameters: { form },
  });

/** "romska kulturcentret", "somaliska föreningen": where people of one origin meet. */
function ofOneOrigin(document: Document, word: Word): Evidence[] {
  if (!meetingPlaces.has(word.key)) return [];
  const before = document.words[word.index - 1];
  return before && word.gap === " " && isOrigin(document, before)
    ? [meeting(before, word, word.key)]
    : [];
}

/** "Somaliska kvinnor i Gävle": a capital that Swedish gives no adjective, and so who has come together. */
function peopleOfOrigin(document: Document, people: Word): Evidence[] {
  const word = document.words[people.index - 1];
  if (
    !peopleWords.has(people.key) ||
    people.gap !== " " ||
    word?.shape !== "capital" ||
    word.isFirst ||
    word.language === "en" ||
    !isOrigin(document, word)
  )
    return [];
  const [join, town] = [1, 2].map(
    (offset) => document.words[people.index + offset],
  );
  return join?.key === "i" &&
    town?.gap === " " &&
    town.shape === "capital" &&
    town.key !== "sverige"
    ? [meeting(word, town, people.key)]
    : [];
}

const cues = cuesOf(meetingPlaces, peopleWords);

/** Finds where people of one origin meet: "somaliska föreningen", "Kurdiska kvinnor i Motala". */
export const organisationOfOrigin: Detector = {
  id: "organisation-of-origin",
  version: "1",
  kinds: ["association"],
  run: (document) => atCueWords(document, cues, [ofOneOrigin, peopleOfOrigin]),
};
