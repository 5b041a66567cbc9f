import { firstStep, isFunctionWord } from "../../lexicon/word-info.ts";
import type { Document, Word } from "../reading/document.ts";
import { readCandidate, standsAlone } from "../reading/name-candidate.ts";
import { isPersonCue } from "../reading/person-cues.ts";
import { wordIndexAt } from "../reading/person-words.ts";

/** Tells whether a word looks like a name where it stands. */
export function isNameLike(document: Document, word: Word): boolean {
  const candidate = readCandidate(document, word);
  return (
    standsAlone(candidate) >= 0.4 ||
    (candidate.isCapital && !candidate.isOrdinary && !candidate.isFunction)
  );
}

/** "lillkillen", "storgrabben", "svärmorsan": a compound that ends with a person is one. */
const personEnding =
  /(?:kill|tjej|flick|pojk|grabb|tös|gumm|gubb|ung|barn|mamm|papp|mor|far|bror|brors|syst|syrr|dotter|son|man|kvinn|vän|kompis)(?:e|en|an|n|a|arna|orna|er|ern|erna|et|sa|san|are|aren)?$/;

/** "Min semester är fyra": what comes right before the verb is a thing, and things have no birthdays. */
export function hasOtherSubject(document: Document, at: number): boolean {
  const subject = document.words[wordIndexAt(document, at) - 1];
  if (!subject || subject.end !== at - 1 || document.text[subject.end] !== " ")
    return false;
  const isThing =
    /(?:en|et|an|ten|n|or|ar|er|na|a|en)s?$/.test(subject.key) &&
    subject.form.isOrdinary;
  const isSomeone =
    subject.shape === "capital" &&
    (!subject.isFirst || firstStep(subject.info) >= 10);
  return (
    isThing &&
    !isSomeone &&
    !personEnding.test(subject.key) &&
    !isFunctionWord(subject.info) &&
    !isPersonCue(subject) &&
    !isNameLike(document, subject)
  );
}

const possession =
  /(?:hund|katt|häst|ponny|valp|kanin|kissen?|bil|moped|båt|villa|lägenhet)(?:en|n)?$/;

/** "Skulden är fem år gammal", "vår katt är 3 år": neither a debt nor a cat is anyone. */
export function isSaidOfThing(document: Document, at: number): boolean {
  const verb = document.words[wordIndexAt(document, at) - 1];
  if (verb === undefined || !/^(?:är|e|var|blir)$/.test(verb.key)) return false;
  const subject = document.words[verb.index - 1];
  return (
    hasOtherSubject(document, verb.start) || possession.test(subject?.key ?? "")
  );
}
