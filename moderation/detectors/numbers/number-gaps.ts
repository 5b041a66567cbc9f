import type { NumberCue } from "../cues/number-cues.ts";

/** What may stand between a cue and its number. */
export const between =
  /(?:\s{0,2}(?:[:#.,=(*"'”–-]|(?:är|e|där|var|heter|har|står|blev|lyder|nummer|numret|nr|no|num|number|is|was|of|med nummer|fick nummer|som är|har nummer|hos er|hos dig|i brevet|på brevet|på pappret|på lappen)(?![\p{L}])))*\s{0,2}/iuy;
const farther =
  /(?:\s[\p{L}-]+){1,5}\s(?:är|e|is|lyder|blev|var)(?:\s|:\s?)|(?:\s[\p{L}-]+){1,4}\s?[:=]\s?|\s(?:hos|i|på|vid|från|till|för)(?:\s[\p{L}-]+){1,2}\s/iuy;
/** "The reference on the letter was LSS/25-77", "referensen i brevet är 25-884". */
const fartherOn =
  /(?:\s[\p{L}-]+){1,5}\s(?:är|is|lyder|blev|var|was|löd|står)(?:\s|:\s?)/iuy;
/** "residence card, number start RK 0091", "kortets nummer börjar på RK 00": a part of what is written on it. */
export const begun =
  /,?(?:['’]?s)?(?:\s(?:nummer|numret|nr|no\.?|number))?\s(?:börjar|slutar|inleds|starts?|begins?|beginning|ends?|ending)(?:\s(?:på|med|with|in))?\s/iuy;
/** "204-1 och 204-2": what joins a number to the next. */
export const next = /(?:\s?[,/&]\s?|,?\s(?:och|samt|eller|and|or)\s)/iuy;

/** A word for a number that is found in a text, and where it ends. */
export interface Cue {
  rule: NumberCue;
  word: string;
  at: number;
  isBare: boolean;
}

/** "på kortet står 50 118 903": after so loose a word a sum is as likely as a number. */
const isLoose = (gap: string, { isWeak }: NumberCue): boolean =>
  isWeak && gap.includes("står");

/** Whose number is told by its beginning or end as often as in full: of a telephone or a person, others look for. */
const isOfOthers = /mobil|person|pers\.?n|pnr|reg/iu;
/** "pass börjar på 2130" is at work: what is written on a passport has its word or a letter. */
const isOfWork = ({ word }: Cue, found: string): boolean =>
  /(?:^|\s)pass(?:et)?$/iu.test(word) &&
  !/n(?:umme)?r|number|[A-Z]/u.test(found);

/** What may stand between a cue and its number: more, the surer the cue. */
export function gapsAfter({ rule, word, isBare }: Cue): RegExp[] {
  const parts =
    rule.shape === "passport" ||
    (rule.isEnding && !isBare && !rule.isWeak && !isOfOthers.test(word))
      ? [begun]
      : [];
  if (rule.isOf === "numbers") return [between, fartherOn];
  return rule.isWeak || isBare
    ? [between, ...parts]
    : [between, farther, ...parts];
}

/** How many figures there must be, the more the looser they hang together with the cue. */
export function fewestAfter(
  gap: RegExp,
  said: string,
  span: string,
  cue: Cue,
): number {
  if (gap === begun) return isOfWork(cue, said + span) ? 24 : 0;
  if (gap === fartherOn) return /[/:-]/.test(span) ? 4 : 6;
  if (cue.isBare || gap === farther) return 4;
  return isLoose(said, cue.rule) ? 7 : 0;
}
