import type { Document } from "../reading/document.ts";
import { type Reason } from "../evidence.ts";

// What stands last is asked for from the end back: from the start on, `general` takes fourteen times as long.
export const general =
  /$(?<=(?:(?<!(?:strax|lite|något|långt|bit|just)\s)(?:under|över)|minst|(?:man|som|barn|ungdomar|unga) (?:har |ha )?fyllt|från|högst|upp till|mellan|äldre än|yngre än|innan man (?:är|fyller)|om man (?:är|fyller)|fast man är|when you are|(?:a|the|your) child (?:turns|is)|tills man är|om man (?:har )?fyllt|at least|(?<!just )over|older than|younger than|(?<!\p{L})(?:den|de|dem|dom|alla|någon|vem) som (?:är|har fyllt|fyllt|fyller|blivit|blir)|(?:när|tills|till dess|innan|förrän|(?:från )?(?:det |den )?(?:år|året|dag|dagen|kvartal|kvartalet|månad|månaden|termin|terminen)(?: då| som| när)?|efter att) (?:att )?(?:ett |en )?(?:barnet|barn|ungdomen|eleven|person|personen|man) (?:är|fyller|fyllt|blir|har fyllt|blivit)|barn|ungdomar|personer|alla|unga)\s*(?:att )?)/iu;

/** "kl 14 och 15", "punkt 3, 4 och 5": several of what is numbered. */
export const inListOfNumbered =
  /$(?<=(?<![\p{L}])(?:kl|klockan|nr|nummer|sid|sida|sidan|sidorna|kap|kapitel|artikel|punkt|punkterna|vecka|veckorna|v|grupp|nivå|buss|linje|rum|sal|port|trappa|steg|åk|årskurs|klass|rad|fråga|frågorna|uppgift|kanal|page|chapter|question|section|paragraf|avdelning|avd|våning|vån|spår|dag|bilaga)\.?\s(?:\d{1,2}(?:,|,?\s(?:och|o|å|and|samt|eller))\s?){1,4})/iu;

export const duration =
  /$(?<=(?:(?<![\p{L}\p{N}])i|på|sedan|för|efter|om|inom|under|hela|över|nästan|drygt|ca|cirka|senaste|sista|första|de|varje|per|minst|mer än|snart|bara|tagit|tog|for|last|past|after|every|within|in|all|gift|ihop|jobbat|bott|haft|väntat|varit|gått|de senaste|förra|nära|kanske|runt|på ca|genom|straff|fängelse)\s)/iu;

/** What is counted, to the end of its word: "24 avliden" counts none of "av". */
export const notAge =
  /^\s?(?:(?:sedan|sen|framåt|till(?!\s(?:jul|julen|sommaren|hösten|våren|vintern|påsk|midsommar|nyår))|tillbaka|ago|later|senare|i rad|av|åt|kvar|gånger|ggr|brukare|elever(?:na)?|anställda|boende|sidor|(?:små|bonus|foster)?barn(?:barn)?(?:en|s)?|st|stycken|kr|kronor|procent|dagar|dygn|timmars?|timme|veckors?|thousand|hundred|million|minuters?|min|km|cm|dm|mm|gram|dl|ml|mg|tum|meter|mil|kilo(?:meter)?|kg|liter|rum|person(?:er|ers)?|avdelningar?|våningar|platser|kilomet(?:re|er)s?|miles?|syskon|pers|kids|children|times|days|hours|minutes|weeks|nätter|kvällar|tusen|hundra|miljon(?:er)?|öl|glas|grader|pages|lax|papp|lakan|spänn|tusenlapp\p{L}*|hundring\p{L}*|pix|rutor|poäng|bort|ställen|olika|män|kvinnor|andra|trappor|lägenheter|vuxna|ungar|pojkar|flickor|döttrar|söner|stora|små|saker|nya|kvm|m2|m²|kvadrat\p{L}*)(?![\p{L}])|st(?![\p{L}\p{N}])|%)/iu;

/** "jag är 43 boende i en etta", "jag är 15 till helgen": said of one, what follows is what one is and when, and nothing that is counted. */
const ofOne =
  /^\s(?:sjukskriven|boende|till\s(?:helgen|veckan)|tillsammans|bort\p{L}+|andra)(?!\p{L})/iu;
const one =
  /(?<!\p{L})(?:jag|ja|hon|han|hen|mamma|pappa|mor|far|mormor|morfar|farmor|farfar|min\s\p{L}+|hennes\s\p{L}+|hans\s\p{L}+)\s$/iu;

/** Tells whether one person is said to be so old, where a group would be counted. */
export const isSaidOfOne = (
  document: Document,
  match: RegExpExecArray,
): boolean =>
  ofOne.test(restOf(document, match)) &&
  !isShareOfDay(document, match) &&
  one.test(textBefore(document, match.index));

/** "är 50 sjukskriven": a part of the working day, where 46 are years. */
const isShareOfDay = (document: Document, match: RegExpExecArray): boolean =>
  /^(?:25|50|75|100)$/.test(match.groups?.span ?? "") &&
  /^\ssjukskriven/i.test(restOf(document, match));

/** "15 000", "3,8": the number goes on. */
const goesOn = /^(?:\s\d{3}(?!\d)|[.,:]\d)/;

/** Tells whether what follows a number says that it counts something else than years. */
export function countsSomething(
  document: Document,
  match: RegExpExecArray,
): boolean {
  const rest = restOf(document, match);
  return (
    goesOn.test(rest) || notAge.test(rest) || isShareOfDay(document, match)
  );
}

export const textBefore = (document: Document, at: number) =>
  document.text.slice(Math.max(0, at - 28), at);

export const spanStart = (match: RegExpExecArray) =>
  match.index + match[0].indexOf(match.groups?.span ?? match[0]);

export const restOf = (document: Document, match: RegExpExecArray) =>
  document.text.slice(
    match.index + match[0].length,
    match.index + match[0].length + 16,
  );

export function reason(ruleId: Reason["ruleId"], weight: number): Reason {
  return { kind: "age", source: "context", ruleId, weight };
}

/** Ages that laws and rules name, so that anybody may be meant. */
const limits =
  /^(?:1[0-9]|2[0-9]|30|40|50|55|6[0-9]|70|75|80|85|90|\p{L}+)(?!\d)/u;

/** Tells whether a number is the limit of a rule, said of anybody. */
export const isLimit = (document: Document, match: RegExpExecArray): boolean =>
  limits.test(match.groups?.span ?? "") && isGeneral(document, match);

const isGeneral = (document: Document, match: RegExpExecArray): boolean =>
  general.test(textBefore(document, spanStart(match)));

/** A limit said of anybody is no one's age; a number that no rule has ("om man är 71") is shown as a tip. */
export function unlessGeneral(
  document: Document,
  match: RegExpExecArray,
  found: Reason,
): Reason | null {
  if (!isGeneral(document, match)) return found;
  return limits.test(match.groups?.span ?? "")
    ? null
    : { ...found, weight: 0.2 };
}

const twoNumbers = /^(?<from>\d{1,2})\s?(?<sign>[–/-])\s?(?<to>\d{1,3})/u;

/** "30-35", "14/15": tells whether two numbers are no guess at an age: they fall, lie far apart, or are a share ("3/4"). */
export function isNoGuess(span: string): boolean {
  const { from, sign, to } = twoNumbers.exec(span)?.groups ?? {};
  if (sign === undefined) return false;
  const apart = Number(to) - Number(from);
  return sign === "/"
    ? apart !== 1 || Number(from) < 13
    : apart < 1 || apart > 15 || Number(to) > 108;
}

/** Tells whether a span is two numbers for one age: "15-16 år". */
export const isGuess = (span: string): boolean =>
  twoNumbers.test(span) && !isNoGuess(span);
