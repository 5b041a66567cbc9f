import type { Evidence } from "../../finding.ts";
import { atEachWord } from "../at-each-word.ts";
import { cueWords } from "../cues/cue-words.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { formTest } from "../reading/form-test.ts";

const meetingPlaces =
  /^(?:kulturcentret|kulturcenter|kulturföreningen|föreningen|förening|klubben|församlingen|moskén|kyrkan|kvinnoföreningen|idrottsföreningen|centret|skolan)$/;

const isMeetingPlace = formTest(({ key }) => meetingPlaces.test(key));

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
  const before = document.words[word.index - 1];
  return isMeetingPlace(word) &&
    before &&
    word.gap === " " &&
    isOrigin(document, before)
    ? [meeting(before, word, word.key)]
    : [];
}

/** "Somaliska kvinnor i Gävle": a capital that Swedish gives no adjective, and so who has come together. */
function peopleOfOrigin(document: Document, word: Word): Evidence[] {
  const [people, join, town] = [1, 2, 3].map(
    (offset) => document.words[word.index + offset],
  );
  if (
    word.shape !== "capital" ||
    word.isFirst ||
    word.language === "en" ||
    people?.gap !== " " ||
    !peopleWords.has(people.key) ||
    !isOrigin(document, word)
  )
    return [];
  return join?.key === "i" &&
    town?.gap === " " &&
    town.shape === "capital" &&
    town.key !== "sverige"
    ? [meeting(word, town, people.key)]
    : [];
}

/** Finds where people of one origin meet: "somaliska föreningen", "Kurdiska kvinnor i Motala". */
export const organisationOfOrigin: Detector = {
  id: "organisation-of-origin",
  version: "1",
  kinds: ["association"],
  run: (document) => atEachWord(document, [ofOneOrigin, peopleOfOrigin]),
};
