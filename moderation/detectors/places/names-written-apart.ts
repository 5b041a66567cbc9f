import type { Evidence } from "../../finding.ts";
import { isFunctionWord } from "../../lexicon/word-info.ts";
import { notOrganisations } from "../cues/organisations.ts";
import { kinWords, roleWords } from "../cues/people.ts";
import { notStreets } from "../cues/place-shapes.ts";
import type { Detector } from "../detector.ts";
import { evidenceFor } from "../evidence.ts";
import type { Document, Word } from "../reading/document.ts";
import type { WordForm } from "../reading/word-form.ts";
import { wordRules } from "../word-rules.ts";

const isHead = ({ key }: WordForm) =>
  /^(?:gatan|vägen|gränden|stigen|torget|skolan|förskolan|gymnasiet)$/.test(
    key,
  );

/** "på stora vägen", "i svensk skolan", "i min skolan": how it is or whose, and no part of a name. */
const noPart =
  /^(?:.*(?:a|e|s)|svensk|kommunal|privat|annan|samma|fel|rätt|hel|min|din|sin|vår|ny|gammal|liten|stor|bra|grund|hög|låg|mellan|sär|för|fri|anpassad|vanlig|lång|kort|egen|bil|gång|cykel|mot|mitt|varje|ingen|någon|nån|upp|ner|hem|runt|genom|över|bakom|framför|vid|på|i|till|från|längs|mellan|engelsk|arabisk|muslimsk|kristen|musik|kultur|sim|rid|kör|sommar|språk|special|folkhög)$/;

const isLiving =
  /^(?:bor|bodde|bott|bo|adress|adressen|flyttade|flyttar|hyr|ligger)$/;
const isGoing =
  /^(?:går|gick|gå|gått|börjar|började|elev|jobbar|lärare|rektor|rektorn|läraren|barn|kuratorn)$/;

/** "bor på drottning gatan", "går i björk skolan": two nouns that no Swede joins so, where somebody lives or goes. */
function apart({ words }: Document, word: Word): Evidence[] {
  const part = words[word.index - 1];
  const [verb, join] = [words[word.index - 3], words[word.index - 2]];
  if (
    part === undefined ||
    verb === undefined ||
    join === undefined ||
    word.gap !== " " ||
    part.gap !== " " ||
    part.shape !== "lower" ||
    word.shape !== "lower" ||
    part.sentence !== word.sentence ||
    verb.sentence !== word.sentence ||
    part.text.length < 3 ||
    isFunctionWord(part.info) ||
    noPart.test(part.key) ||
    kinWords.has(part.key) ||
    roleWords.has(part.key)
  )
    return [];
  const isSchool = /(?:skolan|gymnasiet)$/.test(word.key);
  const joined = part.key + word.key;
  const isAt = isSchool
    ? /^(?:på|i|till|från|vid)$/.test(join.key) && isGoing.test(verb.key)
    : /^(?:på|i|vid|är|e)$/.test(join.key) && isLiving.test(verb.key);
  if (
    !isAt ||
    notOrganisations.has(joined) ||
    (notStreets.has(joined) && joined !== "skolvägen")
  )
    return [];
  return [
    evidenceFor(part, word, {
      kind: isSchool ? "school" : "street",
      source: "shape",
      ruleId: isSchool ? "organisation-form" : "street-suffix",
      weight: 0.35,
      parameters: isSchool ? { form: word.key } : { suffix: word.key },
    }),
  ];
}

/** Finds streets and schools written in two words, as those new to the language do: "drottning gatan", "björk skolan". */
export const namesWrittenApart: Detector = {
  id: "names-written-apart",
  version: "1",
  kinds: ["street", "school"],
  run: wordRules([isHead, apart]),
};
