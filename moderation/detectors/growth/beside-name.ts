import type { Document, Word } from "../reading/document.ts";
import { fitsAfterCue, readCandidate } from "../reading/name-candidate.ts";
import {
  firstStep,
  frequencyStep,
  isDictionaryWord,
  isPlace,
  settlement,
} from "../../lexicon/word-info.ts";
import { personVerbs, roleWords } from "../cues/people.ts";
import { natureNames } from "../cues/word-names.ts";
import { pastParticle } from "../reading/particle.ts";

const joins = new Set(["och", "o", "å", "samt", "and", "&"]);

/** "Torvald Kvistgren": two words grown into one that no dictionary has, the second of them one that surnames end in. */
const isGrownTogether = ({ shape, info, key }: Word): boolean =>
  shape === "capital" &&
  !isDictionaryWord(info) &&
  /.{3}(?:gren|lund|berg|ström|[qk]vist|dahl|blad|stam|hult|l[öo][fv]|fors|bäck|mark|feldt|stedt|sten|man)s?$/.test(
    key,
  );

/** Tells whether a word continues a name that stands right before it: "Ahmed Hassan", "anna lindqvist". */
function continuesName(document: Document, word: Word): boolean {
  const candidate = readCandidate(document, word);
  if (word.shape === "number" || word.text.length < 2 || candidate.isFunction)
    return false;
  if (candidate.isCapital || word.shape === "upper")
    return (
      !candidate.isOrdinary ||
      candidate.surname >= 5 ||
      candidate.first >= 5 ||
      isGrownTogether(word)
    );
  if (candidate.isOrdinary)
    return (
      !personVerbs.has(word.key) &&
      candidate.surname >= 10 &&
      candidate.frequency <= 8 &&
      candidate.first < 8
    );
  return (
    (candidate.surname >= 6 || candidate.first >= 8) &&
    !isPlace(word.info, settlement) &&
    frequencyStep(word.info) < 8
  );
}

/** Tells whether a word begins a name whose next word is known to be one: "Zorvan Nilsson". */
export function beginsName(document: Document, word: Word): boolean {
  const candidate = readCandidate(document, word);
  if (word.shape === "number" || word.text.length < 2) return false;
  // "Inga Karlsson", "Mina Rahimi": small words that many are called, right before a surname.
  if (candidate.isFunction)
    return (
      word.language === "sv" &&
      word.shape === "capital" &&
      firstStep(word.info) >= 10
    );
  if (candidate.isCapital) return !candidate.isOrdinary || candidate.first >= 5;
  if (word.isFirst && word.shape === "capital")
    return candidate.first >= 4 || !candidate.isOrdinary;
  return candidate.first >= 8 && !candidate.isOrdinary;
}

/** Gives the word a name goes on with, past a particle such as "von". */
export function nextOfName(document: Document, word: Word): Word | null {
  const next = document.words[word.index + 1];
  if (!next || !/^ $/.test(next.gap) || word.name.isGenitive) return null;
  const after = document.words[next.index + 1];
  const past = pastParticle(document, word, next);
  if (past !== null) return past;
  return continuesName(document, next) ||
    isInitialAfter(next, after) ||
    isTitledInitial(document, word, next)
    ? next
    : null;
}

/** "nisse p slog mig": a consonant alone, in lower case, right after a name; "t ex" and "m fl" are none. */
const isInitialAfter = (word: Word, after: Word | undefined) =>
  word.gap === " " &&
  /^[bcdfghjklmnpqrstvwz]$/.test(word.text) &&
  !/^(?:ex|fl|m|v)$/.test(after?.key ?? "");

/** "mentorn fatma o e sjuk": after a title the letter that is also "och" is an initial where a verb follows. */
const isTitledInitial = (document: Document, name: Word, word: Word) =>
  word.gap === " " &&
  word.text === "o" &&
  roleWords.has(document.words[name.index - 1]?.key ?? "") &&
  /^(?:e|är|har|va|var|sa|ska)$/.test(
    document.words[word.index + 1]?.key ?? "",
  ) &&
  document.words[word.index + 2]?.shape !== "number";

/** "Shrek och Minecraft": what everybody names, beside its like, is no company of somebody. */
const isFigure = ({ harmless }: Document, { index }: Word) =>
  harmless.has(index);

/** "Ahmed och Zana", "Sara, Nils": gives whom somebody is named in one breath with, and how sure that is. */
export function coordinated(
  document: Document,
  word: Word,
): { word: Word; weight: number } | null {
  const next = document.words[word.index + 1];
  if (!next) return null;
  const isJoin = next.gap === " " && joins.has(next.key);
  const target = isJoin
    ? document.words[next.index + 1]
    : /^, $|^ & $|^\/$/.test(next.gap)
      ? next
      : undefined;
  if (!target || (isJoin && target.gap !== " ") || target.isFirst) return null;
  const candidate = readCandidate(document, target);
  if (candidate.isFunction && !candidate.isCapital) return null;
  if (isFigure(document, word) && isFigure(document, target)) return null;
  const isFit = candidate.isCapital
    ? fitsAfterCue(candidate) >= 0.6 &&
      (!candidate.isOrdinary || candidate.first >= 5)
    : candidate.first >= 6 && (!candidate.isOrdinary || candidate.first >= 12);
  if (isFit) return { word: target, weight: 0.6 };
  if (isJoin && natureNames.has(target.key) && target.shape === "lower")
    return { word: target, weight: 0.35 };
  return isJoin &&
    candidate.isUnknown &&
    !candidate.isOrdinary &&
    target.shape === "lower" &&
    target.text.length > 2
    ? { word: target, weight: 0.35 }
    : null;
}

/** "Storm, Vind och Per": before a name in a list stands another, be it a word. */
export function listedBefore(document: Document, word: Word): Word | null {
  const join = document.words[word.index - 1];
  if (!join) return null;
  const isOver = word.gap === " " && joins.has(join.key);
  const target = isOver
    ? document.words[join.index - 1]
    : word.gap === ", "
      ? join
      : undefined;
  if (!target || (isOver && join.gap !== " ")) return null;
  const { isFunction, first } = readCandidate(document, target);
  const mayBeName =
    target.shape === "capital" &&
    word.shape === "capital" &&
    (!isFunction || first >= 11) &&
    (first >= 7 || natureNames.has(target.key));
  return mayBeName ? target : null;
}
