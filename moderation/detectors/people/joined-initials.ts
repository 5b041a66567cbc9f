import type { Evidence } from "../../finding.ts";
import type { Document, Word } from "../reading/document.ts";
import { isPersonCue } from "../reading/person-cues.ts";
import type { WordForm } from "../reading/word-form.ts";
import type { RuleRow } from "../word-rules.ts";
import { initials } from "./initial.ts";
import { mayBeCapitalLetter } from "./name-forms.ts";
import { dotAfter } from "./person-initials.ts";

/** "A-K", "G-B": two initials joined by a hyphen. */
function hyphenInitials(_: Document, word: Word): Evidence[] {
  if (word.text.length > 5 || !/^\p{Lu}-\p{Lu}$/u.test(word.text)) return [];
  return [initials(word.start, word.end, 0.6)];
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
  return [initials(word.start, dotAfter(document, next), 0.55)];
}

const hasHyphen = ({ key }: WordForm) => key.includes("-");

/** What finds initials that are joined: "A-K", "s-g", "J.S". */
export const joinedInitials: readonly RuleRow[] = [
  [hasHyphen, hyphenInitials],
  [hasHyphen, smallHyphenInitials],
  [mayBeCapitalLetter, twoInitials],
];
