import type { Evidence } from "../finding.ts";
import { lookUp } from "../lexicon/lexicon.ts";
import {
  firstStep,
  isDictionaryWord,
  isFunctionWord,
  surnameStep,
} from "../lexicon/word-info.ts";
import { compoundTails } from "./cues/name-shapes.ts";
import { kinWords } from "./cues/people.ts";
import type { Detector } from "./detector.ts";
import type { Document, Word } from "./document.ts";
import { evidenceAt, evidenceFor } from "./evidence.ts";
import { atEachWord } from "./at-each-word.ts";
import { formTest } from "./form-test.ts";

function nameInside(document: Document, key: string): boolean {
  const info = lookUp(document.lexicon, key);
  return (
    (firstStep(info) >= 6 && key.length >= 3) ||
    document.lexicon.nicknames.has(key) ||
    surnameStep(info) >= 8
  );
}

const hasTail = formTest(({ key }) =>
  compoundTails.some((ending) => key.endsWith(ending)),
);

/** Words of the language end so too: "karlarna" are men and "svenskan" is a language, whoever is called Karl or Sven. */
const isWordForm = (word: Word, tail: string): boolean =>
  (tail === "arna" || tail === "skan") && isDictionaryWord(word.info);

/** "moasyrran", "kevinmorsan", "Kallepappan": a name grown together with who someone is. */
function compound(document: Document, word: Word): Evidence[] {
  if (
    word.shape === "number" ||
    word.key.length < 6 ||
    !hasTail(word) ||
    kinWords.has(word.key)
  )
    return [];
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

/** "äckel-My", "Söder-Kalle", "anna-morsan": a name joined by a hyphen. */
function hyphenated(document: Document, word: Word): Evidence[] {
  if (
    !word.text.includes("-") ||
    word.shape === "number" ||
    isDictionaryWord(word.info)
  )
    return [];
  const found: Evidence[] = [];
  let start = word.start;
  for (const part of word.text.split("-")) {
    const written = part.toLowerCase();
    const key =
      firstStep(lookUp(document.lexicon, written)) >= 6
        ? written
        : written.replace(/s$/, "");
    const info = lookUp(document.lexicon, key);
    const isName =
      firstStep(info) >= 6 &&
      (/^\p{Lu}\p{Ll}/u.test(part) ||
        (!document.vocabulary.isOrdinary(key) &&
          !document.vocabulary.isOrdinary(written) &&
          firstStep(info) >= 9));
    if (isName)
      found.push(
        evidenceAt(
          start,
          isBeforeThing(document, word.text, part)
            ? word.end
            : start + part.length,
          {
            kind: "first-name",
            source: "list",
            ruleId: "name-after-hyphen",
            weight: isBeforeThing(document, word.text, part) ? 0.25 : 0.75,
            parameters: { name: key },
          },
        ),
      );
    start += part.length + 1;
  }
  const parts = word.text.split("-");
  const isAllCapital = parts.every((part) => /^\p{Lu}\p{Ll}/u.test(part));
  return found.length > 0 &&
    parts.length > 1 &&
    (isAllCapital ||
      found.length === parts.length ||
      /^\p{Ll}{3,8}-\p{Lu}/u.test(word.text))
    ? [
        evidenceFor(word, word, {
          kind: "first-name",
          source: "list",
          ruleId: "name-list",
          weight: 0.85,
          parameters: { list: "first-names", bearers: 2, name: word.key },
        }),
      ]
    : found;
}

/** Finds names grown together with other words: "moasyrran", "äckel-My". */
export const personCompounds: Detector = {
  id: "person-compounds",
  version: "1",
  kinds: ["nickname", "first-name"],
  run: (document) => atEachWord(document, [compound, hyphenated]),
};
