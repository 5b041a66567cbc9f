import type { Evidence } from "../../finding.ts";
import { isPlace, settlement } from "../../lexicon/word-info.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { isInPrivateLife } from "../reading/private-life.ts";

/** Borne by a dozen and said seldom: enough where the deed itself is somebody's. */
function mayBeBorne(document: Document, word: Word): boolean {
  const { first, surname, isFunction, isOrdinary, frequency } = readCandidate(
    document,
    word,
  );
  return (
    !isFunction &&
    (first >= 4 || surname >= 4) &&
    frequency < (isOrdinary ? 8 : 10) &&
    !isPlace(word.name.info, settlement)
  );
}

/** Gives the words that are a public figure's name by themselves. */
const famousOf = ({ phrases }: Document): ReadonlySet<number> =>
  new Set(
    phrases
      .filter(
        ({ first, last, listed }) =>
          first === last &&
          listed.some(
            ({ list, note }) => list === "sv/known-names" && note === "p",
          ),
      )
      .map(({ first }) => first),
  );

const mayBeAsked = ({ shape, text, language }: Word) =>
  shape !== "number" && text.length > 2 && language === "sv";

function bornePrivately(document: Document): Word[] {
  const famous = famousOf(document);
  return document.words.filter(
    (word) =>
      mayBeAsked(word) &&
      (mayBeBorne(document, word) || famous.has(word.index)) &&
      isInPrivateLife(document.words, word),
  );
}

/** Finds who does what only somebody near does, by a name that is a public figure's or seldom borne: "Läckberg slog mig". */
export const personInPrivateLife: Detector = {
  id: "person-in-private-life",
  version: "1",
  kinds: ["person"],
  run: (document): Evidence[] =>
    bornePrivately(document).map((word) =>
      evidenceFor(word, word, {
        kind: "person",
        source: "context",
        ruleId: "name-cue-after",
        weight: 0.5,
        parameters: { cue: document.words[word.index + 1]?.key ?? "" },
      }),
    ),
};
