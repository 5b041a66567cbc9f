import type { Evidence } from "../../finding.ts";
import { isFunctionWord } from "../../lexicon/word-info.ts";
import { homeWords } from "../cues/home-names.ts";
import { organisationWords } from "../cues/organisations.ts";
import { kinWords, personVerbs, roleWords } from "../cues/people.ts";
import { groupNames } from "../cues/school-groups.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import type { WordForm } from "../reading/word-form.ts";
import { isThing } from "../reading/thing.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { wordRules } from "../word-rules.ts";
import { isNear, named } from "./work-nearby.ts";

const kinds =
  /^(?:vc|vandrarhem(?:met)?|campingen|gruppboende|korttidsboende|boendestödet|\p{L}{2,16}(?:boendet|hemmet|centralen|jouren|klubben|verksamheten|gården|förskolan|avdelningen|kollot|stugan|församlingen))$/u;

const isKind = ({ key }: WordForm) =>
  kinds.test(key) ||
  (Object.hasOwn(organisationWords, key) &&
    organisationWords[key] !== "school-class" &&
    organisationWords[key] !== "workplace");

/** What stands after a place and is no name of it: a time, a part, who is there and what is had there. */
const others =
  /(?:dagen|kvällen|morgonen|natten|veckan|helgen|månaden|året|sommaren|hösten|våren|vintern|klockan|tiden|gången|stunden|personalen|barnen|eleverna|maten|hyran|pengarna|kontraktet|beslutet|rummet|bussen|tåget|bilen|skolan|hemmet|boendet|mötet|samtalet|journalen|receptet|remissen|läkaren|huset|problemet|vården|innan|sedan|medan|bredvid|utan|istället|alltihopa?n|saken|situationen|ingången|dörren|chefen|ungen|telefonen|mobilen|numret|platsen|mannen|kvinnan|redan|sådan|någonstans|annan|samman|mycket|ganska|enda|sen|sån|själv)$/;

const isNoun = ({ key }: Word) =>
  /^\p{L}{2,}(?:[^i]en|an|et|on|arna|orna|erna)$/u.test(key) &&
  !others.test(key);
const isCalledSo = ({ key }: Word) => groupNames.has(key) || homeWords.has(key);

function mayName(document: Document, word: Word): boolean {
  if (word.shape !== "lower" || isFunctionWord(word.info)) return false;
  if (isCalledSo(word)) return true;
  return (
    isNoun(word) &&
    !isThing(word) &&
    word.form.isOrdinary &&
    readCandidate(document, word).frequency <= 8 &&
    !kinWords.has(word.key) &&
    !roleWords.has(word.key) &&
    !personVerbs.has(word.key)
  );
}

const joins =
  /^(?:på|till|från|hos|vid|i|av|via|ringde|ringer|ringt|kontaktade|besökte|heter)$/;
const clause = /^(?:att|men|och|när|om|sen|för|så|varför|hur)$/;
const after =
  /^(?:i|på|vid|och|o|men|som|där|nu|igår|idag|imorgon|för|sedan|när|om|så|med|till|från|efter|innan|hos|igen|bara)$/;
const does =
  /^(?:har|hade|är|e|var|svarar|svarade|säger|sa|vill|ville|ska|skulle|kan|kunde|ringer|ringde|vägrar|stänger|stängde|tar|tog|ger|gav|gör|gjorde|får|fick|skickar|skickade|hjälper|hjälpte|lyssnar)$/;

/** "familjecentralen spindeln", "på bvc stjärnan": two definite nouns in a row, the first a kind of place. */
function nounAfter(document: Document, kind: Word): Evidence[] {
  const [before, word, next] = [-1, 1, 2].map(
    (offset) => document.words[kind.index + offset],
  );
  if (
    word === undefined ||
    (kind.shape === "upper" && kind.text.length > 4) ||
    !isNear(kind, word) ||
    !mayName(document, word)
  )
    return [];
  const isEnd =
    next === undefined || next.sentence !== word.sentence || next.gap !== " ";
  const isAt = before !== undefined && !kind.isFirst && joins.test(before.key);
  const isSubject =
    kind.isFirst || (before !== undefined && clause.test(before.key));
  const goesOn =
    isEnd || after.test(next.key) || (isSubject && does.test(next.key));
  return goesOn && (isAt || isSubject || isEnd)
    ? [named(kind, word, "care-home", isCalledSo(word) ? 0.4 : 0.32)]
    : [];
}

/** Finds kinds of places and the definite noun they are called by: "familjecentralen spindeln". */
export const kindAndNoun: Detector = {
  id: "kind-and-noun",
  version: "1",
  kinds: ["care-home"],
  run: wordRules([isKind, nounAfter]),
};
