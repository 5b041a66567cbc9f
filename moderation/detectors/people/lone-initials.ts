import { isPersonCue } from "../reading/person-cues.ts";
import * as forms from "./name-forms.ts";
import { dotAfter } from "./person-initials.ts";
import type { Evidence } from "../../finding.ts";
import { notInitials, unitsOfLetters } from "../cues/name-shapes.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceAt, evidenceFor, evidenceForMatches } from "../evidence.ts";
import type { WordForm } from "../reading/word-form.ts";
import { wordRules } from "../word-rules.ts";

/** One letter, which is at most two signs long: nearly all words are longer, and no pattern is tried on them. */
const isCapitalLetter = ({ text }: Word) =>
  text.length <= 2 && /^\p{Lu}$/u.test(text);

/** "H J Ä L P": letters in a row are a word, and what it says is told elsewhere. */
function isSpelledOut(document: Document, word: Word): boolean {
  const beside = [
    document.words[word.index - 1],
    document.words[word.index + 1],
  ];
  return (
    beside.some(
      (near) =>
        near !== undefined &&
        near.text.length === 1 &&
        /\p{Lu}/u.test(near.text),
    ) && document.text[word.end] !== "."
  );
}

/** "en F–9-skola", "i F–3": the first year of school, to the last of a range. */
const isYearOfSchool = ({ text }: Document, word: Word) =>
  word.text === "F" &&
  /^[–—]\d(?!\d)/u.test(text.slice(word.end, word.end + 3));

/** "N. säger att", "med Z": a capital that stands alone inside a sentence. */
function loneInitial(document: Document, word: Word): Evidence[] {
  if (word.text.length !== 1) return [];
  const before = document.words[word.index - 1];
  const hasDot =
    document.text[word.end] === "." &&
    /^\.(?: \p{Ll}|,| [(–-])/u.test(
      document.text.slice(word.end, word.end + 3),
    );
  if (
    !isCapitalLetter(word) ||
    isYearOfSchool(document, word) ||
    (!before && !hasDot) ||
    /[\d/%]/.test(word.gap) ||
    before?.shape === "number" ||
    isSpelledOut(document, word) ||
    /P\. ?$/.test(
      document.text.slice(Math.max(0, word.start - 3), word.start),
    ) ||
    (/[A-F]/.test(word.text) &&
      /^ i \p{Ll}/u.test(document.text.slice(word.end, word.end + 4)))
  )
    return [];
  if (
    (word.isFirst && !hasDot) ||
    (word.key === "i" && !hasDot) ||
    (notInitials.has(word.text) && !hasDot) ||
    unitsOfLetters.test(before?.key ?? "")
  )
    return [];
  if (!/^[ ("'–,]{1,2}$/.test(word.gap) && !hasDot) return [];
  return [
    evidenceAt(word.start, hasDot ? word.end + 1 : word.end, {
      kind: "initials",
      source: "shape",
      ruleId: "name-initial",
      weight: hasDot ? 0.6 : 0.35,
      parameters: { cue: before?.key ?? "" },
    }),
  ];
}

const doesOrIs =
  /^ (?:säger|sa|sade|slår|slog|vill|ville|hotar|hotade|ringer|ringde|skriver|skrev|(?:är|var|blev|blir) (?:min|mitt|vår|så|rädd|arg|sur|ledsen|full|gift|otrogen|elak|sjuk|dålig|gravid|mamma|pappa|\d\d)|har|hade|kom|kommer|bor|fick|får|dricker|mår|skriker|skrek|kan|tog|tar|gick|går|vägrar|vägrade|svarar|svarade|tycker|tyckte|lovade|påstår)(?! [a-fåäö](?![\p{L}\p{N}]))(?!\p{L})/u;
const whose = /^,? ?[(,–-] ?(?:min|mitt|vår|våran|hans|hennes|deras) \p{L}/u;

/** "A säger att B slår", "Y, min dotter", "K G hotade mig": capitals at a start that do what somebody does. */
function actingInitial(document: Document, word: Word): Evidence[] {
  if (!isCapitalLetter(word) || notInitials.has(word.text)) return [];
  const next = document.words[word.index + 1];
  const isPair = next?.gap === " " && isCapitalLetter(next);
  const last = isPair ? next : word;
  const rest = document.text.slice(last.end, last.end + 24);
  const acts = doesOrIs.test(rest) && (last.key !== "i" || isPair);
  if ((!word.isFirst && !isPair) || word.language === "en") return [];
  if (!acts && !whose.test(rest)) return [];
  return [initials(word.start, last.end, 0.4)];
}

/** "C:s pappa", "S.s mamma": an initial in the genitive. */
const genitive =
  /(?<![\p{L}\p{N}.])\p{Lu}[.:'’]s(?= \p{Ll}{2})(?![\p{L}\p{N}])/gu;
/** "t.j. är", "mvh k.s": two small letters with full stops that abbreviate nothing. */
const dotted =
  /(?<![\p{L}\p{N}.@/-])(?!m\.m|s\.k|f\.d|e\.d|e\.m|f\.m|o\.d|f\.ö|p\.s|n\.b|t\.v|u\.å|d\.y|d\.ä|p\.m|a\.m|t\.h|o\.s|s\.u|e\.g|i\.e|u\.s|u\.k|u\.p|u\.a|b\.v|t\.e|m\.f|m\.v|i\.d|c\.a|n\.v|p\.g|d\.v|s\.a|i\.o|a\.k|r\.i|o\.b|o\.c)[a-zåäö]\.[a-zåäö](?:\.(?=[\s,!?)]|$))?(?![\p{L}\p{N}.]|@)/gu;

const initials = (start: number, end: number, weight: number): Evidence =>
  evidenceAt(start, end, {
    kind: "initials",
    source: "shape",
    ruleId: "name-initial",
    weight,
  });

const byShape = (document: Document): Evidence[] =>
  [genitive, dotted].flatMap((pattern) =>
    evidenceForMatches(document, pattern, () => ({
      kind: "initials",
      source: "shape",
      ruleId: "name-initial",
      weight: pattern === genitive ? 0.6 : 0.35,
    })),
  );

const calledBy =
  /(?:kallar?|kallad|kallas|heter|hette|säger|namnet|initialen|bokstaven|pojken|flickan|killen|tjejen|mannen|kvinnan|barnet|eleven|sonen|dottern|min \p{L}+|vår \p{L}+)[ ,("'”]{1,3}$/iu;

/** "stod ett F. … vem F. är": the letters that stand twice with a full stop, as an initial does. */
function stoppedTwice(
  { text }: Document,
  lone: readonly Word[],
): ReadonlySet<string> {
  const stopped = lone.filter(({ end }) => text[end] === ".");
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const word of stopped)
    if (seen.has(word.text)) twice.add(word.text);
    else seen.add(word.text);
  return twice;
}

/** "som jag kallar K … K är nio": a capital that was said to stand for somebody does so wherever it stands. */
function repeated(document: Document): Evidence[] {
  const letters = document.words.filter(
    (word) => isCapitalLetter(word) && !notInitials.has(word.text),
  );
  if (letters.length < 2) return [];
  const lone = letters.filter(
    ({ index }) => !unitsOfLetters.test(document.words[index - 1]?.key ?? ""),
  );
  const named = new Set(
    lone
      .filter(({ start }) =>
        calledBy.test(document.text.slice(Math.max(0, start - 24), start)),
      )
      .map(({ text }) => text),
  );
  const stopped = stoppedTwice(document, letters);
  return [
    ...lone.filter(({ text }) => named.has(text)),
    ...letters.filter(
      ({ text, end }) => stopped.has(text) && document.text[end] === ".",
    ),
  ].map(({ start, end }) => initials(start, end, 0.35));
}

/** "A-K", "G-B": two initials joined by a hyphen. */
function hyphenInitials(_: Document, word: Word): Evidence[] {
  if (word.text.length > 5 || !/^\p{Lu}-\p{Lu}$/u.test(word.text)) return [];
  return [
    evidenceFor(word, word, {
      kind: "initials",
      source: "shape",
      ruleId: "name-initial",
      weight: 0.6,
    }),
  ];
}

/** "läraren, han s-g, tar", "tanten m-l vägrar": two small letters joined by a hyphen, right after who it is. */
function smallHyphenInitials({ words }: Document, word: Word): Evidence[] {
  if (word.text.length !== 3 || !/^\p{Ll}-\p{Ll}$/u.test(word.text)) return [];
  const before = words[word.index - 1];
  const isSomeone =
    before !== undefined &&
    (/^(?:han|hon|hen)$/.test(before.key) || isPersonCue(before)) &&
    /^(?: |, | \()$/.test(word.gap);
  return isSomeone ? [initials(word.start, word.end, 0.4)] : [];
}

const isAbbreviation = ({ text }: Document, last: Word, letters: string) =>
  /^(?:SK|FD|TO|OS|OB|US|UK)$/.test(letters) && text[last.end] !== ".";

/** "A.K.", "J.S": two initials. */
function twoInitials(document: Document, word: Word): Evidence[] {
  const next = document.words[word.index + 1];
  if (
    word.text.length !== 1 ||
    word.shape !== "capital" ||
    !next ||
    next.text.length !== 1 ||
    next.shape !== "capital" ||
    next.gap !== "."
  )
    return [];
  const abbreviation = (word.text + next.text).toUpperCase();
  if (abbreviation === "PS" || isAbbreviation(document, next, abbreviation))
    return [];
  return [
    evidenceAt(word.start, dotAfter(document, next), {
      kind: "initials",
      source: "shape",
      ruleId: "name-initial",
      weight: 0.55,
    }),
  ];
}

const hasHyphen = ({ key }: WordForm) => key.includes("-");

const atLetters = wordRules(
  [forms.isCapitalLetter, loneInitial],
  [forms.isCapitalLetter, actingInitial],
  [hasHyphen, hyphenInitials],
  [hasHyphen, smallHyphenInitials],
  [forms.isCapitalLetter, twoInitials],
);

/** Finds initials that stand alone: "med Z", "A.K.", "G-B". */
export const loneInitials: Detector = {
  id: "lone-initials",
  version: "1",
  kinds: ["initials"],
  run: (document) => [
    ...atLetters(document),
    ...byShape(document),
    ...repeated(document),
  ],
};
