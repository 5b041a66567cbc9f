import { wordRules } from "../word-rules.ts";
import type { Evidence } from "../../finding.ts";
import {
  firstStep,
  frequencyStep,
  isEnglishWord,
} from "../../lexicon/word-info.ts";
import { kinWords, roleWords } from "../cues/people.ts";
import { humanVerbs, natureNames } from "../cues/word-names.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import type { WordForm } from "../reading/word-form.ts";
import { isGenitive } from "./name-forms.ts";
import { isThereIs } from "./there-is.ts";

const borneFrom = 8;
/** What is said of times, of anybody or of what is ours, though it is somebody's name too. */
const never =
  /^(?:vår|natt|morgon|son|sommar|vinter|höst|kväll|dagen|far|mor|barn|man|min|din|sin|hans|ingen|allt|alla|andra|många|kan|kom|var|till|från|under|över|the|will|do|mark|den|det|de|du|ni|vi|han|hon|jag|som|att|då|så|nu|när|om|men|och|eller|per|mer|mest|sen|sedan|först|sist|ann|en|ett|is)$/;

/** A word that is not of those that never name anybody by themselves. */
const isNoOther = ({ key, shape, info }: WordForm) =>
  shape !== "number" &&
  shape !== "upper" &&
  !never.test(key) &&
  !(kinWords.has(key) && shape === "lower") &&
  !roleWords.has(key) &&
  frequencyStep(info) <= 12;

/** A noun that is also given as a name, as far as its letters tell. */
const isBorne = (form: WordForm) =>
  (natureNames.has(form.key) || firstStep(form.name.info) >= borneFrom) &&
  isNoOther(form);

/** A noun without an article that is also given as a name. */
function mayName(document: Document, word: Word): boolean {
  if (word.text.length < 2) return false;
  const { isFunction, first } = readCandidate(document, word);
  return (
    (natureNames.has(word.key) && word.text.length > 2) ||
    first >= (isFunction ? 12 : borneFrom)
  );
}

const startsClause = (document: Document, word: Word) =>
  word.isFirst ||
  document.words[word.index - 1] === undefined ||
  /[,;(–\n]/.test(word.gap) ||
  /^(?:och|o|å|men|när|att|för att|eftersom|sen|sedan|fast|ifall|medan|igår|idag|imorse)$/.test(
    document.words[word.index - 1]?.key ?? "",
  );

const number = String.raw`(?:\d{1,2}|ett?|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo\p{L}*)`;
/** What only someone is, has or does, right after the word. */
const saidOfSomeone = new RegExp(
  String.raw`^(?: (?:är|e|blev|blir|fyller|fyllde|var) (?:bara |nu |snart |ju )?${number}(?= (?:och|o|å|år|nu|men|i|på|för)(?!\p{L})|[.,!?]|$)(?! (?:grader|kr|kronor|meter|mil|km|kilo|procent|timmar|dagar|minuter|veckor|gånger))| gjorde det(?!\p{L})| (?:ligger|låg) (?:på sjukhus|inne|på avdelning|i sängen|i soffan|och gråter)| (?:har|hade) (?:inte |aldrig |alltid |redan )?(?:ätit|sovit|varit (?:elak|snäll|sjuk|borta|hemma)|slutat|rymt|sagt|berättat|ringt|gjort|skrivit|slagit|gråtit|fått|kommit|flyttat|adhd|autism|diagnos|ångest|ett barn|två barn)| (?:kommer|kom|går|gick) (?:inte |aldrig |alltid |sent )?(?:hem|till skolan|till jobbet|ut med|hit|tillbaka)| (?:vill|ville|vågar|orkar|måste få|brukar|vägrar) (?:inte |ju )?(?:\p{L}+)| (?:sitter|står|bor|sover|skolkar|jobbar|pluggar|leker|bråkar) (?:inte |mest |bara |alltid )?(?:hos|hemma|med|på|i|ensam|själv|dåligt|bra|natt)| (?:mår|säger|sa|sade|gråter|grät|skriker|tycker|tror|undrar|berättade|berättar|ringde|ringer|slog|slår|biter|bet|hotar|hotade|ljuger|kissar|bajsar|kräktes)| (?:i|från) (?:klass )?\d{1,2}:?[a-f\d](?=[ .,!?)]|$)|(?:, |\s\()${number}(?:\)|,| år)| här (?:på|i|från|igen|nere|uppe)| (?:started|told|said|says|hits?|punched|pushed|kicked|called|keeps|sent|posted|filmed|laughed|laughs|threatened|stole|broke) (?:it|me|him|her|us|that|them|my|his|i|at|the))(?!\p{L})`,
  "u",
);

/** A name that few bear, with a capital. */
const isBorneByFew = ({ shape, info, key }: WordForm) =>
  shape === "capital" &&
  firstStep(info) >= 4 &&
  !never.test(key) &&
  !roleWords.has(key);

/** "Vilja är 13": no thing has a child's years, so that a name borne by few is enough. */
const childsYears =
  /^ (?:är|e|fyller|blir|fyllde) (?:bara |nu |snart )?(?:[1-9]|1\d)(?= (?:och|o|å|år)(?!\p{L})|[.,!?]|$)/u;
const isOfYears = ({ text }: Document, word: Word) =>
  word.isFirst &&
  word.shape === "capital" &&
  isBorneByFew(word.form) &&
  childsYears.test(text.slice(word.end, word.end + 30));

function subject(document: Document, word: Word): Evidence[] {
  if (isOfYears(document, word))
    return [found(word, document.words[word.index + 1]?.key ?? "")];
  if (
    !isBorne(word.form) ||
    !mayName(document, word) ||
    !startsClause(document, word)
  )
    return [];
  const rest = document.text.slice(word.end, word.end + 60).toLowerCase();
  const pastWork = rest.replace(
    /^ (?:på|från|hos|vid|i) [\p{L}-]+(?: (?:\d{1,3}[a-f]?|bredvid|ovanför|under|intill|nedanför|mitt emot))?(?= )/u,
    "",
  );
  if (!saidOfSomeone.test(rest) && !saidOfSomeone.test(pastWork)) return [];
  return [found(word, document.words[word.index + 1]?.key ?? "")];
}

/** "Ask o Vide är sjuka": at the head of a sentence, in one breath with a name. */
function besideName(document: Document, word: Word): Evidence[] {
  const [join, other] = [1, 2].map(
    (offset) => document.words[word.index + offset],
  );
  const isBeside =
    word.isFirst &&
    word.shape === "capital" &&
    /^(?:o|och|å|&)$/.test(join?.key ?? "") &&
    other?.shape === "capital" &&
    firstStep(other.name.info) >= 6 &&
    mayName(document, word);
  return isBeside ? [found(word, other.key)] : [];
}

/** "mamma till sol", "hos björk", "ringde storm": to whom only somebody is. */
const toSomeone =
  /(?:^| )(?:mamma|mor|pappa|far|förälder|mormor|farmor|morfar|syster|bror|vän|kontaktperson|hälsa) till$|(?:^| )(?:hos|ringde|ringt|messade|smsade|pratade med|pratat med|prata med|gift med|ihop med|barn med|bor med|kär i|dejtar|vårdnaden om|vårdnad om|umgänge med|bråkar med|bråkade med|skrev till|brev från|hälsa|hälsningar från|saknar min|kramade|tröstade|anmälde|polisanmälde)$/u;
const isClosed =
  /^(?:[.,!?)\n]|$| (?:och|o|å|men|igår|idag|ofta|i|på|när|som|för|kom|att|nu|jämt|alltid|hela)(?!\p{L}))/u;

function object(document: Document, word: Word): Evidence[] {
  if (word.isFirst || word.gap !== " " || !mayName(document, word)) return [];
  const before = document.text
    .slice(Math.max(0, word.start - 28), word.start - 1)
    .toLowerCase();
  const after = document.text.slice(word.end, word.end + 8);
  return toSomeone.test(before) && isClosed.test(after)
    ? [found(word, before.split(" ").at(-1) ?? "")]
    : [];
}

/** "nu vill sol inte gå", "kan björk få hjälp": the verb first and then who. */
function inverted(document: Document, word: Word): Evidence[] {
  const verb = document.words[word.index - 1];
  if (
    !verb ||
    word.gap !== " " ||
    !mayName(document, word) ||
    !/^(?:vill|ville|vågar|orkar|kan|kunde|får|fick|ska|skulle|bör|borde|måste|brukar|har|sa|säger|mår|gråter)$/.test(
      verb.key,
    )
  )
    return [];
  const rest = document.text.slice(word.end, word.end + 24).toLowerCase();
  const isSomeone = humanVerbs.has(verb.key)
    ? /^ (?:inte|aldrig|bara|att|dåligt|gå|prata|bo|flytta|ha|varken)(?!\p{L})/u.test(
        rest,
      )
    : /^ (?:inte |verkligen |också |ens |alltså )?(?:få (?:hjälp|bo|stöd|komma|vara|byta|följa|låna|flytta|sova|träffa|ha|prata)|bo|flytta|slippa|ätit|sovit|sagt|slutat|berättat|gå i|gå till|följa med|låna|sova|ta med (?:sin|sitt|sina|sig)|vara (?:med|hemma|ensam|kvar)|komma (?:hem|hit|med|tillbaka|till)|träffa|prata|byta|hälsa på|skriva på|mer (?:hjälp|pengar|tid)|fått (?:plats|hjälp|avslag|nej|ja|en))(?!\p{L})/u.test(
        rest,
      );
  return isSomeone ? [found(word, verb.key)] : [];
}

/** "Sols pappa", "havs mamma": whose somebody near is. */
function owner(document: Document, word: Word): Evidence[] {
  const next = document.words[word.index + 1];
  const stem = word.key.replace(/[:'’]?s$/, "");
  if (stem === word.key || next?.gap !== " " || !kinWords.has(next.key))
    return [];
  if (isThereIs(word, next, document.words[next.index + 1])) return [];
  if (never.test(stem) || never.test(word.key)) return [];
  if (word.shape === "lower" && isEnglishWord(word.info)) return [];
  const isBorne =
    natureNames.has(stem) || firstStep(word.name.info) >= borneFrom;
  return isBorne && stem.length > 2 ? [found(word, next.key)] : [];
}

const found = (word: Word, cue: string): Evidence =>
  evidenceFor(word, word, {
    kind: "first-name",
    source: "context",
    ruleId: "name-cue-after",
    weight: word.shape === "lower" ? 0.35 : 0.4,
    parameters: { cue },
  });

/** Finds people whose name is an everyday word, where it stands and does as only a name does: "Sol är sju", "hos björk". */
export const personByBareWord: Detector = {
  id: "person-by-bare-word",
  version: "1",
  kinds: ["first-name"],
  run: wordRules(
    [(form) => isBorneByFew(form) || isBorne(form), subject],
    [isBorne, besideName],
    [isBorne, object],
    [isBorne, inverted],
    [isGenitive, owner],
  ),
};
