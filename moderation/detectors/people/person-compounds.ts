import type { Evidence } from "../../finding.ts";
import { lookUp } from "../../lexicon/lexicon.ts";
import {
  firstStep,
  isDictionaryWord,
  isFunctionWord,
  surnameStep,
} from "../../lexicon/word-info.ts";
import { compoundTails } from "../cues/name-shapes.ts";
import { kinWords } from "../cues/people.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceAt, evidenceFor } from "../evidence.ts";
import { wordRules } from "../word-rules.ts";
import type { WordForm } from "../reading/word-form.ts";

function nameInside(document: Document, key: string): boolean {
  const info = lookUp(document.lexicon, key);
  return (
    (firstStep(info) >= 6 && key.length >= 3) ||
    document.lexicon.nicknames.has(key) ||
    surnameStep(info) >= 8
  );
}

const hasTail = ({ shape, key }: WordForm) =>
  shape !== "number" &&
  key.length >= 6 &&
  compoundTails.some((ending) => key.endsWith(ending)) &&
  !kinWords.has(key);

/** Words of the language end so too: "karlarna" are men and "svenskan" is a language, whoever is called Karl or Sven. */
const isWordForm = (word: Word, tail: string): boolean =>
  (tail === "arna" || tail === "skan") && isDictionaryWord(word.info);

/** "moasyrran", "kevinmorsan", "Kallepappan": a name grown together with who someone is. */
function compound(document: Document, word: Word): Evidence[] {
  const tail = compoundTails.find(
    (ending) =>
      word.key.endsWith(ending) && word.key.length - ending.length >= 2,
  );
  if (tail === undefined || isWordForm(word, tail)) return [];
  const head = word.key.slice(0, -tail.length).replace(/[-']$/, "");
  const stem = [head, head.replace(/s$/, "")].find(
    (key) =>
      nameInside(document, key) &&
      !isFunctionWord(lookUp(document.lexicon, key)),
  );
  const isPlain =
    word.form.isOrdinary &&
    isDictionaryWord(lookUp(document.lexicon, head)) &&
    (head !== stem || firstStep(lookUp(document.lexicon, head)) < 11);
  if (
    stem === undefined ||
    isPlain ||
    (isDictionaryWord(word.info) &&
      firstStep(lookUp(document.lexicon, stem)) < 8) ||
    (word.form.isOrdinary &&
      document.vocabulary.isOrdinary(stem) &&
      firstStep(lookUp(document.lexicon, stem)) < 12)
  )
    return [];
  return [
    evidenceFor(word, word, {
      kind: "nickname",
      source: "shape",
      ruleId: "name-compound",
      weight: 0.8,
      parameters: { name: stem, tail },
    }),
  ];
}

/** "båda kallarna", "de två ollarna": two who are called alike, though the word has another sense. */
function severalOfOneName(document: Document, word: Word): Evidence[] {
  const before = document.words[word.index - 1];
  const stem = /^(?<stem>\p{L}{2,10})arna$/u.exec(word.key)?.groups?.stem;
  if (
    stem === undefined ||
    word.gap !== " " ||
    !/^(?:båda|bägge|två|tre|fyra)$/.test(before?.key ?? "")
  )
    return [];
  const name = `${stem}e`;
  const info = lookUp(document.lexicon, name);
  const isGiven =
    document.lexicon.nicknames.has(name) && !kinWords.has(name)
      ? firstStep(info) >= 10
      : firstStep(info) >= 9 && !document.vocabulary.isOrdinary(name);
  return isGiven
    ? [
        evidenceFor(word, word, {
          kind: "nickname",
          source: "shape",
          ruleId: "name-compound",
          weight: 0.4,
          parameters: { name, tail: "arna" },
        }),
      ]
    : [];
}

/** "Maria-mottagning", "rut-avdrag": a name before a thing is the thing's. */
function isBeforeThing(
  document: Document,
  text: string,
  part: string,
): boolean {
  const tail = text.slice(text.indexOf(part) + part.length + 1);
  return (
    /^\p{Ll}{4,}$/u.test(tail) &&
    document.vocabulary.isOrdinary(tail.toLowerCase()) &&
    !compoundTails.some((ending) => tail.endsWith(ending))
  );
}

/** The key of a part between hyphens, a genitive taken off where only that makes it a name. */
function keyOfPart(document: Document, part: string): string {
  const written = part.toLowerCase();
  return firstStep(lookUp(document.lexicon, written)) >= 6
    ? written
    : written.replace(/s$/, "");
}

/** A part between hyphens is a given name where it has a capital, or is in small letters no word. */
function isNamePart(document: Document, part: string): boolean {
  const key = keyOfPart(document, part);
  const step = firstStep(lookUp(document.lexicon, key));
  const { vocabulary } = document;
  const isNoWord =
    !vocabulary.isOrdinary(key) && !vocabulary.isOrdinary(part.toLowerCase());
  return step >= 6 && (/^\p{Lu}\p{Ll}/u.test(part) || (isNoWord && step >= 9));
}

/** "Jun-ho", "Mei-xuan": what follows a name in small letters and is no word is the rest of it. */
const isSecondName = ({ vocabulary }: Document, rest: string) =>
  /^-\p{Ll}{2,6}$/u.test(rest) &&
  (rest.length === 3 || !vocabulary.isOrdinary(rest.slice(1)));

/** Gives the part that is a name; with all that follows where that is a thing, or the first letter of a second name ("Jan-O"). */
function partAsName(
  document: Document,
  word: Word,
  part: string,
  start: number,
): Evidence {
  const isOfThing = isBeforeThing(document, word.text, part);
  const end = start + part.length;
  const rest = document.text.slice(end, word.end);
  const isCutShort = /^-\p{Lu}$/u.test(rest) || isSecondName(document, rest);
  return evidenceAt(start, isOfThing || isCutShort ? word.end : end, {
    kind: "first-name",
    source: "list",
    ruleId: "name-after-hyphen",
    weight: isOfThing ? 0.25 : 0.75,
    parameters: { name: keyOfPart(document, part) },
  });
}

/** "äckel-My", "Söder-Kalle", "anna-morsan": a name joined by a hyphen. */
function hyphenated(document: Document, word: Word): Evidence[] {
  const parts = word.text.split("-");
  const found: Evidence[] = [];
  let start = word.start;
  for (const part of parts) {
    if (isNamePart(document, part))
      found.push(partAsName(document, word, part, start));
    start += part.length + 1;
  }
  const isWhole =
    found.length === parts.length ||
    parts.every((part) => /^\p{Lu}\p{Ll}/u.test(part)) ||
    /^\p{Ll}{3,8}-\p{Lu}/u.test(word.text);
  return found.length > 0 && isWhole ? [allParts(word)] : found;
}

const allParts = (word: Word): Evidence =>
  evidenceFor(word, word, {
    kind: "first-name",
    source: "list",
    ruleId: "name-list",
    weight: 0.85,
    parameters: { list: "first-names", bearers: 2, name: word.key },
  });

const isHyphenated = ({ shape, key, info }: WordForm) =>
  key.includes("-") && shape !== "number" && !isDictionaryWord(info);
const mayBeSeveral = ({ key }: WordForm) => key.endsWith("arna");

/** Finds names grown together with other words: "moasyrran", "äckel-My". */
export const personCompounds: Detector = {
  id: "person-compounds",
  version: "1",
  kinds: ["nickname", "first-name"],
  run: wordRules(
    [hasTail, compound],
    [isHyphenated, hyphenated],
    [mayBeSeveral, severalOfOneName],
  ),
};
