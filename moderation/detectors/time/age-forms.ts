import {
  countsSomething,
  reason,
  restOf,
  unlessGeneral,
} from "./age-context.ts";
import { n } from "./age-patterns.ts";
import { isNameLike } from "./age-subject.ts";
import type { Evidence } from "../../finding.ts";
import type { Document } from "../reading/document.ts";
import { evidenceAt, evidenceForMatches, type Reason } from "../evidence.ts";
import { matchesOf } from "../patterns/matches.ts";
import { wordIndexAt } from "../reading/person-words.ts";
import { sentenceAt, speaksOfSomeone } from "../reading/sentence.ts";

const small = String.raw`(?:bebis\p{L}*|bäbis\p{L}*|baby\p{L}*|lill\p{L}{1,8}|minst\p{L}+|yngst\p{L}+|nyfödd\p{L}*|spädbarn\p{L}*|tvilling\p{L}*|trilling\p{L}*|dotter|dottern|son|sonen|barn|barnet|flick\p{L}*|pojk\p{L}*|grabb\p{L}*|tjej|hon|han|hen|de|den|dom|they|she|he|daughter|girl|boy)`;

const weeks = String.raw`${n}\s?(?:veckor|vecka|v\.?|dagar|dar|dygn|weeks?|days?|månader|mån)(?:\s(?:gammal|gamla|gammalt|old))?`;

/** "bara sju veckor", "bebisen (11 dagar)": a small child's age is told in weeks and days. */
const inWeeks = [
  new RegExp(
    String.raw`(?<![\p{L}])${small}(?:,?\ssom)?(?:\snu)?\s(?:är|e|ä|va|var|blir|blev|is|are|was|were)\s(?:nu\s|bara\s|just\s|only\s|now\s|snart\s|knappt\s|endast\s)*(?<span>${weeks})(?=[\s,.;!?)]|$)`,
    "giu",
  ),
  new RegExp(
    String.raw`(?<![\p{L}])${small}(?:\s\p{Lu}[\p{L}-]+)?,?\s\(?(?<span>${weeks})(?=\)|,|\s(?:är|e|ligger|har|skriker|sover|gråter|äter|och|o)(?:\s|$))`,
    "giu",
  ),
];

/** "Molly-Lou är sju veckor": said of a name, not of what begins a sentence. */
const nameInWeeks = new RegExp(
  String.raw`(?<who>\p{Lu}[\p{L}-]{1,24})\s(?:är|e|va|var|blir|is|was)\s(?:nu\s|bara\s|just\s|only\s)?(?<span>${weeks})(?=[\s,.;!?)]|$)`,
  "gu",
);

function namedWeeksReason(
  document: Document,
  match: RegExpExecArray,
): Reason | null {
  const who = document.words[wordIndexAt(document, match.index)];
  return who !== undefined &&
    (isNameLike(document, who) || !document.vocabulary.isOrdinary(who.key))
    ? weeksReason(document, match)
    : null;
}

function weeksReason(
  document: Document,
  match: RegExpExecArray,
): Reason | null {
  const goesOn =
    /^\s?(?:sen|sedan|för|efter|i|på|kvar|hos|till|med|före|innan|ihop|borta|late|away|ago|in)(?![\p{L}])/iu;
  return goesOn.test(restOf(document, match))
    ? null
    : reason("age-with-unit", 0.5);
}

/** "ett år på fredag", "en vår": one year is an article and a noun unless someone is said to be it. */
const oneYear = new RegExp(
  String.raw`(?<![\p{L}])${small}\s(?:är|e|ä|blir|fyller|fyllde)\s(?:nu\s|bara\s|snart\s|precis\s|just\s)*(?<span>ett(?:\sår(?:\s(?:gammal|och\s\p{L}+\smån\p{L}*))?)?)(?=[,.;!?)]|\s(?:och|på|i|nu|o|å|snart)\s|$)`,
  "giu",
);

const ordinal = String.raw`(?:\d{1,3}(?::?e|:?a|:?de|st|nd|rd|th)|\p{L}{0,12}(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|tonde|nde|onde))`;

/** "på mitt nittiofjärde år", "i sitt 80:e levnadsår", "fyllde sitt sjuttionde år". */
const inTheYear = new RegExp(
  String.raw`(?<![\p{L}])(?:på|i|fyllt|fyllde|fyller|in|inne på|in my|in his|in her)\s?(?:mitt|sitt|hans|hennes|my|his|her)\s(?<span>${ordinal}\s?(?:levnads)?(?:år(?:et)?|year))(?![\p{L}])(?!\s(?:på|i|hos|som|med|vid|av|at|in|as)(?![\p{L}]))`,
  "giu",
);

/** "hon 7 år går i 1C", "jag och en liten 5 månad": said without a verb, as by who learns the language. */
const withoutVerb = [
  String.raw`(?:jag|ja|hon|han|he|she|lilla|liten|litet|bebis|baby)\s(?:bara\s|only\s|typ\s)?(?<span>${n}\s(?:år|månad|månader|mån|year|years|month|months))(?=\s?[,.;!?)]|\s(?:går|bor|är|har|och|o|i|jobbar|kan|inte|som|gå|med)\s|$)`,
  String.raw`(?:\+|och|o|å|,|\d)\s\p{L}{2,12}\s(?<span>\d{1,2}\s(?:mån|månader|v|veckor))(?=\s?[,.;!?)]|\n|$)`,
].map((pattern) => new RegExp(String.raw`(?<![\p{L}])${pattern}`, "giu"));

/** "vid 82 års ålder", "i en ålder av 91". */
const atTheAgeOf = [
  String.raw`(?:i|vid)\s(?:en|sin)\sålder\sav\s(?<span>${n})`,
  String.raw`vid\s(?<span>${n}\sårs?\sålder)`,
].map(
  (pattern) => new RegExp(String.raw`(?<![\p{L}])${pattern}(?![\p{L}])`, "giu"),
);

const limit =
  /(?<![\p{L}])(?:senast|ansök\p{L}*|rätt till|betala\p{L}*|pension\p{L}*|alla|man|den som|tidigast|först|upphör)(?![\p{L}])/iu;

function ageOfReason(
  document: Document,
  match: RegExpExecArray,
): Reason | null {
  const sentence = sentenceAt(document, match.index);
  return limit.test(sentence) || !speaksOfSomeone(sentence)
    ? null
    : reason("age-after-cue", 0.45);
}

const people = String.raw`(?:barn\p{L}*|kids|children|pojkar\p{L}*|flickor\p{L}*|söner\p{L}*|döttrar\p{L}*|killar\p{L}*|tjejer\p{L}*|ungar\p{L}*|syskon\p{L}*|grabbar\p{L}*|tvillingar\p{L}*|sons|daughters|ålder|åldrarna|är|e|ä|are|aged|\p{Lu}[\p{L}-]+)`;

/** "nio, fem, fyra och två": the ages of several, told in a row. */
const row = new RegExp(
  String.raw`(?<![\p{L}])(?!(?:Kap|Kapitel|Vecka|Veckorna|Punkt|Paragraf|Buss|Linje|Rum|Nr|Sida|Sidorna|Nivå|Fråga|Frågorna|Steg|Årskurs|Åk|Klass|Artikel|Artiklarna)[\s.])${people}[,:(]?\s\(?(?<span>${n}(?:,\s?${n}){1,7},?\s(?:och|o|å|samt|resp\.?|and|&)\s${n}|${n}(?:,\s?${n}){2,7})(?=\s?(?:år|mån|years|[.,;!?)]|bor|är|går|har|$))`,
  "gu",
);

/** A number after a comma, and one more after another comma or an "och": without these there is no row. */
const hasRow = new RegExp(
  String.raw`,\s?${n}(?:,|,?\s(?:och|o|å|samt|resp\.?|and|&)\s)\s?${n}`,
  "u",
);

const eachNumber = new RegExp(
  String.raw`(?<![\p{L}\d])${n}(?![\p{L}\d])`,
  "giu",
);

function rows(document: Document): Evidence[] {
  if (!hasRow.test(document.text)) return [];
  return matchesOf(document, row).flatMap((match) => {
    const span = match.groups?.span ?? "";
    if (countsSomething(document, match) || /(?<!\d)0\d/.test(span)) return [];
    const start = match.index + match[0].lastIndexOf(span);
    return [...span.matchAll(eachNumber)].map((number) =>
      evidenceAt(
        start + number.index,
        start + number.index + number[0].length,
        reason("age-after-cue", 0.45),
      ),
    );
  });
}

/** "går i sexan", "åk 7": the year at school is an age within a year. */
const schoolYear =
  /(?<![\p{L}])(?:går|gick|gå|börjar|börjat|började|slutar|slutade|slutat|pluggar)\s(?:nu\s|fortfarande\s|bara\s|just\s|precis\s|om\s)?i\s(?<span>förskoleklass|ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian|(?:åk|årskurs|klass)\s?\d(?![\p{L}\d])|(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde)\sklass)(?![\p{L}])/giu;

function schoolReason(
  document: Document,
  match: RegExpExecArray,
): Reason | null {
  return speaksOfSomeone(sentenceAt(document, match.index))
    ? reason("age-after-cue", 0.35)
    : null;
}

/** "14 bast btw": nobody but a person has these years. */
const inSlang = /(?<![\p{L}\p{N}])\d{1,3}\s?(?:bast|vårar)(?![\p{L}])/giu;

/** Finds ages in the forms that are told of the small, the old and of several in a row. */
export function agesInOtherForms(document: Document): Evidence[] {
  return [
    ...evidenceForMatches(document, inSlang, () =>
      reason("age-with-unit", 0.5),
    ),
    ...inWeeks.flatMap((pattern) =>
      evidenceForMatches(document, pattern, (match) =>
        weeksReason(document, match),
      ),
    ),
    ...evidenceForMatches(document, nameInWeeks, (match) =>
      namedWeeksReason(document, match),
    ),
    ...evidenceForMatches(document, oneYear, (match) =>
      unlessGeneral(document, match, reason("age-with-unit", 0.5)),
    ),
    ...atTheAgeOf.flatMap((pattern) =>
      evidenceForMatches(document, pattern, (match) =>
        ageOfReason(document, match),
      ),
    ),
    ...rows(document),
    ...[inTheYear, ...withoutVerb].flatMap((pattern) =>
      evidenceForMatches(document, pattern, () => reason("age-after-cue", 0.4)),
    ),
    ...evidenceForMatches(document, schoolYear, (match) =>
      schoolReason(document, match),
    ),
  ];
}
