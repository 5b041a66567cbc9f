import type { Evidence } from "../../finding.ts";
import { isDictionaryWord, isFunctionWord } from "../../lexicon/word-info.ts";
import { personVerbs } from "../cues/people.ts";
import { humanVerbs } from "../cues/word-names.ts";
import type { Detector } from "../detector.ts";
import { evidenceFor, type Reason } from "../evidence.ts";
import type { Document, Word } from "../reading/document.ts";
import { isPersonCue } from "../reading/person-cues.ts";
import type { WordForm } from "../reading/word-form.ts";
import { wordRules } from "../word-rules.ts";
import { mayBeName } from "./person-initials.ts";

/** "albin å, klippte", "de va greta ö :(": where a clause ends nothing is added to it. */
const endsClause =
  /^[ \t]*(?:[.,!?;:()/"”'’\n]|$|<3|\p{Extended_Pictographic}|[-–—](?!\p{L})|här[ \t]*(?:[.,!?\n]|$))/u;

/** "albin å å moa", "albin ä är dum": what "och" or "är" would not be said before. */
const goesOnWithout: Readonly<Record<string, RegExp>> = {
  å: /^ (?:å|o|och|samt|eller)(?!\p{L})/u,
  o: /^ (?:å|o|och|samt|eller)(?!\p{L})/u,
  ä: /^ (?:ä|e|är|var|va|har|hade|och|o|å)(?!\p{L})/u,
};

/** "albin å i 8b", "albin å från parallellklassen": which of those with the name. */
const ofClass =
  /^ (?:\d\p{L}(?![\p{L}\d])|(?:i|på|ur|från) (?:\d|klass|parallell|årskurs|åk|ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian)|från )/u;

const isVowel = ({ text }: WordForm) => /^[åäoeay]$/u.test(text);
const isIslet = ({ text }: WordForm) => text === "ö";
const isSwedishVowel = ({ text }: WordForm) => /^[åäö]$/u.test(text);

/** "klippte", "hånade": what somebody did. */
const isPast = ({ key, info, form }: Word) =>
  (isDictionaryWord(info) || (form.isOrdinary && key.endsWith("ade"))) &&
  !isFunctionWord(info) &&
  /(?:ade|dde|gde|kte|lde|pte|ste|rde)$/u.test(key);

const isDone = (word: Word | undefined): boolean =>
  word?.gap === " " &&
  (personVerbs.has(word.key) || humanVerbs.has(word.key) || isPast(word));

const beginsClause =
  /^(?:att|men|fast|eftersom|innan|tills|medan|när|varför|ba)$/;

/** "albin å sa": who does it stands first, and with "och" somebody more would come before the verb. */
function isSubject({ words }: Document, name: Word): boolean {
  const before = words[name.index - 1];
  return (
    name.isFirst ||
    before === undefined ||
    /[,;:\n]/.test(name.gap) ||
    beginsClause.test(before.key) ||
    (before.isFirst && /^(?:och|o|å|så)$/.test(before.key))
  );
}

const tells =
  /^(?:sa|säger|sade|skrev|skriver|tror|trodde|tycker|tyckte|påstår|påstod|lovade|menar|menade|berättade|ville|vill)$/;

/** "sen sa albin å att", "med albin å som slog mig": what was said, or which of those with the name. */
function isToldOf({ words }: Document, name: Word, letter: Word): boolean {
  const next = words[letter.index + 1];
  if (next?.gap !== " ") return false;
  return (
    (next.key === "att" && tells.test(words[name.index - 1]?.key ?? "")) ||
    (next.key === "som" && isDone(words[letter.index + 2]))
  );
}

/** Tells whether a letter that is a small word too stands for a surname, by what comes after it. */
function isInitial(document: Document, name: Word, letter: Word): boolean {
  const rest = document.text.slice(letter.end, letter.end + 16);
  return (
    endsClause.test(rest) ||
    goesOnWithout[letter.key]?.test(rest) === true ||
    ofClass.test(rest) ||
    (isSubject(document, name) && isDone(document.words[letter.index + 1])) ||
    isToldOf(document, name, letter)
  );
}

const reasonOf = ({ key }: Word): Reason => ({
  kind: "initials",
  source: "shape",
  ruleId: "name-initial",
  weight: 0.5,
  parameters: { cue: key },
});

const initialsOf = (name: Word, letter: Word): Evidence =>
  evidenceFor(name, letter, reasonOf(name));

/** Gives the name a lone letter stands behind; null where none does. */
function nameBefore(document: Document, letter: Word): Word | null {
  const before = document.words[letter.index - 1];
  return letter.gap === " " &&
    before !== undefined &&
    before.text.length > 1 &&
    mayBeName(document, before)
    ? before
    : null;
}

/** "albin å, klippte av mej", "greta ä sa": the first letter of a surname, which is also how "och" and "är" are written. */
function vowelInitial(document: Document, word: Word): Evidence[] {
  const name = nameBefore(document, word);
  return name !== null && isInitial(document, name, word)
    ? [initialsOf(name, word)]
    : [];
}

/** "malte ö har": an islet is nobody's company. */
function islet(document: Document, word: Word): Evidence[] {
  const name = nameBefore(document, word);
  return name === null ? [] : [initialsOf(name, word)];
}

/** "min pojkvän å slår mig": with "och" somebody more would come before the verb. */
function afterKin(document: Document, word: Word): Evidence[] {
  const [owner, kin] = [
    document.words[word.index - 2],
    document.words[word.index - 1],
  ];
  const isOfKin =
    owner !== undefined &&
    kin !== undefined &&
    /^(?:min|mitt|vår|våran|vårt|hans|hennes)$/.test(owner.key) &&
    `${kin.gap}${word.gap}` === "  " &&
    isPersonCue(kin);
  return isOfKin &&
    isSubject(document, owner) &&
    isDone(document.words[word.index + 1])
    ? [evidenceFor(word, word, { ...reasonOf(kin), weight: 0.4 })]
    : [];
}

/** Finds small vowels behind a first name that stand for a surname: "albin å, klippte". */
export const vowelInitials: Detector = {
  id: "vowel-initials",
  version: "1",
  kinds: ["initials"],
  run: wordRules(
    [isVowel, vowelInitial],
    [isIslet, islet],
    [isSwedishVowel, afterKin],
  ),
};
