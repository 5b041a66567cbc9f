import type { Evidence } from "../../finding.ts";
import { notInitials, unitsOfLetters } from "../cues/name-shapes.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceAt, evidenceForMatches } from "../evidence.ts";
import { wordRules } from "../word-rules.ts";
import { initialReason, initials, isCapitalLetter } from "./initial.ts";
import { joinedInitials } from "./joined-initials.ts";
import { mayBeCapitalLetter } from "./name-forms.ts";
import { repeatedInitials } from "./repeated-initials.ts";

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
      ...initialReason(hasDot ? 0.6 : 0.35),
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

const byShape = (document: Document): Evidence[] =>
  [genitive, dotted].flatMap((pattern) =>
    evidenceForMatches(document, pattern, () =>
      initialReason(pattern === genitive ? 0.6 : 0.35),
    ),
  );

const atLetters = wordRules(
  [mayBeCapitalLetter, loneInitial],
  [mayBeCapitalLetter, actingInitial],
  ...joinedInitials,
);

/** Finds initials that stand alone: "med Z", "A.K.", "G-B". */
export const loneInitials: Detector = {
  id: "lone-initials",
  version: "1",
  kinds: ["initials"],
  run: (document) => [
    ...atLetters(document),
    ...byShape(document),
    ...repeatedInitials(document),
  ],
};
