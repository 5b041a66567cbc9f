import type { Evidence, Kind } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";
import { matchesOf } from "../patterns/matches.ts";

const whose = String.raw`(?:mitt|min|ditt|din|hans|hennes|hens|deras|vårt|vår|ert|mine|my|his|hers?|their|theirs|(?:den|det|the|ett|en|a|one)\s(?:andra|nya|gamla|rätta|riktiga|other|new|old)|(?:ett|en|den|det|one)\s(?:som|that)|nu|numera|now|\p{L}{2,20}s)`;
const thing = String.raw`(?:\s(?:nya|gamla|riktiga|egna|eget|andra|mobil|telefon|nummer|numret|nr|kort|konto|new|old|own|number))?`;
const noUnit = String.raw`(?![\p{L}\p{N}]|[.,:/-]\d| \d{3}(?!\p{N})|\s?(?:kr|kronor|sek|år|mil|procent|%|timmar|dagar|veckor|månader|gånger|poäng|plus|minus|tusen|öre|grader)(?!\p{L}))`;
const part = String.raw`(?:\d\d(?: \d\d){1,2}|0\d{1,2}-\d{3}|\d{2,6}|\d\d\p{Lu}|\p{Lu}{3})`;
const ends = String.raw`(?:slutar?|slutade|börjar?|började|ends?|ended|ending|starts?|started)`;

/** "slutar på 7731, min på 7713": the end of a second number, which says no more of itself than whose it is. */
const endOfAnother = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${whose}${thing}(?:\s${ends})?\s(?:på|med|in|with)\s(?:siffrorna\s)?(?<span>${part})${noUnit}`,
  "giu",
);
/** "började på KLP och slutade på 12R", "now 06 16": the other end of the same, or what it ends in since. */
const otherEnd = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:och|å|o|men|and|but)\s(?:den\s|det\s)?${ends}\s(?:på|med|in|with)|(?:nu|numera|now)(?!\s(?:19|20)\d\d(?!\d)))\s(?<span>${part})${noUnit}`,
  "giu",
);
const number = String.raw`(?:\p{Lu}{1,3}[ -]?\d{2,6}|\d{2,5}[-/]\d{2,6}|\d{4,8})(?![\p{L}\p{N}]|[.,:/-]\d|\s?(?:kr|kronor|sek|år)(?!\p{L}))`;
/** "vi har kundnummer, mitt är 88-412": the word that says what it is and the number are in two clauses. */
const toldOfWhom = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:mitt|min|hans|hennes|hens|deras|vårt|vår|mine|his|hers|it|\p{L}{2,20}s)(?:\s\p{L}{2,14})?\s(?:är|e|var|is|was)\s(?<span>${number})`,
  "giu",
);
/** "medicin märkt R-512": what stands on a thing that is someone's. */
const marked =
  /(?<!\p{L})(?:[Mm]ärkt|[Mm]ärkta|[Ee]tiketten|labell?ed|marked)\s(?:med\s|som\s|with\s)?(?<span>(?!(?:CE|SFS|ISO|EN|SS)-)\p{Lu}{1,3}-\d{3,6})(?![\p{L}\p{N}])/gu;

const saidOfFirst =
  /(?:slut|börj|inled|end|start)\p{L}*(?:\s(?:det|den))?\s(?:på|med|in|with)\s(?:[\d\p{Lu}][\d\p{Lu} -]{0,12}|[^\d.!?\n]{3,30})[^.!?\n]{0,44}$/iu;
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/skylt|plåt|(?<!\p{L})reg|(?<!mo)bil(?:en)?(?!\p{L})|volvo|saab|bmw|audi|golf|mopp|plate(?!\p{L})|(?<!\p{L})(?:car|van)(?!\p{L})/iu, "plate"],
  [/person(?:numm?er|numret|nr)|pnr|fyra sista|sista fyra/iu, "personal-number-last-four"],
  [/konto|kort(?:et|en)?(?!\p{L})|account|(?<!\p{L})card/iu, "bank-account"],
  [/numm?er|numret|(?<!\p{L})nr(?!\p{L})|mobil|telefon|(?<!\p{L})ring|kontantkort|number|phone/iu, "phone"],
]; // prettier-ignore
/** What is numbered: a bare "nummer" tells no more than a place in a queue. */
const isNumbered =
  /(?:\p{L}{3,}(?:nummer|numret|nr)|(?:case|customer|file|member|reference|client)\s(?:number|no|id))(?!\p{L})[^.!?\n\d]{0,40}(?:[\d\p{Lu}-]{2,12}[^.!?\n]{0,24})?$/iu;
/** "nummer ... mammas är 12-14": hours, a size, a year. */
const isMeasure = /^(?:\d{2}[-/]\d{2}|(?:19|20)\d\d)$/;

/**
 * What the first number cannot be told without. Few texts have it, and the patterns of the second begin with any word
 * that ends in "s": to ask for this first takes a tenth of the time.
 */
const toldByItsEnd =
  /(?:slut|börj|inled|end|start)\p{L}*(?:\s(?:det|den))?\s(?:på|med|in|with)\s/giu;
const numberedThing =
  /\p{L}{3}(?:nummer|numret|nr)(?!\p{L})|(?:case|customer|file|member|reference|client)\s(?:number|no|id)(?!\p{L})/giu;

const reason = (kind: Kind, weight: number): Reason => ({
  kind,
  source: "context",
  ruleId: kind === "phone" ? "phone-shape" : "number-after-cue",
  weight,
});
const before = ({ text }: Document, at: number, reach: number): string =>
  text.slice(Math.max(0, at - reach), at);

/** The kind of the number before it, where one was just told by its end. */
function kindOfFirst(
  document: Document,
  { index, groups }: RegExpExecArray,
): Reason | null {
  const said = before(document, index, 110);
  const span = groups?.span ?? "";
  if (/\p{Ll}/u.test(span) || !saidOfFirst.test(said)) return null;
  const kind = kinds.find(([cue]) => cue.test(said))?.[1];
  return kind === undefined ? null : reason(kind, 0.75);
}

const endsOfAnother = (document: Document): Evidence[] =>
  matchesOf(document, toldByItsEnd).length === 0
    ? []
    : [endOfAnother, otherEnd].flatMap((pattern) =>
        evidenceForMatches(document, pattern, (match) =>
          kindOfFirst(document, match),
        ),
      );

const wholeNumbers = (document: Document): Evidence[] =>
  matchesOf(document, numberedThing).length === 0
    ? []
    : evidenceForMatches(document, toldOfWhom, ({ index, groups }) =>
        !isMeasure.test(groups?.span ?? "") &&
        /^\P{Ll}+$/u.test(groups?.span ?? "") &&
        isNumbered.test(before(document, index, 90))
          ? reason("reference-number", 0.7)
          : null,
      );

/** Finds numbers that lean on the number before them: "…slutar på 9834, mitt på 9812", "kundnummer, mitt är 88-412". */
export const numberOfAnother: Detector = {
  id: "number-of-another",
  version: "1",
  kinds: [
    "phone",
    "plate",
    "bank-account",
    "reference-number",
    "personal-number-last-four",
  ],
  run: (document): Evidence[] => [
    ...endsOfAnother(document),
    ...wholeNumbers(document),
    ...evidenceForMatches(document, marked, () =>
      reason("reference-number", 0.5),
    ),
  ],
};
