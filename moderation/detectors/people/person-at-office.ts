import type { Evidence } from "../../finding.ts";
import { frequencyStep, isFunctionWord } from "../../lexicon/word-info.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { actsAtOffice, isBeforeOffice } from "../reading/at-office.ts";
import { evidenceFor } from "../evidence.ts";
import { wordRules } from "../word-rules.ts";
import { isBorneWord } from "./name-forms.ts";

/** From five hundred bearers on, a word of the language is somebody's at an office. */
const borneFrom = 10;
/** What is said of anybody and of things at an office, though some bear it. */
const never =
  /^(?:alla|andra|bara|han|hon|hans|min|din|sin|var|kom|kan|vår|ingen|någon|dag|man|den|dem|dom|tid|chef|folk|ny|fel|rätt|hej|snälla|bo|my|lo)$/;

const mayBeBorne = isBorneWord(borneFrom, never, borneFrom);

const found = (word: Word, cue: string): Evidence[] => [
  evidenceFor(word, word, {
    kind: "person",
    source: "context",
    ruleId: "name-cue-after",
    weight: 0.4,
    parameters: { cue },
  }),
];

const starts =
  /^(?:och|o|å|men|när|att|för|eftersom|sen|sedan|fast|medan|som)$/;

/** "Klara på socialkontoret svarar aldrig": who does what only somebody does, at an office. */
function subject(document: Document, word: Word): Evidence[] {
  const before = document.words[word.index - 1];
  const isStart =
    word.isFirst ||
    before === undefined ||
    /[,;(–\n]/.test(word.gap) ||
    starts.test(before.key);
  const isWord = word.shape === "lower" && isFunctionWord(word.info);
  return isStart && !isWord && actsAtOffice(document, word)
    ? found(word, document.words[word.index + 2]?.key ?? "")
    : [];
}

const spokenWith =
  /(?:^| )(?:(?:prata|pratar|pratat|pratade|tala|talar|talat|talade|snacka|snackat|snackade|möte|kontakt|samtal) med|(?:ringt|ringde|ringa|mejlat|mejlade|mejla|mailat|mailade|maila|skrivit|skrev)(?: till)?|frågat|frågade|fråga|träffat|träffade|träffa|hjälp av|tag i|tag på|svar av|svar från|besked av|besked från|brev från|beslut av)$/;

const textBefore = ({ text }: Document, { start }: Word) =>
  text.slice(Math.max(0, start - 30), Math.max(0, start - 1)).toLowerCase();

/** "talat med stark på kommunen": with whom one speaks there. */
function spokenTo(document: Document, word: Word): Evidence[] {
  const isSomeone =
    word.gap === " " &&
    !isFunctionWord(word.info) &&
    frequencyStep(word.info) <= 10 &&
    isBeforeOffice(document, word) &&
    spokenWith.test(textBefore(document, word));
  return isSomeone
    ? found(word, document.words[word.index - 1]?.key ?? "")
    : [];
}

const another =
  /^ till (?:en )?(?:annan|ny|bättre) (?:handläggare|socialsekreterare|lärare|läkare|kontaktperson|psykolog|kurator|boendestödjare|assistent)(?!\p{L})/u;

/** "byta från lind till en annan handläggare": who is to be exchanged. */
function exchanged(document: Document, word: Word): Evidence[] {
  const isSomeone =
    word.gap === " " &&
    /(?:^| )(?:byta|byter|bytte|byt|bytt)(?: bort)? från$/.test(
      textBefore(document, word),
    ) &&
    another.test(document.text.slice(word.end, word.end + 50).toLowerCase());
  return isSomeone ? found(word, "från") : [];
}

/** Finds who is at an office by a name that is a word as well: "Klara på socialkontoret svarar aldrig". */
export const personAtOffice: Detector = {
  id: "person-at-office",
  version: "1",
  kinds: ["person"],
  run: wordRules(
    [mayBeBorne, subject],
    [mayBeBorne, spokenTo],
    [mayBeBorne, exchanged],
  ),
};
