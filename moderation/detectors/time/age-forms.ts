import { countsSomething, reason, unlessGeneral } from "./age-context.ts";
import { agesInWeeks } from "./age-in-weeks.ts";
import { agesOfChildren } from "./age-of-children.ts";
import { agesOfTheOld } from "./age-of-the-old.ts";
import { n, small } from "./age-patterns.ts";
import { findByRows, isSaid, type PatternRow } from "./pattern-rows.ts";
import type { Evidence } from "../../finding.ts";
import type { Document } from "../reading/document.ts";
import { evidenceAt, type Reason } from "../evidence.ts";
import { matchesOf } from "../patterns/matches.ts";
import { sentenceAt, speaksOfSomeone } from "../reading/sentence.ts";

/** "ett år på fredag", "en vår": one year is an article and a noun unless someone is said to be it. */
const oneYear = new RegExp(
  String.raw`(?<![\p{L}])${small}\s(?:är|e|ä|blir|fyller|fyllde)\s(?:nu\s|bara\s|snart\s|precis\s|just\s)*(?<span>ett(?:\sår(?:\s(?:gammal|och\s\p{L}+\smån\p{L}*))?)?)(?=[,.;!?)]|\s(?:och|på|i|nu|o|å|snart|om)\s|$)`,
  "giu",
);

/** "är ett": without it the pattern above matches nothing, and few texts have it. */
const isOne =
  /(?<=\s(?:är|e|ä|blir|fyller|fyllde)\s(?:nu\s|bara\s|snart\s|precis\s|just\s)*)ett(?!\p{L})/giu;

const ordinal = String.raw`(?:\d{1,3}(?::?e|:?a|:?de|st|nd|rd|th)|\p{L}{0,12}(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|tonde|nde|onde))`;

/** "på mitt nittiofjärde år", "i sitt 80:e levnadsår", "fyllde sitt sjuttionde år". */
const inTheYear = new RegExp(
  String.raw`(?<![\p{L}])(?:på|i|fyllt|fyllde|fyller|in|inne på|in my|in his|in her)\s?(?:mitt|sitt|hans|hennes|my|his|her)\s(?<span>${ordinal}\s?(?:levnads)?(?:år(?:et)?|year))(?![\p{L}])(?!\s(?:på|i|hos|som|med|vid|av|at|in|as)(?![\p{L}]))`,
  "giu",
);

/** "hon 7 år går i 1C", "jag och en liten 5 månad": said without a verb, as by who learns the language. */
const withoutVerb = new RegExp(
  String.raw`(?<![\p{L}])(?:jag|ja|hon|han|he|she|lilla|liten|litet|bebis|baby)\s(?:bara\s|only\s|typ\s)?(?<span>${n}\s(?:år|månad|månader|mån|year|years|month|months))(?=\s?[,.;!?)]|\s(?:går|bor|är|har|och|o|i|jobbar|kan|inte|som|gå|med)\s|$)`,
  "giu",
);

/** "vid 82 års ålder", "sedan 12 års ålder", "i en ålder av 91". */
const atTheAgeOf = [
  String.raw`(?:i|vid)\s(?:en|sin)\sålder\sav\s(?<span>${n})`,
  String.raw`(?:vid|från|sedan|sen)\s(?<span>${n}\sårs?\sålder)`,
].map(
  (pattern) => new RegExp(String.raw`(?<![\p{L}])${pattern}(?![\p{L}])`, "giu"),
);

/** "Barnets ålder: 13", "ålder på pojken: 9 år": whose age it is stands there. */
const ageOfOne = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:min|hans|hennes|\p{L}*barnets|flickans|pojkens|\p{L}*sonens|\p{L}*dotterns|elevens|patientens|klientens|sökandens|brukarens|\p{Lu}\p{L}+s)\sålder|ålder\s(?:på|hos)\s(?:barnet|flickan|pojken|eleven|sonen|dottern|patienten|sökanden))\s?(?::|är|=)\s?(?<span>${n}(?:\s(?:år|mån(?:ader)?))?)(?![\p{L}\d])`,
  "giu",
);

/** "det hände vid elva års ålder": what was, was somebody's. */
const wasOnce =
  /(?<![\p{L}])(?:hände|började|skedde|inträffade|inleddes|slutade|kom|flydde|placerades|dog)(?![\p{L}])/iu;

const limit =
  /(?<![\p{L}])(?:senast|ansök\p{L}*|rätt till|betala\p{L}*|pension\p{L}*|alla|man|den som|tidigast|först|upphör)(?![\p{L}])/iu;

function ageOfReason(
  document: Document,
  match: RegExpExecArray,
): Reason | null {
  const sentence = sentenceAt(document, match.index);
  return limit.test(sentence) ||
    !(speaksOfSomeone(sentence) || wasOnce.test(sentence))
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
  "gu",
);

const eachNumber = new RegExp(
  String.raw`(?<![\p{L}\d])${n}(?![\p{L}\d])`,
  "giu",
);

function rows(document: Document): Evidence[] {
  if (!isSaid(document, hasRow)) return [];
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

/** "14 bast btw", "16 yo girl": nobody but a person has these years. */
const inSlang =
  /(?<![\p{L}\p{N}])\d{1,3}\s?(?:bast|vårar|yo|y[./]o(?:\.(?!\s))?)(?![\p{L}])/giu;

const slang: readonly PatternRow[] = [
  [inSlang, () => reason("age-with-unit", 0.5)],
];
const ofTheSmall: readonly PatternRow[] = [
  [
    oneYear,
    (document, match) =>
      unlessGeneral(document, match, reason("age-with-unit", 0.5)),
  ],
];
const ofAge: readonly PatternRow[] = [
  ...atTheAgeOf.map((pattern): PatternRow => [pattern, ageOfReason]),
  [ageOfOne, () => reason("age-after-cue", 0.45)],
];
const ofSomeone: readonly PatternRow[] = [
  [inTheYear, () => reason("age-after-cue", 0.4)],
  [withoutVerb, () => reason("age-after-cue", 0.4)],
  [schoolYear, schoolReason],
];

/** Finds ages in the forms that are told of the small, the old and of several in a row. */
export const agesInOtherForms = (document: Document): Evidence[] => [
  ...findByRows(document, slang),
  ...agesInWeeks(document),
  ...agesOfChildren(document),
  ...agesOfTheOld(document),
  ...(isSaid(document, isOne) ? findByRows(document, ofTheSmall) : []),
  ...findByRows(document, ofAge),
  ...rows(document),
  ...findByRows(document, ofSomeone),
];
