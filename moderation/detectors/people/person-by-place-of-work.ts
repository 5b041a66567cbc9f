import { surnameStep } from "../../lexicon/word-info.ts";
import type { Evidence } from "../../finding.ts";
import { natureNames } from "../cues/word-names.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import type { WordForm } from "../reading/word-form.ts";
import { wordRules } from "../word-rules.ts";

const atWork =
  /^ (?:på|i|från|hos|vid) (?:vår |er |vårt |ert )?(?:soc|socialen|socialtjänsten|boendet|stödboendet|avdelning\p{L}*|kommunen|\p{L}{3,20}enheten|försörjningsstöd|hemtjänst\p{L}*|skolan|förskolan|jobbet|klassen|bup|akuten|vårdcentralen|polisen|familjerätten|fritids|receptionen|växeln)(?!\p{L})/u;

const mayBeSurname = (document: Document, word: Word) =>
  word.shape !== "number" &&
  word.text.length > 1 &&
  !readCandidate(document, word).isFunction &&
  (natureNames.has(word.key) || surnameStep(word.info) >= 9);

const found = (word: Word, cue: string, weight: number): Evidence =>
  evidenceFor(word, word, {
    kind: "surname",
    source: "context",
    ruleId: "name-cue-before",
    weight,
    parameters: { cue },
  });

/** "både lind och berg på soc": two words of nature, and where both of them work. */
function bothAtWork(document: Document, cue: Word): Evidence[] {
  const [one, join, other] = [1, 2, 3].map(
    (offset) => document.words[cue.index + offset],
  );
  const isPair =
    one?.gap === " " &&
    join?.gap === " " &&
    other?.gap === " " &&
    /^(?:och|o|å|eller)$/.test(join.key) &&
    mayBeSurname(document, one) &&
    mayBeSurname(document, other);
  return isPair && atWork.test(document.text.slice(other.end, other.end + 40))
    ? [found(one, cue.key, 0.35), found(other, cue.key, 0.35)]
    : [];
}

const isBoth = ({ key }: WordForm) => key === "både" || key === "varken";

/** Finds surnames by where two of them work: "både lind och berg på soc". */
export const personByPlaceOfWork: Detector = {
  id: "person-by-place-of-work",
  version: "1",
  kinds: ["surname"],
  run: wordRules([isBoth, bothAtWork]),
};
