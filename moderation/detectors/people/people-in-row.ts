import type { Evidence } from "../../finding.ts";
import { firstStep, isFunctionWord } from "../../lexicon/word-info.ts";
import { kinWords, roleWords } from "../cues/people.ts";
import { natureNames } from "../cues/word-names.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import type { WordForm } from "../reading/word-form.ts";
import { wordRules } from "../word-rules.ts";

/** Of whom there are several, so that a row of names follows; "jag" where others follow the writer. */
const several =
  /^(?:barn|barnen|barna|ungar|ungarna|tvillingar|tvillingarna|syskon|syskonen|söner|sönerna|döttrar|döttrarna|bröder|bröderna|systrar|systrarna|kompisar|kompisarna|vänner|vännerna|pojkar|pojkarna|flickor|flickorna|småsyskon|kusiner|kusinerna|elever|kids|children|sons|daughters|twins|jag)$/;
const owners =
  /^(?:mamma|pappa|mor|far|förälder|storebror|storasyster|mormor|morfar|farmor|farfar)$/;
const joins = /^(?:och|o|å|samt|and|&)$/;
const mostNames = 8;

/** What a row of things has as well as a row of people. */
const never =
  /^(?:alla|min|mina|man|kan|var|vår|den|dina|inga|hans|van|said|may|ute|visar|set|tala|reda|el|le|bana|is|tro|mentor|junior|lex|per|dag|natt)$/;

const mayBeListed = ({ key, info, shape }: WordForm): boolean =>
  (shape === "lower" || shape === "capital") &&
  key.length > 1 &&
  !never.test(key) &&
  !kinWords.has(key) &&
  !roleWords.has(key) &&
  (natureNames.has(key) ||
    firstStep(info) >= (isFunctionWord(info) && key !== "ask" ? 12 : 7));

/** A row of names, and what else tells that it is one. */
interface Row {
  names: Word[];
  hasAges: boolean;
  isJoined: boolean;
  next: Word | undefined;
}

/** Reads names one after the other, with commas and "och" between them and an age after each. */
function readRow({ words }: Document, from: number): Row {
  const row: Row = { names: [], hasAges: false, isJoined: false, next: undefined }; // prettier-ignore
  let at = from;
  for (let word = words[at]; word; word = words[++at]) {
    row.next = word;
    if (!/^(?: |, ?|: ?| \(|\(| & |\/|\) ?(?:, )?)$/.test(word.gap)) break;
    const hasNames = row.names.length > 0;
    if (hasNames && /[,&/]/.test(word.gap)) row.isJoined = true;
    if (hasNames && word.gap === " " && joins.test(word.key)) {
      row.isJoined = true;
      continue;
    }
    if (hasNames && /^\d{1,2}$/.test(word.text)) {
      row.hasAges = true;
      continue;
    }
    if (row.hasAges && word.key === "år") continue;
    if (!mayBeListed(word.form) || row.names.length >= mostNames) break;
    row.names.push(word);
  }
  if (at >= words.length) row.next = undefined;
  return row;
}

/** "barnen sol, hav och lova", "barnen: sol 8, ask 6"; not "barn, liv och död", "barn och liv i huset". */
function isOfPeople({ words }: Document, row: Row): boolean {
  const { names, hasAges, isJoined, next } = row;
  const isKnown = names.some(({ info }) => firstStep(info) >= 7);
  const last = next === undefined ? undefined : words[next.index - 1];
  const goesOn =
    next !== undefined &&
    last !== undefined &&
    next.gap === " " &&
    joins.test(last.key) &&
    !kinWords.has(next.key) &&
    !/^(?:jag|han|hon|vi|min|mitt|mina|så|dom|de|nu)$/.test(next.key);
  const isRow =
    names.length > 1 ? hasAges || isJoined : hasAges && names[0]?.key !== "max";
  return isKnown && !goesOn && isRow;
}

function listed(document: Document, cue: Word): Evidence[] {
  const next = document.words[cue.index + 1];
  if (!next || joins.test(next.key)) return [];
  const isOwner = owners.test(cue.key);
  if (isOwner && next.key !== "till") return [];
  if (cue.key === "jag" && !/^, ?$/.test(next.gap)) return [];
  const isCalled = /^(?:heter|hette)$/.test(next.key);
  const row = readRow(document, cue.index + (isOwner || isCalled ? 2 : 1));
  if (!isOfPeople(document, row)) return [];
  return row.names.map((name) =>
    evidenceFor(name, name, {
      kind: "first-name",
      source: "context",
      ruleId: "name-cue-before",
      weight: 0.35,
      parameters: { cue: cue.key },
    }),
  );
}

const mayLead = ({ key }: WordForm) => several.test(key) || owners.test(key);

/** Finds children, siblings and friends who are named in a row by words: "barnen max, liv och ask". */
export const peopleInRow: Detector = {
  id: "people-in-row",
  version: "1",
  kinds: ["first-name"],
  run: wordRules([mayLead, listed]),
};
