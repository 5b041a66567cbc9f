import type { Evidence } from "../../finding.ts";
import {
  firstStep,
  frequencyStep,
  isFunctionWord,
  isPlace,
  settlement,
  surnameStep,
} from "../../lexicon/word-info.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { isInPrivateLife } from "../reading/private-life.ts";
import type { WordForm } from "../reading/word-form.ts";
import { wordRules } from "../word-rules.ts";

/** Borne by a dozen and said seldom: enough where the deed itself is somebody's. */
const isBorneBySome = ({ info, name }: WordForm) =>
  (firstStep(name.info) >= 4 || surnameStep(name.info) >= 4) &&
  frequencyStep(info) < 10 &&
  !isFunctionWord(info) &&
  !isPlace(name.info, settlement);

const isPublicFigure = ({ phrase }: WordForm) =>
  phrase?.listed.some(
    ({ list, note }) => list === "sv/known-names" && note === "p",
  ) ?? false;

const isBorne = (form: WordForm) =>
  form.shape !== "number" && (isBorneBySome(form) || isPublicFigure(form));

/** A word of the language has to be said more seldom still. */
function mayBeBorne(document: Document, word: Word): boolean {
  const { frequency, isOrdinary } = readCandidate(document, word);
  return isBorneBySome(word.form) && (!isOrdinary || frequency < 8);
}

/** A public figure's name by itself. */
const isFamous = ({ phrases }: Document, { index, form }: Word) =>
  isPublicFigure(form) &&
  phrases.some(({ first, last }) => first === index && last === index);

/** "Läckberg slog mig": who does what only somebody near does. */
function inPrivateLife(document: Document, word: Word): Evidence[] {
  const isNamed =
    word.text.length > 2 &&
    word.language === "sv" &&
    (mayBeBorne(document, word) || isFamous(document, word));
  if (!isNamed || !isInPrivateLife(document.words, word)) return [];
  return [
    evidenceFor(word, word, {
      kind: "person",
      source: "context",
      ruleId: "name-cue-after",
      weight: 0.5,
      parameters: { cue: document.words[word.index + 1]?.key ?? "" },
    }),
  ];
}

/** Finds who does what only somebody near does, by a name that is a public figure's or seldom borne: "Läckberg slog mig". */
export const personInPrivateLife: Detector = {
  id: "person-in-private-life",
  version: "1",
  kinds: ["person"],
  run: wordRules([isBorne, inPrivateLife]),
};
