import {
  firstStep,
  isDictionaryWord,
  isFunctionWord,
  surnameStep,
} from "../../lexicon/word-info.ts";
import { mayBeFigure } from "./called-figure.ts";
import type { Phrase, Word } from "./document.ts";

const attends =
  /^(?:går|gick|gått|gå|börja(?:r|de|t)?|elev|elever|eleverna|mobbad|mobbas|mobbades|pluggar|pluggade|slutade|slutat|plats|lärare|klass|klassen|klasskompis|klasskompisar)$/;
const staff =
  /^(?:rektorn?|biträdande|läraren?|lärarna|lärarn|mattelärar(?:e|en|n)|idrottslärar(?:e|en|n)|kuratorn?|skolkuratorn?|skolsköterskan?|mentorn?|specialpedagogen?|speciallärar(?:e|en)|fritidspedagogen?|vaktmästaren?|elevhälsan|eleverna|skolan|fröken|fröknarna|expeditionen|syv|syven|personalen|pedagogerna|matsalen|utredning|tjejerna|killarna)$/;
const adverb =
  /^(?:nu|också|oxå|fortfarande|båda|ju|tydligen|där|här|snart|i|\d[a-f]|\d)$/;

/** "går på astrid lindgren på bio": a play, a film or a concert. */
const shown =
  /^(?:bio|bion|film|filmen|teater|teatern|föreställning|föreställningen|konsert|konserten|konserter|spelning|musikal|musikalen|cirkus|festival|festivalen|turné|ullevi|globen|friends|annexet|scalateatern|biljett|biljetter|ikväll|utställning|utställningen|musical|opera|operan)$/;

/** Tells whether a phrase is called as a person is: a first name and what follows it, a family name, a figure. */
function isPersons(words: readonly Word[], phrase: Phrase): boolean {
  const [first, last] = [words[phrase.first], words[phrase.last]];
  if (!first || !last) return false;
  if (first === last)
    return (
      mayBeFigure(first) ||
      phrase.listed.some(
        ({ list, note }) => list === "sv/known-names" && note === "p",
      ) ||
      (surnameStep(first.info) > 0 && !isDictionaryWord(first.info))
    );
  return (
    phrase.last === phrase.first + 1 &&
    firstStep(first.info) >= 6 &&
    !isFunctionWord(first.info) &&
    surnameStep(last.info) > 0 &&
    !/^(?:och|o|i|på|s)$/.test(last.key)
  );
}

/** Tells whether a well-known name in small letters is a school's that is called after its bearer: "går på selma lagerlöf", "rektorn på linné". */
export function isNamesakeSchool(
  words: readonly Word[],
  phrase: Phrase,
): boolean {
  const word = words[phrase.first];
  const before = words[phrase.first - 1];
  if (
    !word ||
    !before ||
    word.isFirst ||
    word.shape !== "lower" ||
    word.gap !== " " ||
    !/^(?:på|i|från)$/.test(before.key) ||
    (before.key === "i" && /^(?:nike|puma|versace|chanel)$/.test(word.key)) ||
    !phrase.listed.some(({ list }) => list === "sv/known-names") ||
    !isPersons(words, phrase)
  )
    return false;
  const near = words
    .slice(Math.max(0, before.index - 3), before.index)
    .filter(({ sentence }) => sentence === word.sentence);
  const cue = near.findLast(({ key }) => !adverb.test(key));
  const isSchool =
    cue !== undefined &&
    (staff.test(cue.key) ? before.key !== "i" : attends.test(cue.key));
  return (
    isSchool &&
    !words
      .slice(Math.max(0, word.index - 8), phrase.last + 9)
      .some(
        ({ key, sentence }) => sentence === word.sentence && shown.test(key),
      )
  );
}
