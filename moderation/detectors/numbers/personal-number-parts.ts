import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceAt, evidenceForMatches, type Reason } from "../evidence.ts";
import { matchesOf } from "../patterns/matches.ts";

const four = String.raw`(?<span>\d\d ?-?\d\d|\d(?: \d){3})(?!\p{N}|[-/:.,]\d|\s?(?:%|(?:kr|kronor|år|sek|timmar|dagar|veckor|månader|gånger|av|poäng|procent)(?!\p{L})))`;
const cue = String.raw`(?:(?:fyra sista|sista (?:fyra|4)|4 sista)(?: (?:siffrorna|siffror|i|av))*|sista (?:siffrorna|siffror)|(?:mina|hans|hennes|dina) sista(?: är)?|(?:kontroll|slut)-?(?:siffror(?:na)?|nummer|numret|nr)|resten av (?:person)?(?:numret|nummret)|last (?:four|4)(?: digits)?)(?!\s(?:månad|år|veck|dag|gång|termin|tim|minut|month|year|week|day|time))`;
const lastFour = new RegExp(
  String.raw`(?<!\p{L})${cue}(?:[^\d\n.]{0,40}?(?<!\d)|\.)${four}`,
  "giu",
);
/** "kortet slutar på 1111", "hennes slutar på 4410": whose number, or what is numbered, ends in them. */
const ended = new RegExp(
  String.raw`(?<!\p{L})(?:(?:ends?|ended|ending)\s(?:in|with)|slut(?:ar|ade|at)?\s(?:på|med))[^\d\n.]{0,24}?(?<!\d)${four}`,
  "giu",
);
const isNumbered =
  /(?:numm?er|numret|(?<!\p{L})nr|pnr|kort(?:et)?|konto(?:t)?|mobil(?:en)?|telefon(?:en)?|skylt(?:en)?|plåt(?:en)?|siffr\p{L}*|number|card|account|phone|(?<!\p{L})id)(?!\p{L})[^\d\n.!?]{0,40}$|(?<!\p{L})(?:mitt|min|ditt|din|hans|hennes|hens|deras|vårt|mine|his|hers|\p{L}{2,20}s)\s$|\d{4}[^\n.!?]{0,30}$/iu;
/** "skolan slutar 1430", "contract ends in 2025", "slutade med 1400 back": an hour, a year, a round sum. */
const isHourOrYear = /^(?:(?:[01]\d|2[0-3])[0-5]\d|(?:19|20)\d\d|\d\d00)$/;

const lastFourAfter =
  /(?:personnummer|personnumm?ret|personnr|pnr|persnr)[^\d\n]{0,30}?(?<!\d|\d-)(?<span>\d{4})(?!\p{N}|-?\d)/giu;
/** "kort ****7304", "xxxx-7304": the figures that a masked number leaves to be seen. */
const masked =
  /(?:[*•xX]{4}[ -]?|[*•]{2,}[ -]?)(?<span>\d{4})(?![\p{L}\p{N}])/gu;
/** "870522. Sen kommer 4410": the number in two halves, however told. */
const halves =
  /(?<![\p{L}\p{N}.,/:-])(?<date>(?:19|20)?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:0[1-9]|[12]\d|3[01]|[67]\d|8\d|9[01]))(?<between>[^\d\n]{3,60})(?<rest>\d\d ?\d\d)(?!\p{N}|[.:,-]\d|\s?(?:kr|år|sek)(?!\p{L}))/giu;
/** "890611 (minus) 4431", "890611 streck 4431", "8906-----4431": halves with a sign in words, or many signs, between. */
const joined =
  /(?<![\p{L}\p{N}.,/:-])(?:19|20)?\d{2} ?-?(?:0[1-9]|1[0-2])(?:[ -]?(?:0[1-9]|[12]\d|3[01]|[67]\d|8\d|9[01]))?\s?(?:[-–—_.*=~/]{2,8}|[(["'*]?(?:minus(?:tecken)?|streck|bindestreck|dash|plus|mellanslag)[)\]"'*]?)\s?\d\d ?\d\d(?!\p{N})/giu;
const followed =
  /sen|sedan|slut|sist|följ|kommer|plus|kontroll|fyra|därefter|then|last|end/iu;
const amount = /kr(?:onor)?(?!\p{L})|€|:-/u;

const reason: Reason = {
  kind: "personal-number",
  source: "context",
  ruleId: "personal-number",
  weight: 0.85,
  parameters: { checksum: "hidden" },
};
const last: Reason = {
  kind: "personal-number-last-four",
  source: "context",
  ruleId: "last-four-digits",
  weight: 0.9,
};

/** Both halves of a number, where the words between say that one follows the other. */
function halvesOf(match: RegExpExecArray): Evidence[] {
  const { date = "", between = "", rest = "" } = match.groups ?? {};
  if (!followed.test(between) || amount.test(between)) return [];
  const at = match.index + date.length + between.length;
  return [
    evidenceAt(match.index, match.index + date.length, reason),
    evidenceAt(at, at + rest.length, reason),
  ];
}

function endedReason(
  { text }: Document,
  { index, groups }: RegExpExecArray,
): Reason | null {
  if (isNumbered.test(text.slice(Math.max(0, index - 60), index))) return last;
  return isHourOrYear.test(groups?.span ?? "")
    ? null
    : { ...last, weight: 0.35 };
}

const run = (document: Document): Evidence[] => [
  ...evidenceForMatches(document, ended, (match) =>
    endedReason(document, match),
  ),
  ...[lastFour, lastFourAfter, masked].flatMap((pattern) =>
    evidenceForMatches(document, pattern, () => last),
  ),
  ...evidenceForMatches(document, joined, () => reason),
  ...matchesOf(document, halves).flatMap(halvesOf),
];

/** Finds parts of personal numbers: the last four alone, or a number told in two halves. */
export const personalNumberParts: Detector = {
  id: "personal-number-parts",
  version: "1",
  kinds: ["personal-number", "personal-number-last-four"],
  run,
};
