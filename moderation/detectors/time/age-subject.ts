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

/** Who has a word of their own for what they are or do: "förövaren", "minstingen", "en nittioårig dam". */
const somebody =
  /^(?:(?:minsting|gamling|släkting|flykting|krigsflykting|yngling|främling|lärling|nykomling|myndling|älskling|åldring|utlänning|tonåring|dam|person|tant|patient|klient|student|pensionär|\p{L}*kund|\p{L}*elev|\p{L}*assistent)(?:en)?|(?:herre|farbror|snubbe|unge|baby)n?|herrn|offer|offret|\p{L}{0,8}syskon(?:et)?|\p{L}*anhörig[ae]?|\p{L}{3,}(?:man|mannen|inna|innan|(?<!br|tv|kv)ist|isten)|ålder|åldern)$/u;

/** "vårdtagaren", "missbrukare": what people do ends so, and of things the few that do something. */
const doer =
  /(?<!somm|mät|skriv|läs|högtal|tuml|sug|ladd|bränn|varn|mark|räkn|värm|bryt|mottag|sänd|skann)(?:are|aren|arinna|arinnan)$/u;

/** Tells whether a word in small letters is somebody, known by what they are or do. */
export const isSomebody = (key: string): boolean =>
  doer.test(key) || somebody.test(key);

/** Gives what is said to be something: the word right before, or before who does something ("killen som säljer är 20"). */
function subjectBefore({ words }: Document, verb: number): Word | undefined {
  const [who, clause] = [words[verb - 3], words[verb - 2]];
  return clause?.key === "som" && who && isPersonCue(who)
    ? undefined
    : words[verb - 1];
}

/** "Min semester är fyra": what comes right before the verb is a thing, and things have no birthdays. */
export function hasOtherSubject(document: Document, at: number): boolean {
  const subject = subjectBefore(document, wordIndexAt(document, at));
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
    !isSomebody(subject.key) &&
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
