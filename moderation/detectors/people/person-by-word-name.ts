import type { Evidence } from "../../finding.ts";
import {
  firstStep,
  frequencyStep,
  isFunctionWord,
  surnameStep,
} from "../../lexicon/word-info.ts";
import { kinWords, roleWords } from "../cues/people.ts";
import { groupNames } from "../cues/school-groups.ts";
import {
  calledSo,
  doneToMe,
  humanPerfect,
  humanState,
  humanVerbs,
  natureNames,
  nicknameThings,
} from "../cues/word-names.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import type { WordForm } from "../reading/word-form.ts";
import { wordRules } from "../word-rules.ts";

/** Where a clause begins, a bare noun is its subject. */
const clauseStarts = new Set(
  "o och å men när att för eftersom då sen sedan så fast eller ifall om medan igår idag nu ibland alltid imorse".split(
    " ",
  ),
);
const joins = new Set(["o", "och", "å", "&"]);
const self = new Set(["jag", "ja", "ja'", "vi", "han", "hon"]);

/** Listed as a name, or a word of nature; never an everyday noun of people. */
const mayBeName = ({ key, info, shape }: WordForm) =>
  shape === "lower" &&
  (natureNames.has(key) || firstStep(info) >= 3 || surnameStep(info) >= 9) &&
  !kinWords.has(key) &&
  !roleWords.has(key) &&
  !/(?:ande|ende|igen)$/.test(key);

/** Said as seldom as a name is, as far as many do not bear it. */
function isSaidAsName({ info, name }: WordForm): boolean {
  const isWellBorne = firstStep(name.info) >= 12;
  return (
    (!isFunctionWord(info) || isWellBorne) &&
    frequencyStep(info) <= (isWellBorne ? 12 : 11)
  );
}

const isBare = (form: WordForm) => mayBeName(form) && isSaidAsName(form);

/** A noun without article as a name is. */
const isBareName = ({ form, text }: Word) =>
  text.length > 1 &&
  isBare(form) &&
  (natureNames.has(form.key) ||
    firstStep(form.info) >= (text.length > 2 ? 3 : 10) ||
    surnameStep(form.info) >= 9);

/** "räven", "skruven": what friends call someone, in the definite form. */
const isNicknameWord = ({ key }: WordForm) =>
  nicknameThings.has(key) || (groupNames.has(key) && /[nt]$/.test(key));

const isEither = (form: WordForm) => isBare(form) || isNicknameWord(form);

const firstWord = /^ (\p{Ll}+)(?![\p{L}\p{N}])/u;
const humanVerb = {
  test: (rest: string) => humanVerbs.has(firstWord.exec(rest)?.[1] ?? ""),
};

const startsClause = (document: Document, word: Word) => {
  const before = document.words[word.index - 1];
  return (
    word.isFirst ||
    before === undefined ||
    /[,;(–]/.test(word.gap) ||
    clauseStarts.has(before.key) ||
    kinWords.has(before.key) ||
    roleWords.has(before.key)
  );
};

/** What is said of a word, past where someone is and who else is meant: "i 7:3 sa", "o musen mobbar". */
const saidOf = (document: Document, word: Word) =>
  document.text
    .slice(word.end, word.end + 64)
    .replace(
      /^(?: (?:i|på|från|o|och) (?:min |vår |mitt )?[^\s.,!?]+){1,2}/u,
      "",
    );

const isSomeones = (rest: string) =>
  humanVerb.test(rest) ||
  humanPerfect.test(rest) ||
  humanState.test(rest) ||
  calledSo.test(rest);

const pets =
  /^(?:hunden|katten|kattungen|kaninen|hästen|fölet|grisen|lammet|fisken|sköldpaddan|apan)$/;

const found = (word: Word, cue: string, weight: number, last = word) =>
  evidenceFor(word, last, {
    kind: "nickname",
    source: "context",
    ruleId: "name-cue-after",
    weight,
    parameters: { cue },
  });

/** "storm har lagt ut bilder", "skruven krökar": a noun that does what only someone does. */
function subject(document: Document, word: Word): Evidence[] {
  if (!startsClause(document, word)) return [];
  if (document.harmless.has(word.index) && !natureNames.has(word.key))
    return [];
  const isName = isBareName(word);
  if (!isName && !isNicknameWord(word.form)) return [];
  const rest = saidOf(document, word);
  const cue = document.words[word.index + 1]?.key ?? "";
  if (isSomeones(rest)) return [found(word, cue, isName ? 0.4 : 0.35)];
  return doneToMe.test(rest) ? [found(word, cue, 0.35)] : [];
}

/** "jag o bulle hänger", "hav o jag": a noun in one breath with the writer. */
function withWriter(document: Document, word: Word): Evidence[] {
  const [two, one, after, last] = [-2, -1, 1, 2].map(
    (offset) => document.words[word.index + offset],
  );
  const isAfter =
    one !== undefined &&
    two !== undefined &&
    joins.has(one.key) &&
    self.has(two.key) &&
    one.gap === " " &&
    word.gap === " ";
  const isBefore =
    startsClause(document, word) &&
    after !== undefined &&
    last !== undefined &&
    joins.has(after.key) &&
    /^(?:jag|ja)$/.test(last.key) &&
    after.gap === " " &&
    last.gap === " ";
  if (!isAfter && !isBefore) return [];
  return isBareName(word) || (isNicknameWord(word.form) && !pets.test(word.key))
    ? [found(word, isAfter ? two.key : "jag", 0.35)]
    : [];
}

/** Finds people called by an ordinary word, from what is said of them. */
export const personByWordName: Detector = {
  id: "person-by-word-name",
  version: "1",
  kinds: ["nickname"],
  run: wordRules([isEither, subject], [isEither, withWriter]),
};
