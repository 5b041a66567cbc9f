import { isFunctionWord } from "../../lexicon/word-info.ts";
import { hasOtherSubject, isSaidOfThing, isSomebody } from "./age-subject.ts";
import { isPersonCue } from "../reading/person-cues.ts";
import { n } from "./age-patterns.ts";
import {
  duration,
  general,
  countsSomething,
  isNoGuess,
  isSaidOfOne,
  notAge,
  inListOfNumbered,
  reason,
  restOf,
  spanStart,
  textBefore,
  unlessGeneral,
} from "./age-context.ts";
import type { Document } from "../reading/document.ts";
import { type Reason } from "../evidence.ts";
import { wordIndexAt } from "../reading/person-words.ts";

/** A number to the end of its word: "sju" is no number in "sjutton". */
const wholeNumber = new RegExp(
  String.raw`^(?:\d{1,2}\s?[–/-]\s?)?${n}(?![\p{L}])`,
  "iu",
);

const hasUnitIn = (span: string): boolean =>
  /\p{L}/u.test(span) && /\p{L}/u.test(span.replace(wholeNumber, ""));

const sinceThen =
  /^\s(?:sedan|sen|framåt|tillbaka|ago|kvar|till|ihop|i rad|bort)/;

/** "temperaturen är 38", "vi är nio": what is no one, or several. Asked from the end back: from the start on it takes five times as long. */
const noOneBefore =
  /$(?<=(?<![\p{L}])(?:klockan|kl|vi|ni|dom|de|det|there|it|they|that|temp\p{L}*|\p{L}*priset|\p{L}*hyran|\p{L}*avgiften|gränsen|summan|straffet|väntetiden|\p{L}*tiden|kön?|we|åldersgränsen)\s)/iu;
const several = /(?<![\p{L}])(?:dom|de|they|vi|we)\s$/iu;

/** "är", "fyller" and the like say something of what is no person. */
function isOfThing(document: Document, match: RegExpExecArray): boolean {
  return (
    !/\s(?:halvt?|half|halvan)$/iu.test(match.groups?.span ?? "") &&
    (hasOtherSubject(document, match.index) ||
      isSaidOfThing(document, spanStart(match)))
  );
}

/** Tells whether a number after "är" and the like counts something, or has passed or is to come. */
const isCount = (
  document: Document,
  match: RegExpExecArray,
  hasUnit: boolean,
): boolean =>
  hasUnit
    ? sinceThen.test(restOf(document, match))
    : countsSomething(document, match) && !isSaidOfOne(document, match);

/** "de är 9 och 12": the years of several stand side by side, or say that they are years. */
const ofSeveral = (
  document: Document,
  match: RegExpExecArray,
  hasUnit: boolean,
): Reason | null =>
  several.test(textBefore(document, match.index)) &&
  (hasUnit ||
    /^\s(?:och|o|and|,)\s(?:\d|\p{L}+\s?[.,])/u.test(restOf(document, match)))
    ? reason("age-after-cue", 0.4)
    : null;

/** "var 3-4 vecka": how often something happens. */
const isOften = (document: Document, match: RegExpExecArray): boolean =>
  /^var\s/iu.test(match[0]) &&
  /^\s(?:veck|dag|månad|tim|minut|gång|år)/u.test(restOf(document, match));

/** Reads a number after "är", "fyller" and the like as an age, unless it counts something or is said of no one. */
export function copulaReason(
  document: Document,
  match: RegExpExecArray,
): Reason | null {
  const span = match.groups?.span ?? "";
  if (/^\d+$/.test(span) && (Number(span) > 110 || Number(span) === 0))
    return null;
  if (isNoGuess(span) || isOften(document, match)) return null;
  const hasUnit = hasUnitIn(span);
  if (isCount(document, match, hasUnit)) return null;
  const isReached = /^fyll/i.test(match[0]);
  if (!isReached && isOfThing(document, match)) return null;
  const before = textBefore(document, match.index);
  if (noOneBefore.test(before) && !/fyll/i.test(match[0]))
    return ofSeveral(document, match, hasUnit);
  if (/(?<![\p{L}\p{N}])man\s$/iu.test(before))
    return reason("general-statement", 0.3);
  return reason(
    "age-after-cue",
    isReached || hasUnit || /^turn|^aged/i.test(match[0]) ? 0.6 : 0.5,
  );
}

/** "fyra år" is an age beside a person and a time after "i" or before "sedan". */
export function unitReason(
  document: Document,
  match: RegExpExecArray,
): Reason | null {
  const rest = restOf(document, match);
  const before = textBefore(document, match.index);
  if (isSaidOfThing(document, match.index)) return null;
  // "ett 70 år gammalt hus"
  if (
    /gammalt$/i.test(match[0]) &&
    /^\s(?!(?:barn|och|o|som|men|när|nu|i|på|med|har|är)(?!\p{L}))\p{Ll}/u.test(
      rest,
    )
  )
    return null;
  if (/gam|old|ung|vårar|(?:och|o|å)\s\d{1,2}\smån/i.test(match[0]))
    return duration.test(before) && !/gam|old|ung/i.test(match[0])
      ? null
      : reason("age-with-unit", 0.6);
  const isSet =
    /[,(]\s?(?:(?:c:?a\.?|cirka|runt|typ|nästan|drygt|snart|knappt)\s)?$/.test(
      before,
    ) && /^\s?(?:[,).;\n]|$)/.test(rest);
  if (isSet && !notAge.test(rest)) return reason("age-with-unit", 0.6);
  if (notAge.test(rest) || duration.test(before) || general.test(before))
    return null;

  const isTelegraphic = /(?:^|[.!?\n])\s?$/.test(before);
  if (
    /(?:son|sonen|dotter|dottern|pojke|flicka|kille|tjej|barn|barnet|bebis|baby|child|girl|boy|man|kvinna)\s$/iu.test(
      before,
    )
  )
    return reason("age-with-unit", 0.5);
  return /^\s?[,)]/.test(rest) && /[,(]\s?$/.test(before)
    ? reason("age-with-unit", 0.5)
    : isTelegraphic && /^\s?[,.\n]|^$/.test(rest) && /^\d/.test(match[0])
      ? reason("age-with-unit", 0.4)
      : null;
}

/** "16-åring", "sjuårig"; "14 månaders kö" is a time, unless someone stands after it. */
export function compoundReason(
  document: Document,
  match: RegExpExecArray,
): Reason | null {
  const isTime = /(?:års|månaders)$/i.test(match[0]);
  if (
    isTime &&
    /(?:^|\s)en\s$/.test(textBefore(document, match.index)) &&
    /^\s?[.?!,]/.test(restOf(document, match))
  )
    return reason("age-word", 0.35);
  if (
    isTime &&
    !/^\s(?:son|dotter|pojke|flicka|kille|tjej|barn|bebis|unge|man|kvinna|grabb|systerson)/iu.test(
      restOf(document, match),
    )
  )
    return null;
  const next =
    document.words[wordIndexAt(document, match.index + match[0].length)];
  const isOfThing =
    /årig\p{L}?$/iu.test(match[0]) &&
    next?.gap === " " &&
    next.shape !== "capital" &&
    !isPersonCue(next) &&
    !isSomebody(next.key) &&
    !isFunctionWord(next.info);
  return isOfThing
    ? null
    : unlessGeneral(document, match, reason("age-word", 0.5));
}

const notBeforeLone =
  /$(?<=(?:våning|våningen|vån|skor|storlek|strl|size|division|div|iphone|ios|android|ipad|galaxy|xbox|playstation|windows|fifa|moment|kl|klockan|vid|nr|nummer|sid|sida|sidan|artikel|kap|kapitel|punkt|vecka|v|grupp|nivå|betyg|buss|linje|rum|sal|hus|port|trappa|steg|version|del|åk|årskurs|klass|rad|fråga|post|räcker|stänger|öppnar|stängde|med|till|från|av|hade|har|fick|ca|cirka|cirkus|de|alla|en|på|i|om|mot|lov|kanal|top|page|step|chapter|at|by|until|between|before|after|efter|innan|runt|mellan|section|paragraf|plats|topp|väger|vägde|mäter|mätte|kostar|kostade|\d|[-–/§%+:.,'])\s?|(?:mellan|between)\s\S{1,8}\s(?:och|o|å|and)\s)/iu;

/** A number with nothing counted after it stands for years more often than for anything else. */
export function loneReason(
  document: Document,
  match: RegExpExecArray,
): Reason | null {
  const span = match.groups?.span ?? "";
  if (/^0/.test(span)) return null;
  if (/^\d/.test(span) && (Number(span) < 3 || Number(span) > 104)) return null;
  const before = textBefore(document, match.index);
  if (isSaidOfThing(document, match.index)) return null;
  return notBeforeLone.test(before) ||
    inListOfNumbered.test(before) ||
    general.test(before) ||
    countsSomething(document, match)
    ? null
    : reason("age-after-cue", 0.3);
}
