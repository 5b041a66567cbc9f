import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";
import { fold } from "../../lexicon/fold.ts";
import { lookUp } from "../../lexicon/lexicon.ts";
import { functionWordBit } from "../../lexicon/word-info.ts";
import { isCountedAt, isLoudAt, isOfThing } from "./plate-words.ts";

/** Three letters and three figures, or two figures and a letter. */
const shape =
  /(?<![\p{L}\p{N}-])\p{Lu}{3}[ -]?\d{2} ?[\d\p{Lu}](?![\p{L}\p{N}-])/gu;
/** I, Q, V, Å, Ä and Ö are on no Swedish plate (Transportstyrelsen): such signs are misread, or of something else. */
const unissued = /[IQVÅÄÖ]/u;
const nearVehicle =
  /(?:bil(?:en|ar)?|kör(?:de|t)?|volvo(?:n)?|saab|bmw|audi|merca|mercedes|vw|skoda|kia|toyota|ford|opel|epa|moppe|mc|husvagn|släp|skylt|plåt|reg|car|van|plate|parker\p{L}*)(?!\p{L})/iu;
const notPlates =
  /^(?:KFM|FK|HVB|LVU|LVM|BUP|BVC|BVB|SIS|SVT|SVD|COVID|SFS|HFD|NJA|RÅ|KAP|LSS|LVU|LVM|SOL|JO|IVO|EKB|ISO|USB|COM|HTC|MRT|BMW|SEK|DNR|NR|KL|LPT|LRV|SKV|FKS|EUR|USD|TEL|FAX|OCR|PNR|REG|CRP|CSN)(?!\p{L})/u;
const letters = String.raw`[\p{L}]{2,3}[ -]?[\d?]{2} ?[\p{L}\d?]|\p{L}(?: \p{L}){2}(?: \d){2} [\p{L}\d]|[\p{L}\d]{2,4}[ -]\d{3,5}|[A-Za-z]{3} (?:(?:noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio)[ ,]{0,2}){2,3}(?:\p{L}(?!\p{L}))?`;
const cue = String.raw`reg(?:\.|istrerings)?\s?-?(?:n(?:umme)?r(?:et)?|numret|skylt(?:en)?)?|regist(?:rering)?|skylt(?:en)?|regskylt|nummerplåt(?:en)?|plåten|bil(?:en)? med|plate(?: of [\p{L}]+| no| number)?|license plate|bilnummer|bilens nummer`;
const gap = String.raw`(?:\s{0,2}(?:är|e|var|blev|heter|har|nummer|nr|no|number|is|was|of|:|#|\.|,|=|\(|–|-)(?![\p{L}]))*\s{0,2}`;
const afterCue = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${cue})${gap}["”(]?(?<span>${letters})(?![\p{L}\p{N}])`,
  "giu",
);
const vehicle = String.raw`bil(?:en)?|skåpbil(?:en)?|lastbil(?:en)?|moppe(?:n)?|moped(?:en)?|mc(?:n)?|volvo|saab|bmw|audi|mercedes|merca|vw|volkswagen|passat|golf|polo|toyota|kia|skoda|ford|opel|peugeot|renault|mazda|nissan|hyundai|tesla|seat|fiat|citro[eë]n|honda|taxi(?:n)?|elbil(?:en)?|husbil(?:en)?|motorcykel(?:n)?|traktor(?:n)?|suv(?::?en)?|kombi(?:n)?|dacia|suzuki|mitsubishi|subaru|lexus|cupra|epa|a-?traktor(?:n)?|släp(?:et)?|husvagn(?:en)?|car|van|truck`;
/** "en svart volvo zup 30s": in small letters a plate is one only beside a vehicle. */
const byVehicle = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${vehicle})(?:[\s,(]{1,2}(?:med|reg|nr|som|har|är|heter)?){0,2}[\s,("”]{1,2}(?<span>\p{L}{3}[ -]?\d{2} ?[\d\p{L}])(?![\p{L}\p{N}])`,
  "giu",
);
/** "polsk skylt WX 4412K", "personlig skylt KUNGEN": plates of other countries and own choice. */
const foreign =
  /(?<![\p{L}])(?:skylt(?:en|ar)?|plåt(?:en|ar)?|plates?)(?:\s(?:med|är|har|nr|det står))?:?\s["”]?(?<span>(?=[\p{Lu} -]{0,7}\d)\p{Lu}{1,3}[ -]?(?:\d{1,5}|\p{Lu}{1,2})[ -]?[\p{Lu}\d]{2,5}|(?<=[Pp]ersonlig[at]? (?:skylt|plåt|plates?)(?:en|ar)?:? ?["”]?)\p{Lu}{3,7})(?![\p{L}\p{N}])/gu;
/** "polsk bil WX 4412K": a vehicle from elsewhere. */
const fromElsewhere =
  /(?<!\p{L})(?:(?:[Tt]ysk|[Pp]olsk|[Nn]orsk|[Dd]ansk|[Ff]insk|[Ll]itauisk|[Ll]ettisk|[Ee]stnisk|[Rr]umänsk|[Bb]ulgarisk|[Uu]tländsk)\s(?:bil|lastbil|skåpbil|husbil|buss)(?:en)?,?(?:\s(?:med|reg|nr))?\s(?<span>(?=[\p{Lu} -]{0,5}\d)\p{Lu}{1,3}[ -]?\d{2,5}[ -]?\p{Lu}{0,3}))(?![\p{L}\p{N}])/gu;
/** "regskylt med texten KUNGEN": of one's own choice. */
const ownText =
  /(?:skylt|plåt)(?:en)?\smed\s(?:texten|bokstäverna|ordet|namnet)\s(?<span>\p{Lu}{2,7})(?![\p{L}\p{N}])/gu;
/** "jag såg bara MHK på skylten": as much as was seen. */
const seenPart =
  /(?<![\p{L}\p{N}-])(?<span>\p{Lu}{3}|\d{3})\spå\s(?:\p{L}{0,10}skylt(?:en)?|\p{L}{0,8}plåten)(?!\p{L})/gu;
/** "nummerplåten slutar på 412": half a plate. */
const half =
  /(?<![\p{L}])(?:skylt|nummerplåt|plåt|regn(?:umme)?r|registreringsnummer|plate)\p{L}*\s(?:börjar|slutar|slutade|ends?|starts?)\s(?:på|med|in|with)\s(?<span>[\p{L}\d]{2,3}(?: \d[\p{L}\d])?)(?![\p{L}\p{N}])/giu;

/** "bilen slutar på 48C", "börjar på XTO": half a plate of what is called by its vehicle; small letters are words. */
const halfOfVehicle =
  /(?<![\p{L}])(?:[Bb]il(?:en)?|[Ss]kåpbil(?:en)?|[Vv]olvon?|[Ss]aab(?:en)?|BMW:?n|[Aa]udin?|[Mm]ercan?|[Mm]ercedesen|[Gg]olfen|[Pp]assaten|[Mm]oppen|[Mm]opeden|[Ee]pan|[Rr]eg\p{Ll}{0,14}|[Cc]ar|[Vv]an)(?:\s\p{Ll}{2,10}){0,2}\s(?:börja[rd]e?|sluta[rd]e?|ends?|starts?)\s(?:på|med|in|with)\s(?<span>\p{Lu}{3}|\d{2}\p{Lu}|(?<=[Bb]il[^.!?\n]{0,40})\d{3}(?! \d{3}| ?(?:kr|kronor|tusen|mil|000|lax|spänn)))(?![\p{L}\p{N}]|[.,:]\d)/gu;

/** "Volvo, ÖKG 90": as much of a plate as somebody remembers, beside a vehicle. */
const remembered =
  /(?<![\p{L}\p{N}-])(?:[Bb]il(?:en)?|[Vv]olvo|[Ss]aab|BMW|Audi|Mercedes|Merca|VW|Passat|Golf|Toyota|Kia|Skoda|Ford|Opel|Peugeot|Renault|Mazda|[Ss]kylt\p{L}*|[Mm]oppen?|van|car)(?:,| med| nr| reg| som börjar| börjar på|:)? (?<span>\p{Lu}{3} ?\d{1,2})(?![\p{L}\p{N}-]|[.,:]\d)/gu;

const plateReason = (source: Reason["source"], weight: number): Reason => ({
  kind: "plate",
  source,
  ruleId: source === "shape" ? "plate" : "number-after-cue",
  weight,
});

/** What a vehicle does or is: "bilen kom 214". */
const isDoing =
  /^(?:gör|går|gick|kör|tog|tar|kom|var|fick|får|såg|ser|ger|gav|drog|drar|bor|har|ska|kan|vill|låg|åka|åker|nya|gamla|ute|max|typ|mil|sen|nog|ens|bra|fin|ful|hyr|top|min|bil|lag|nr|rum|väg|kap|par|ett|två|tre|fem|sex|sju|nio|tio)$/u;

const isGrammar = ({ lexicon }: Document, word: string): boolean =>
  (lookUp(lexicon, fold(word)) & functionWordBit) !== 0;

function besideVehicle(
  document: Document,
  match: RegExpExecArray,
): Reason | null {
  const span = match.groups?.span ?? "";
  const letters = span.slice(0, 3).toLowerCase();
  const isWord = document.vocabulary.isOrdinary(letters);
  if (!isWord || span !== span.toLowerCase() || /\d[a-z]$/.test(span))
    return plateReason("context", 0.75);
  // "volvo sol 214" is one, and "bilen kom 200 mil" and "golf för 500" are none.
  const end = match.index + match[0].length;
  return isDoing.test(letters) ||
    isGrammar(document, letters) ||
    /00$/.test(span) ||
    isCountedAt(document.text, end)
    ? null
    : plateReason("context", 0.4);
}

/** "skylten var 500": an ordinary word in small letters and a number; "regnr kul 214" is a plate, since nothing else stands there. */
function isWordAndNumber(
  document: Document,
  { index, 0: found, groups }: RegExpExecArray,
): boolean {
  const span = groups?.span ?? "";
  const word = span.replace(/ .*/, "");
  if (!/^\p{Ll}{2,4} \d{2,5}$/u.test(span)) return false;
  if (!document.vocabulary.isOrdinary(word)) return false;
  return !(
    /^reg/iu.test(found) &&
    word.length === 3 &&
    !isGrammar(document, word) &&
    !isCountedAt(document.text, index + found.length)
  );
}

/** "JAG HAR 500 KR KVAR": a word, where everything is in capitals. */
function isLoudWord(
  document: Document,
  { 0: found, index }: RegExpExecArray,
): boolean {
  const { text, vocabulary } = document;
  const end = index + found.length;
  const letters = found.slice(0, 3).toLowerCase();
  // "OSS, ÄLG 20K": two figures and a letter are hardly counted.
  if (/\d\p{Lu}$/u.test(found) && !isGrammar(document, letters)) return false;
  return isLoudAt(text, index, end) && vocabulary.isOrdinary(letters);
}

/** Letters that no plate has are believed beside a vehicle alone. */
function shapeReason(
  document: Document,
  match: RegExpExecArray,
): Reason | null {
  const { text } = document;
  const { 0: found, index } = match;
  if (notPlates.test(found) || isCountedAt(text, index + found.length))
    return null;
  const isNear = nearVehicle.test(text.slice(Math.max(0, index - 60), index));
  const letters = found.slice(0, 3).toLowerCase();
  if (isOfThing(letters) && !isNear) return null;
  if (isLoudWord(document, match))
    return isNear && !isDoing.test(letters) && !isGrammar(document, letters)
      ? plateReason("shape", 0.4)
      : null;
  return plateReason("shape", isNear || !unissued.test(found) ? 0.75 : 0.4);
}

const run = (document: Document): Evidence[] => [
  ...evidenceForMatches(document, shape, (match) =>
    shapeReason(document, match),
  ),
  ...evidenceForMatches(document, afterCue, (match) =>
    isWordAndNumber(document, match) ? null : plateReason("context", 0.85),
  ),
  ...evidenceForMatches(document, byVehicle, (match) =>
    besideVehicle(document, match),
  ),
  ...[foreign, fromElsewhere, ownText].flatMap((pattern) =>
    evidenceForMatches(document, pattern, () => plateReason("context", 0.6)),
  ),
  ...evidenceForMatches(document, seenPart, ({ groups }) =>
    notPlates.test(groups?.span ?? "") ? null : plateReason("context", 0.5),
  ),
  ...evidenceForMatches(document, remembered, ({ groups }) =>
    notPlates.test(groups?.span ?? "") ? null : plateReason("context", 0.5),
  ),
  ...[half, halfOfVehicle].flatMap((pattern) =>
    evidenceForMatches(document, pattern, () => plateReason("context", 0.7)),
  ),
];

/** Finds registration plates by their shape, after the word for one, and beside a vehicle. */
export const plate: Detector = {
  id: "plate",
  version: "1",
  kinds: ["plate"],
  run,
};
