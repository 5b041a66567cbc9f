import { fold } from "../../lexicon/fold.ts";
import { lookUp } from "../../lexicon/lexicon.ts";
import { isDictionaryWord, isFunctionWord } from "../../lexicon/word-info.ts";
import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import { evidenceFor } from "../evidence.ts";
import type { Document, Word } from "../reading/document.ts";
import type { WordForm } from "../reading/word-form.ts";
import { wordRules } from "../word-rules.ts";

const isDefinite = ({ shape, key }: WordForm): boolean =>
  shape === "lower" && /^\p{L}{3,}(?:en|an|on)$/u.test(key);

/** "bullen" of "bulle", "räven" of "räv", "kråkan" of "kråka": the definite form of a word, as "vatten" and "plan" are not. */
function isOfNoun({ lexicon }: Document, { key }: Word): boolean {
  const isWord = (stem: string) => {
    const info = lookUp(lexicon, fold(stem));
    return isDictionaryWord(info) && !isFunctionWord(info);
  };
  return key.endsWith("en")
    ? isWord(key.slice(0, -2)) || isWord(key.slice(0, -1))
    : isWord(key.slice(0, -1));
}

/** What ends so and is said of anybody: "nån sorten", "nån gången". */
const ofAnything =
  /^(?:gången|sorten|timmen|dagen|kvällen|natten|morgonen|veckan|månaden|stunden|annan|redan|endast|sidan|delen|examen|kärlen|siden|socken|roman|orkan|altan|botten|plan|man|vän|medan|utan|innan|sedan|siden|platsen|handen|vägen)$/u;
const closes =
  /^(?:[.,!?)\n]|$|\s(?:för|som|o|å|och|i|på|från|hela|varje|när|men|har|är|e|typ|ibland|hit|hem|med|där|av|till|vid|hos|nu|då)(?!\p{L}))/u;

/** "åt nån bullen": who is called by a thing, since nobody says "av någon bullen" of a bun. */
function called(document: Document, word: Word): Evidence[] {
  const before = document.words[word.index - 1];
  const towards = document.words[word.index - 2];
  const isCalled =
    word.gap === " " &&
    /^(?:nån|någon)$/.test(before?.key ?? "") &&
    /^(?:åt|av|med|till|från|för|hos|mot|fr|m|t)$/.test(towards?.key ?? "") &&
    !ofAnything.test(word.key) &&
    closes.test(document.text.slice(word.end, word.end + 12)) &&
    isOfNoun(document, word);
  return isCalled
    ? [
        evidenceFor(word, word, {
          kind: "nickname",
          source: "context",
          ruleId: "name-cue-before",
          weight: 0.35,
          parameters: { cue: before?.key ?? "" },
        }),
      ]
    : [];
}

/** Finds who is called by a thing in the definite form, after "åt nån": "säljer åt nån bullen". */
export const personCalledDefinite: Detector = {
  id: "person-called-definite",
  version: "1",
  kinds: ["nickname"],
  run: wordRules([isDefinite, called]),
};
