import { lookUp } from "../../lexicon/lexicon.ts";
import { firstStep, isDictionaryWord } from "../../lexicon/word-info.ts";
import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import type { WordForm } from "../reading/word-form.ts";
import { wordRules } from "../word-rules.ts";

/** What is put before a name to mock or to tell apart: "damprasse", "knarkpelle", "lillanna". */
const heads =
  /^(?:damp|adhd|cp|mongo|hor|knark|fylle|sprit|pund|haschisch|psyk|tok|galen|fet|tjock|smal|svin|gris|råtte?|apa|äckel|bög|lesbo|trans|dvärg|nörd|plugg|tjat|gnäll|skvaller|gråt|lip|pip|lill|stor|gammel|gamm|skit|kiss|bajs|pruts?|fis|luk?t|lus|finn|glasögon|plast|porr|slagsmåls|bråk|fuck|fjolle?|mes|feg|lång|kort|rö[dt]|vit|svart|snus|snut|soc|dans|bil|moppe|epa|häst|hund|katt|lapp|tattar|zigenar|turk|jugge)(?<name>\p{L}{3,9})$/u;

/** Given names that are short and well borne end such a word; a dictionary word that ends alike is no name. */
function mocking(document: Document, word: Word): Evidence[] {
  const name = heads.exec(word.key)?.groups?.name;
  if (name === undefined) return [];
  const info = lookUp(document.lexicon, name);
  const isGiven =
    document.lexicon.nicknames.has(name) ||
    (!isDictionaryWord(info) && firstStep(info) >= 10);
  return isGiven
    ? [
        evidenceFor(word, word, {
          kind: "nickname",
          source: "shape",
          ruleId: "name-compound",
          weight: 0.5,
          parameters: { name, tail: name },
        }),
      ]
    : [];
}

const hasHead = ({ shape, info, key }: WordForm) =>
  shape !== "number" && !isDictionaryWord(info) && heads.test(key);

/** Finds names with what mocks their bearer grown on: "damprasse", "knarkpelle". */
export const mockingNames: Detector = {
  id: "mocking-names",
  version: "1",
  kinds: ["nickname"],
  run: wordRules([hasHead, mocking]),
};
