import type { Evidence } from "../../finding.ts";
import {
  firstStep,
  isFunctionWord,
  surnameStep,
} from "../../lexicon/word-info.ts";
import { atEachWord } from "../at-each-word.ts";
import { organisationWords } from "../cues/organisations.ts";
import { kinWords, roleWords } from "../cues/people.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { readCandidate } from "../reading/name-candidate.ts";

const joins =
  /^(?:vid|på|i|av|för|till|under|bakom|mellan|mot|med|och|o|å|eller|utan)$/;
const calendar =
  /^(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|jul|påsk|midsommar|pingst|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|svenska|engelska|matte|matematik|so|no)$/;

/** A noun with a capital that no rule of spelling gives it, and that names nobody. */
function isTitled(document: Document, word: Word | undefined): word is Word {
  if (!word || word.gap !== " " || word.isFirst || word.shape !== "capital")
    return false;
  const candidate = readCandidate(document, word);
  return (
    word.form.isOrdinary &&
    !candidate.isFunction &&
    word.text.length > 1 &&
    firstStep(word.info) < 12 &&
    !kinWords.has(word.key) &&
    !roleWords.has(word.key) &&
    !calendar.test(word.key) &&
    !document.harmless.has(word.index)
  );
}

/** "predikar i Ljus och Liv": after a preposition even a given name may end what a thing with a capital begins. */
const isNamedAt = (document: Document, word: Word, last: Word | undefined) =>
  /^(?:i|på|hos|från|till|via)$/.test(
    document.words[word.index - 1]?.key ?? "",
  ) &&
  !word.isFirst &&
  firstStep(word.info) < 8 &&
  surnameStep(word.info) < 10 &&
  last?.gap === " " &&
  last.shape === "capital" &&
  last.form.isOrdinary;

/** "Kursen vid", "BVC-sköterskan på": what goes on at a place or who is there, which is no part of its name. */
const goesOn =
  /(?:kursen|praktiken|lektionen|mötet|utflykten|resan|festen|träningen|maten|lunchen|kön|platsen|tjänsten|jobbet|arbetet|passet|utbildningen|behandlingen|vården|miljön|stämningen|studierna|hyran|avgiften|personalen|sköterskan|läraren|pedagogen|chefen|rektorn|kuratorn|vikarien|handläggaren|läkaren|assistenten|tränaren|ledaren|elevhemmet|boendet|gruppbostaden|kollegan|kompisen)s?$/u;

const endsLikeStreet = /(?:gatan|vägen|gränden|allén|esplanaden)$/u;

/** "på Familjecentralen Pärlan": where the name begins with what kind of place it is. */
const beginsName = ({ words }: Document, type: Word) =>
  type.key.length > 4 &&
  (Object.hasOwn(organisationWords, type.key) ||
    /(?:centralen|förbundet|bruk|centrum)$/u.test(type.key)) &&
  words[type.index + 1]?.gap === " " &&
  words[type.index + 1]?.shape === "capital";

/** Tells whether a sentence merely opens with the first noun, so that its capital means nothing. */
const onlyOpens = (document: Document, word: Word, last: Word) =>
  word.isFirst &&
  (goesOn.test(word.key) ||
    endsLikeStreet.test(last.key) ||
    beginsName(document, last));

/** "Kiosken vid Färjan", "Liv och Glädje", "Vila vid Havet": two nouns with capitals and what joins them. */
function titled(document: Document, word: Word): Evidence[] {
  if (word.shape !== "capital") return [];
  const join = document.words[word.index + 1];
  const last = document.words[word.index + 2];
  if (
    join?.gap !== " " ||
    !joins.test(join.key) ||
    join.shape !== "lower" ||
    last === undefined ||
    !(isTitled(document, last) || isNamedAt(document, word, last)) ||
    isFunctionWord(word.info) ||
    !word.form.isOrdinary ||
    kinWords.has(word.key) ||
    roleWords.has(word.key) ||
    onlyOpens(document, word, last) ||
    document.harmless.has(word.index) ||
    document.lexicon.phrases.has(word.key) ||
    (document.lexicon.phrases.has(last.key) && !isNamedAt(document, word, last))
  )
    return [];
  return [
    evidenceFor(word, last, {
      kind: "organisation",
      source: "shape",
      ruleId: "organisation-form",
      weight: word.isFirst ? 0.3 : 0.1,
      parameters: { form: join.key },
    }),
  ];
}

/** Finds what is called by two nouns with capitals: "Kiosken vid Färjan", "Liv och Glädje". */
export const organisationTitled: Detector = {
  id: "organisation-titled",
  version: "1",
  kinds: ["organisation"],
  run: (document) => atEachWord(document, [titled]),
};
