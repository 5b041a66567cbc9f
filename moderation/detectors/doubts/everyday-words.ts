import {
  firstStep,
  isDictionaryWord,
  isFunctionWord,
  surnameStep,
} from "../../lexicon/word-info.ts";
import type { Evidence } from "../../finding.ts";
import type { Document, Word } from "../reading/document.ts";
import type { WordForm } from "../reading/word-form.ts";
import { cueWords } from "../cues/cue-words.ts";
import { evidenceFor, evidenceForMatches } from "../evidence.ts";
import { alsoWord } from "../reading/also-word.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { wordRules } from "../word-rules.ts";

const isAlsoWord = ({ info, name }: WordForm) =>
  isDictionaryWord(info) &&
  !isFunctionWord(info) &&
  firstStep(name.info) + surnameStep(name.info) > 0;

/** Doubts a little whatever name the language has as a word. */
export const doubtWords = wordRules([
  isAlsoWord,
  (_, word) => [
    evidenceFor(word, word, {
      kind: "person",
      source: "list",
      ruleId: "also-a-word",
      weight: -0.01,
      parameters: { word: word.key },
    }),
  ],
]);

const englishOwn = cueWords(
  "mother father mum mom dad son daughter husband wife brother sister friend child children kids name ex boss teacher aunt uncle grandmother grandfather family house flat landlord baby girl boy boyfriend girlfriend neighbour neighbor parents partner cousin twin twins contract question",
);

/** "good at maths": the subject, in English. */
const isMaths = ({ shape, language }: Word) =>
  shape === "lower" && language === "en";

/** "My mother": what is mine, whoever is called My. */
const isMine = ({ words }: Document, { index }: Word) =>
  englishOwn.has(words[index + 1]?.key ?? "");

/** Doubts names that are words of English where they stand. */
export const doubtEnglish = wordRules(
  [
    ({ key }) => key === "maths",
    (_, word) => (isMaths(word) ? [alsoWord(word)] : []),
  ],
  [
    ({ key }) => key === "my",
    (document, word) => (isMine(document, word) ? [alsoWord(word)] : []),
  ],
);

/** "Financial Aid", "Joint Custody", "Emergency Room": what services and courts call things, with capitals as in their letters. */
const terms =
  /(?<!\p{L})(?:Financial|Joint|Sole|Shared|Full|Child|Emergency|Waiting|Social|Legal|Housing|Parental|Sick|Residence|Work|Student|Foster|Day|Family|Mental|Dental|Health|Elderly|Temporary|Permanent|Welfare|Income|Disability|Home|Special|Personal|Support|Contact|Maternity|Custody|Protection|Law|Municipal)\s(?:Aid|Custody|Rooms?|Services?|Permits?|Shelters?|Offices?|Departments?|Allowances?|Benefits?|Support|Care|Insurance|Leave|Assistance|Needs|Education|Workers?|Person|Order|Hearing|Healthcare|Loans?|Payments?|Health|Officers?|Units?|Teams?|Council|Board)(?!\p{L})/gu;

/** "Dear Municipality": to which office, not to whom. */
const greeted =
  /(?<=(?<!\p{L})(?:Dear|Hello|Hi)\s)(?:Municipality|Council|Team|Office|Department|Reader|Madam|Everyone|All|Somebody|Someone|Stranger)(?!\p{L})/gu;
/** "the Administrative Procedure Act": a law by its name. */
const act =
  /(?<!\p{L})\p{Lu}\p{Ll}+(?:\s(?:\p{Lu}\p{Ll}+|of|and)){0,3}\sAct(?!\p{L})/gu;

/** Doubts that such a term is a name. */
export const doubtTerms = (document: Document): Evidence[] =>
  [terms, greeted, act].flatMap((pattern) =>
    evidenceForMatches(document, pattern, ({ 0: term }) => ({
      kind: "organisation",
      source: "list",
      ruleId: "also-a-word",
      weight: -0.5,
      parameters: { word: term },
    })),
  );

const months = cueWords("maj juni juli augusti april mars");

/** The words of the sentence of a word, from its first to its last. */
function sentenceOf({ words }: Document, { index, sentence }: Word): Word[] {
  let [first, end] = [index, index + 1];
  while (words[first - 1]?.sentence === sentence) first--;
  while (words[end]?.sentence === sentence) end++;
  return words.slice(first, end);
}

/** "Maj, Juni och Augusti": months side by side are no names; "april slutade i april" has one month. */
const hasMonthBeside = (document: Document, word: Word) =>
  sentenceOf(document, word).some(
    ({ key, index }) =>
      months.has(key) &&
      index !== word.index &&
      (key !== word.key || !word.isFirst),
  );

/** "Maj och jag gifte oss i augusti": who begins a sentence and does something with the writer is no month. */
const isWithSomeone = ({ words }: Document, { index, isFirst }: Word) =>
  isFirst &&
  /^(?:och|o|å)$/.test(words[index + 1]?.key ?? "") &&
  /^(?:jag|ja|vi|han|hon|hennes|hans|min|mitt|mina)$/.test(
    words[index + 2]?.key ?? "",
  );

export const doubtMonths = wordRules([
  ({ key }) => months.has(key),
  (document, word) =>
    hasMonthBeside(document, word) && !isWithSomeone(document, word)
      ? [alsoWord(word)]
      : [],
]);

const animals = cueWords(
  "hund hunden katt katten kanin kaninen häst hästen valp valpen marsvin hamster papegoja dog cat horse kissen vovven ponny ponnyn",
);

/** "katten Maja": what an animal is called. */
function nameOfAnimal(document: Document, { key, index }: Word): Evidence[] {
  const name = document.words[index + 1];
  return name !== undefined && readCandidate(document, name).isCapital
    ? [
        evidenceFor(name, name, {
          kind: "person",
          source: "context",
          ruleId: "animal",
          weight: -0.5,
          parameters: { cue: key },
        }),
      ]
    : [];
}

export const doubtAnimals = wordRules([
  ({ key }) => animals.has(key),
  nameOfAnimal,
]);
