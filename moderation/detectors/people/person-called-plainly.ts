import type { Evidence } from "../../finding.ts";
import { firstStep } from "../../lexicon/word-info.ts";
import { kinWords, personVerbs, roleWords } from "../cues/people.ts";
import { natureNames } from "../cues/word-names.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { isRoleKey } from "../reading/person-cues.ts";
import type { WordForm } from "../reading/word-form.ts";
import { wordRules } from "../word-rules.ts";

/** What follows "heter" and says no name: "hon heter något på h", "vad heter du". */
const never =
  /^(?:min|man|din|dina|alla|ute|visar|reda|så|som|ju|nu|då|på|i|och|inte|det|du|ni|han|hon|hen|något|samma|le|el|rex|le|visst)$/;
/** Who it is that is called so: "jag heter", "nån som hette", "barnen heter"; not "det heter dag och natt". */
const somebody =
  /^(?:jag|ja|han|hon|hen|som|mitt|hans|hennes|en|dom|de|vi|person|personen|nån|någon)$/;
const names = /^(?:namn|förnamn|dopnamn|smeknamn)$/;
/** "heter hans och", "heter mina.": nothing that could be his or mine follows. */
const isClosed =
  /^(?:\s?[.,!?)(\n]|\s?$|\s(?:och|o|å|&|men|som|på|i|från|hon|han|jag|å|fast|tror|typ|är|e|så|om|när|for|slår|svarar)(?!\p{L}))/u;

const mayBeCalled = ({ key, info, shape }: WordForm): boolean =>
  (shape === "lower" || shape === "capital") &&
  key.length > 1 &&
  !never.test(key) &&
  !kinWords.has(key) &&
  !roleWords.has(key) &&
  (firstStep(info) >= 7 || natureNames.has(key));

/** "jag heter", "killen som hette", "mitt namn är": that somebody is called what follows. */
function isSaidOfSomebody(document: Document, word: Word): boolean {
  const [two, one, cue] = [-3, -2, -1].map(
    (offset) => document.words[word.index + offset],
  );
  if (!cue || !one || word.gap !== " " || cue.gap !== " ") return false;
  if (/^(?:är|e|va|var)$/.test(cue.key)) return names.test(one.key);
  if (!/^(?:heter|hette|heta|hetat)$/.test(cue.key)) return false;
  const isOther = /^(?:appen|boken|filmen|låten|spelet|stället)$/;
  return (
    somebody.test(one.key) ||
    (one.key !== "man" && isRoleKey(one.key)) ||
    (/^(?:kan|ska|skulle|tror|också|ju)$/.test(one.key) &&
      two !== undefined &&
      !isOther.test(two.key) &&
      two.key !== "man" &&
      (somebody.test(two.key) || isRoleKey(two.key)))
  );
}

/** "sol och hav": who is called in the same breath. */
function listedWith(document: Document, word: Word): Word[] {
  const [join, other] = [1, 2].map(
    (offset) => document.words[word.index + offset],
  );
  const isJoined =
    join?.gap === " " &&
    /^(?:och|o|å|&)$/.test(join.key) &&
    other?.gap === " " &&
    mayBeCalled(other.form) &&
    isClosed.test(document.text.slice(other.end, other.end + 12));
  return isJoined ? [other] : [];
}

/** "jag heter mina och är 13", "barnen heter sol och hav": the strongest cue there is, before the plainest of words. */
function called(document: Document, word: Word): Evidence[] {
  const after = document.text.slice(word.end, word.end + 12).toLowerCase();
  const next = document.words[word.index + 1];
  const isNamed =
    isClosed.test(after) || (next?.gap === " " && personVerbs.has(next.key));
  if (!isNamed || !isSaidOfSomebody(document, word)) return [];
  const cue = document.words[word.index - 1]?.key ?? "";
  return [word, ...listedWith(document, word)].map((name) =>
    evidenceFor(name, name, {
      kind: "first-name",
      source: "context",
      ruleId: "name-cue-before",
      weight: name === word ? 0.45 : 0.35,
      parameters: { cue },
    }),
  );
}

/** Finds who is called by a word that is said far more often than it names anybody: "han hette hans". */
export const personCalledPlainly: Detector = {
  id: "person-called-plainly",
  version: "1",
  kinds: ["first-name"],
  run: wordRules([mayBeCalled, called]),
};
