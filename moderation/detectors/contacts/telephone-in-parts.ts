import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";
import { toldFigures } from "../reading/number-words.ts";

const join = String.raw`(?:\s?[,.;]?\s(?:och|and|sen|sedan|then|sist|därefter|så|slutar på|slutar med|resten|följt av|plus))+(?:\sär|\skommer|\s?:)?\s`;
const parts = [
  /** "0 4 0 – 6 2 8 0 4 3 3": every figure by itself. */
  /(?<![\p{L}\p{N}+.,:/-])0(?: ?[–—-] ?| )[1-9](?:(?: ?[–—-] ?| )\d){6,9}(?!\p{N}| \d)/gu,
  /** "070 är riktnumret och resten är 174 06 48" */
  /(?<![\p{L}\p{N}])(?<span>0\d{1,3})(?= (?:är|i) riktnum)/giu,
  /(?:resten|abonnent\p{L}*)(?: är)? (?<span>\d(?:[ -]?\d){4,8})(?!\p{N})/giu,
  /** "070-174 och sen 06 05" */
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.,:/-])0[1-9]\d{0,2}[ -]?\d{2,3}(?: ?\d{2}){0,2}${join}\d(?: ?\d){1,6}(?!\p{N}|[:.,]\d|\s?(?:kr|år)(?!\p{L}))`,
    "giu",
  ),
  /** "numret slutar på 06 05", "the number ends in 0605" */
  /(?:numm?er|numret|nr|mobil\p{L}*|telefon\p{L}*|number|ringer)(?:\s[\p{L}]+){0,5}\s(?:slutar?|slutade|slutat|börjar?|började|ends?|ending|starts?)\s(?:på|med|in|with)\s(?:siffrorna )?(?<span>\d(?:[ -]?\d){1,9})(?![\p{N}]|\s?(?:%|(?:kr|år|procent)(?!\p{L})))/giu,
  /sista siffrorna i (?:mitt |hans |hennes )?(?:mobil|telefon)?(?:numret|nummer|nr)\s(?:är|e)\s(?<span>\d(?:[ -]?\d){1,5})(?!\p{N})/giu,
  /** "börjar på 070-174": so much of it that the rest can be guessed at. */
  /(?:börjar|inleds|starts)\s(?:på|med|with)\s(?<span>0[1-9](?:[ -]?\d){4,8})(?!\p{N})/giu,
  /** An extension behind a switchboard. */
  /(?<![\p{L}])(?:ankn|anknytning(?:en)?|ext|extension)(?:\.|\s|:|är|is|nr){0,4}(?<span>\d(?: ?\d){1,5})(?![\p{N}]|\s?(?:år|st)(?!\p{L}))/giu,
];
const noUnit = String.raw`(?!\p{N}|[.,:/-]\d| \d|\s?(?:kr|kronor|år|st|procent|%|mil|dagar|veckor|timmar|gånger|minuter)(?!\p{L}))`;
const inWords = [
  /** "numret som slutar på sextioåtta": its end in words. */
  new RegExp(
    String.raw`(?:numm?er|numret|(?<!\p{L})nr|mobil\p{L}*|telefon\p{L}*|number)(?:,?\s\p{L}+){0,5}\s(?:slutar?|slutade|ends?|ending)\s(?:på|med|in|with)\s(?<span>${toldFigures})${noUnit}`,
    "giu",
  ),
  /** "174 i mitten och sextiosju sist": the middle, and what comes last. */
  /(?<![\p{N}.,:/-])(?<span>\d{3}(?: ?\d{2,3}){0,2})(?= (?:i mitten|in the middle)(?!\p{L}))/giu,
  new RegExp(
    String.raw`(?:i mitten|in the middle)[\s,]{1,2}(?:(?:och|sen|sedan|and|then)\s){0,2}(?<span>\d{2,4}|\d\d \d\d|${toldFigures})(?=\s(?:sist|på slutet|i slutet|at the end|last)(?!\p{L}))`,
    "giu",
  ),
  /** "465 004 19 utan riktnr": what says that its beginning is left out. */
  /(?<![\p{N}.,:/-]|\d )(?<span>\d{2,3}(?:[ -]\d{2,3}){1,3}|\d{5,8})(?=[^\d.!?\n]{1,25}rikt(?:nr|nummer|numret)(?!\p{L}))/giu,
];
/** "ring grannen 628 04 71": whom to call, and the number without its beginning. */
const ofSomeone = new RegExp(
  String.raw`(?<!\p{L})(?:ring|ringa|smsa|sms:a|nå|nås|nummer(?:et)? till|numret till|nr till|number of|call)(?:\s\p{L}{2,15}){1,3}(?:\s(?:på|är|e|is|on|at|:))?\s(?<span>\d{3} \d{2,3} \d{2}|(?<=till\s[\p{L} ]{2,40}\s(?:är|e)\s)(?:\d{3} \d{3}|\d\d \d\d \d\d))${noUnit}`,
  "giu",
);
/** Figures with a space among them: where there are none, whom to call is not looked for. */
const figures = /\d\d \d\d/;
/** "förut …06 61", "...0634": an end alone, with dots for what stands before it. */
const cut =
  /(?<![\p{L}\p{N}.])(?:…|\.{3})(?<span>(?!(?:19|20)\d\d)\d{4}|\d\d \d\d(?: \d\d)?)(?![\p{L}\p{N}]|[.,:/-]\d| \d|\s?(?:kr|kronor|år|st|procent|%)(?!\p{L}))/gu;
const speaksOfPhone =
  /(?:numm?er|numret|(?<!\p{L})nr|mobil|telefon|kontantkort|simkort|ring|sms|swish|phone|number|0\d{1,3}[ –-])/iu;
/** What is written after a number for another that differs in the end: "…06 05 alt. 06". */
const another =
  /(?<!\p{N})0[1-9]\d{0,2}[ /-]?\d{2,3}(?: ?\d{2}){2}(?:(?:,\s\d{2}){0,2}(?:\s?\/\s?|,?\s(?:eller|alt\.?|alternativt|or)\s|\s?&\s?)\d{2})(?![\p{N}.:–-]| \d|\s?(?:år|st|kr|gånger|ggr|timmar|dagar|veckor|minuter|personer|barn|procent)(?!\p{L}))/giu;

const partsMasked =
  /(?<![\p{L}\p{N}.,:/-])07\d[ -]?\d{3}(?: ?\d{2})? ?[xX*•]{2}(?: ?[xX*•]{2})?(?![\p{L}\p{N}])/gu;
/** "men 06 på slutet", said of a number. */
const atEnd =
  /(?<=(?:nr|nummer|numret|\d{5}|\d\d \d\d \d\d)[^.!?\n\d]{0,60})(?<span>(?<!\d)\d{2,4}) (?:på|i) slutet/giu;

const reason: Reason = {
  kind: "phone",
  source: "context",
  ruleId: "phone-shape",
  weight: 0.8,
};

const isNearPhone = ({ text }: Document, { index }: RegExpExecArray): boolean =>
  speaksOfPhone.test(text.slice(Math.max(0, index - 90), index + 40));

const patternsFor = ({ text }: Document): RegExp[] => [
  ...parts,
  ...inWords,
  ...(figures.test(text) ? [ofSomeone] : []),
  another,
  partsMasked,
  atEnd,
];

/** Finds telephone numbers that are told in parts: a beginning and an end, an end alone, an extension. */
export const telephoneInParts: Detector = {
  id: "telephone-in-parts",
  version: "1",
  kinds: ["phone"],
  run: (document): Evidence[] => [
    ...patternsFor(document).flatMap((pattern) =>
      evidenceForMatches(document, pattern, () => reason),
    ),
    ...evidenceForMatches(document, cut, (match) =>
      isNearPhone(document, match) ? reason : null,
    ),
  ],
};
