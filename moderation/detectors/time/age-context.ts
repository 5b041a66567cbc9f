import type { Document } from "../reading/document.ts";
import { type Reason } from "../evidence.ts";

// What stands last is asked for from the end back: from the start on, `general` takes fourteen times as long.
export const general =
  /$(?<=(?:(?<!(?:strax|lite|något|långt|bit|just)\s)(?:under|över)|minst|(?:man|som|barn|ungdomar|unga) (?:har |ha )?fyllt|från|högst|upp till|mellan|äldre än|yngre än|innan man (?:är|fyller)|om man (?:är|fyller)|fast man är|when you are|(?:a|the|your) child (?:turns|is)|tills man är|om man (?:har )?fyllt|at least|(?<!just )over|older than|younger than|(?<!\p{L})(?:den|de|dem|dom|alla|någon|vem) som (?:är|har fyllt|fyllt|fyller|blivit|blir)|(?:när|tills|till dess|innan|förrän|(?:från )?(?:det |den )?(?:år|året|dag|dagen|kvartal|kvartalet|månad|månaden|termin|terminen)(?: då| som| när)?|efter att) (?:att )?(?:ett |en )?(?:barnet|barn|ungdomen|eleven|person|personen|man) (?:är|fyller|fyllt|blir|har fyllt|blivit)|barn|ungdomar|personer|alla|unga)\s*(?:att )?)/iu;

export const duration =
  /$(?<=(?:(?<![\p{L}\p{N}])i|på|sedan|för|efter|om|inom|under|hela|över|nästan|drygt|ca|cirka|senaste|sista|första|de|varje|per|minst|mer än|snart|bara|tagit|tog|for|last|past|after|every|within|in|all|gift|ihop|jobbat|bott|haft|väntat|varit|gått|de senaste|förra|nära|kanske|runt|på ca|genom|straff|fängelse)\s)/iu;

export const notAge =
  /^\s?(?:sedan|sen|framåt|till(?!\s(?:jul|julen|sommaren|hösten|våren|vintern|påsk|midsommar|nyår))|tillbaka|ago|later|senare|i rad|av|åt|kvar|sjukskriven|gånger|brukare|elever|anställda|boende|sidor|barn|st(?![\p{L}\p{N}])|kr|procent|%|dagar|dygn|timmar|timme|veckor|thousand|hundred|million|minuter|min(?![\p{L}\p{N}])|km|meter|mil|kilo|kg|liter|rum|personer|syskon|pers|kids|children|times|days|hours|minutes|weeks|nätter|kvällar|tusen|hundra|miljon|öl|glas|av|grader|stycken|pages|lax(?![\p{L}])|papp(?![\p{L}])|lakan|spänn|tusenlapp\p{L}*|hundring\p{L}*|pix|rutor|poäng|bort|ställen|olika|män|kvinnor|andra|trappor|lägenheter|vuxna|ungar|pojkar|flickor|döttrar|söner|stora|små|saker|nya|kvm|m2|m²|kvadrat\p{L}*)/iu;

/** "15 000", "3,8": the number goes on. */
const goesOn = /^(?:\s\d{3}(?!\d)|[.,:]\d)/;

/** Tells whether what follows a number says that it counts something else than years. */
export function countsSomething(
  document: Document,
  match: RegExpExecArray,
): boolean {
  const rest = restOf(document, match);
  return goesOn.test(rest) || notAge.test(rest);
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
