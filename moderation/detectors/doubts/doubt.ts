import {
  firstStep,
  isDictionaryWord,
  isFunctionWord,
  surnameStep,
} from "../../lexicon/word-info.ts";
import type { Evidence } from "../../finding.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { doubtFiction } from "./fiction.ts";
import { doubtFiguresOfSpeech } from "./figure-of-speech.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { doubtWellKnown } from "../reading/well-known.ts";
import { formTest } from "../reading/form-test.ts";
import { alsoWord } from "../reading/also-word.ts";
import { doubtCountries } from "./country-in-general.ts";
import { doubtCollecting } from "../places/no-town.ts";
import { doubtNamesInUse } from "./names-in-use.ts";
import { doubtNamesOfAnybody } from "./names-of-anybody.ts";
import { doubtSmallForeignWords } from "./small-foreign-word.ts";

/** How one says hello in the languages of those who write; some of the words are names too. */
const greetings =
  /^(?:salam|salaam|selam|salamat|hola|hei|hejsan|moi|merhaba|mirëdita|zdravo|privet|ahoj|ciao|bonjour|habari|hujambo|namaste|rojbas|silav|slav|good|dzien|witam|czesc|hello|shalom|barev|sawasdee)$/;

const ourGreetings = /^(?:hej|hejsan|hallå|tjena|tja|hello|hi|hey|god|dag)$/;

/** "Salam, jag skriver", "Hej, salam. Jag": the first words of a text, before a comma or the writer's first sentence. */
function doubtGreeting({ words }: Document): Evidence[] {
  const at = words.slice(0, 3).findIndex(({ key }) => !ourGreetings.test(key));
  const [first, next] = [words[at], words[at + 1]];
  const isGreeting =
    first !== undefined &&
    next !== undefined &&
    greetings.test(first.key) &&
    (/^[!,.]/.test(next.gap) || next.shape === "lower");
  return isGreeting ? [alsoWord(first)] : [];
}

const englishOwn =
  /^(?:mother|father|mum|mom|dad|son|daughter|husband|wife|brother|sister|friend|child|children|kids|name|ex|boss|teacher|aunt|uncle|grandmother|grandfather|family|house|flat|landlord|baby|girl|boy|boyfriend|girlfriend|neighbour|neighbor|parents|partner|cousin|twins?|contract|question)$/;

/** "good at maths": the subject, in English. */
const isMaths = ({ key, shape, language }: Word) =>
  key === "maths" && shape === "lower" && language === "en";

/** "My mother": what is mine, whoever is called My. */
const isMine = ({ words }: Document, { key, index }: Word) =>
  key === "my" && englishOwn.test(words[index + 1]?.key ?? "");

/** Doubts names that are words of English where they stand. */
const doubtEnglish = (document: Document): Evidence[] =>
  document.words
    .filter((word) => isMaths(word) || isMine(document, word))
    .map(alsoWord);

const months = /^(?:maj|juni|juli|augusti|april|mars)$/;

/** "Maj, Juni och Augusti": months side by side are no names; "april slutade i april" has one month. */
function doubtMonths({ words }: Document): Evidence[] {
  const named = words.filter(({ key }) => months.test(key));
  return named
    .filter(({ key, sentence, index, isFirst }) =>
      named.some(
        (other) =>
          other.index !== index &&
          other.sentence === sentence &&
          (other.key !== key || !isFirst),
      ),
    )
    .map(alsoWord);
}

const animals = new Set([
  "hund",
  "hunden",
  "katt",
  "katten",
  "kanin",
  "kaninen",
  "häst",
  "hästen",
  "valp",
  "valpen",
  "marsvin",
  "hamster",
  "papegoja",
  "dog",
  "cat",
  "horse",
  "kissen",
  "vovven",
  "ponny",
  "ponnyn",
]);

const isAlsoWord = formTest(
  ({ info, name }) =>
    isDictionaryWord(info) &&
    !isFunctionWord(info) &&
    firstStep(name.info) + surnameStep(name.info) > 0,
);

/** Speaks against names that the reader need not hide: reasons that lower a tier, never remove a finding. */
export function findDoubts(
  document: Document,
  found: readonly Evidence[],
): Evidence[] {
  const animal = document.words.flatMap((word) => {
    const before = document.words[word.index - 1];
    const isNamed =
      before !== undefined &&
      animals.has(before.key) &&
      readCandidate(document, word).isCapital;
    return isNamed
      ? [
          evidenceFor(word, word, {
            kind: "person",
            source: "context",
            ruleId: "animal",
            weight: -0.5,
            parameters: { cue: before.key },
          }),
        ]
      : [];
  });
  const plain = document.words.flatMap((word) =>
    isAlsoWord(word)
      ? [
          evidenceFor(word, word, {
            kind: "person",
            source: "list",
            ruleId: "also-a-word",
            weight: -0.01,
            parameters: { word: word.key },
          }),
        ]
      : [],
  );
  const all = [
    ...plain,
    ...doubtGreeting(document),
    ...doubtSmallForeignWords(document),
    ...doubtNamesInUse(document),
    ...doubtMonths(document),
    ...doubtEnglish(document),
    ...doubtCountries(document),
    ...doubtCollecting(document),
    ...document.phrases.flatMap((phrase) => doubtWellKnown(document, phrase)),
    ...animal,
    ...doubtFiction(document, found),
    ...doubtFiguresOfSpeech(document),
    ...doubtNamesOfAnybody(document),
  ];
  const covered = coverageOf(document, found);
  return all.filter((doubt) =>
    covered.subarray(doubt.start, doubt.end).includes(1),
  );
}

/** A doubt about what nobody found is no evidence of anything, so what was found is marked first. */
function coverageOf(
  document: Document,
  found: readonly Evidence[],
): Uint8Array {
  const covered = new Uint8Array(document.text.length);
  for (const { start, end } of found) covered.fill(1, start, end);
  return covered;
}
