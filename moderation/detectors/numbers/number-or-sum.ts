import { nationalNumbers } from "../cues/public-numbers.ts";
import type { NumberCue } from "../cues/number-cues.ts";
import type { Document } from "../reading/document.ts";

const isMeasured =
  /^(?:\d{1,2}|(?:19|20)\d{2}|\d{1,3}(?:[ .]?000)+|(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}(?:[ /-]\d{2,4})?|(?:19|20)\d{2}[-–/](?:(?:19|20)?\d{2})|[012]?\d[-–.][012]?\d|\d{1,2}[.]\d{2}(?:-\d{1,2}[.]\d{2})?)$/u;
/** A day or an hour is none even after the word for a number. */
const isMoment =
  /^(?:19|20)\d{2}-\d{2}-\d{2}$|^\d{1,2}\.\d{2}(?:-\d{1,2}\.\d{2})?$/u;
/** "kundnummer är 450000", "dnr 2024-17", "ocr: 118 204": nothing between the word that says what it is and what looks like a year or a sum. */
const isDirect = /^(?:[\s:#.=(*"'”]|(?:är|e|is|was|var)(?!\p{L})){0,6}$/iu;
const saysNumber =
  /(?:\p{L}[- ]?(?:nummer|numret|nmr|nr|number|id)|(?<!\p{L})(?:\p{L}{2,12}\s(?:no|nr|nummer|number)|dnr|d\.nr))\.?$/iu;
const isAmount = /^\d{1,3} \d{3}$/u;
const isRound = /^\d{1,3} 000$/u;
const unit =
  /^\s?(?:,\d|:-|%|(?:kr|kronor|års?|mån(?:ad|ader)?|dag(?:ar)?|veckor|procent|st|barn|gånger|ggr|tim|timmar|km|m2|kvm|sek|öre|sidor|personer|per|person|i (?:månaden|veckan|dagen)|mg|poäng|euro|dollar|spänn|minuter|dygn|kilo|kg|siffror|tecken|siffrigt?|digits|characters)(?!\p{L}))/iu;
/** "rum nr 412", "lag nr", "buss nr": numbers of what is everybody's. Read from the end back, which takes 15 ns and not 400. */
const everybodys =
  /$(?<=(?:(?<!\p{L})(?:rum[s]?|sal|lag|sfs|skv|fk|hus|plats|post|sid|tur|väg|del|ring|tel|prop(?:osition)?)|buss|linje|tåg|blankett(?:en)?|formulär|ruta|fråga|punkt|sida|kapitel|artikel|våning|tröj|ordnings|kanal|steg|avsnitt|version[s]?|rikt|nöd|hållplats|avdelning[s]?|grupp|klass|telefon|start|rad|atom|modell|förordning(?:en)?|\(?(?:EU|EG)\)?|tidning(?:en)?|rapport(?:en)?|bilaga|direktiv|tabell|figur|sko|vecko|låt|uppgifts|övnings)\s?-?(?:nr|nummer|numret))/iu;

/** A number and what is said of it: the word for it, and what stands between. */
export interface Told {
  span: string;
  cue: string;
  gap: string;
  rule: NumberCue;
  /** The word is "nummer" and no more. */
  isBare: boolean;
}

/** Tells whether a number is of what everybody has the same of: "rum nr 412". */
export const isOfEverybodys = (before: string): boolean =>
  everybodys.test(before);

/** Tells whether something is counted or measured by what follows it: "450 kr", "10 siffror". */
export const isCounted = (after: string): boolean => unit.test(after);

/** "för 12-14", "sn 24/118": a word before a number with a sign is no part of it. */
function beginsWithWord({ vocabulary }: Document, span: string): boolean {
  const prefix = /^\p{Ll}+(?=[ ])/u.exec(span)?.[0] ?? "";
  return prefix.length > 1 && vocabulary.isOrdinary(prefix);
}

/** "brukarnummer 14": two figures are a number after one word alone; "elev nr 14" and "kö-nummer 18" are a place in a line. */
const inOneWord = /(?:^|\s)(?!kö|lott)(?:\p{L}{4,}(?:nummer|numret|nr)|dnr)$/iu;

/** "nr 12 2023", "protokoll nr 12/2024": an issue of its year, and hardly anybody's. */
const isIssue = /^\d{1,4}[ /-](?:19|20)\d\d$/u;

/** What looks like a year, a span or a sum is a number only right after a word that says nothing else: how sure that is. */
function weightOfMeasured({ span, cue, gap, rule, isBare }: Told): number {
  const isTold =
    /^ocr$/iu.test(cue) || (!rule.isWeak && !isBare && saysNumber.test(cue));
  if (!isTold || !isDirect.test(gap) || isMoment.test(span)) return 0;
  const { length } = span.replace(/\D/g, "");
  if (length > 2) return 0.5;
  return length === 2 && inOneWord.test(cue) ? 0.35 : 0;
}

/** "räkningen 2350": figures alone after what one pays, with no sign that they are its number. */
const isSum = ({ span, cue, gap, rule }: Told): boolean =>
  rule.isOf === "sums" &&
  !/clearing|giro|^[bp]g|kto|nr|numm?er|number/iu.test(cue) &&
  !/[:#=]|(?<!\p{L})n(?:o|r|um)/iu.test(gap) &&
  (/^lån/iu.test(cue) ? /^\d{3,6}$/ : /^\d{3,5}$/).test(span);

function weightOfNumber(told: Told): number {
  const { span, gap, rule, isBare } = told;
  const hasSign = /[\p{L}:/._#-]/u.test(span);
  const fewest = rule.isWeak ? (hasSign ? 3 : 4) : hasSign ? 2 : 3;
  if (span.replace(/\D/g, "").length < fewest) return 0;
  if (rule.isWeak && isAmount.test(span))
    return rule.isOf === "numbers" && !isRound.test(span) && isDirect.test(gap)
      ? 0.4
      : 0;
  if (isSum(told)) return 0.4;
  return isBare && /^\d{3,6}$/.test(span) ? 0.5 : 0.85;
}

/** Gives how sure it is that what stands after a cue is a number of somebody's, and no year, day or sum; 0 where it is none. */
export function weightOfTold(document: Document, told: Told): number {
  const { span, rule } = told;
  const digits = span.replace(/\D/g, "");
  if (rule.shape === "code")
    return digits.length >= (rule.isWeak ? 4 : 3) ? 0.85 : 0;
  if (nationalNumbers.has(digits) || beginsWithWord(document, span)) return 0;
  if (told.isBare && isIssue.test(span)) return 0.3;
  return isMeasured.test(span) ? weightOfMeasured(told) : weightOfNumber(told);
}
