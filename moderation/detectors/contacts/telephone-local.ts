import type { Detector } from "../detector.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";

const noUnit = String.raw`(?!\p{N}|[.,:/-]\d| \d|\s?(?:kr|kronor|sek|år|st|mil|km|gånger|ggr|personer|procent|%|:-|spänn|timmar|dagar|poäng)(?!\p{L}))`;
const inTwos = String.raw`[1-9]\d(?:[ -]\d\d){2}|[1-9]\d\d[ -]\d\d[ -]?\d\d|[1-9]\d{5,6}`;
const inThrees = String.raw`[2-9]\d\d[ -](?!000)\d{3}`;
const when = String.raw`dagtid|kvällstid|dag|dagar|kväll|kvällar|kvällen|helger?|efter\s(?:kl\.?\s)?\d{1,2}(?:[.:]\d\d)?`;
const where = String.raw`bostad(?:en)?|bost|hem|hemma|arb|arbete|arbetet|jobb|jobbet|privat|kontoret|fast|fasta`;
/** "till min mor", "hem till mormor": whose it is. */
const whose = String.raw`till\s(?:(?:min|mitt|hans|hennes|vår|deras)\s)?\p{L}{2,14}`;
const said = String.raw`(?:[.,:;]{0,2}\s(?:${when}|${where}|${whose}|mig|oss|gärna|helst|säkrast|lättast|enklast|bäst|direkt|även|på|är|e|is|at|nr|nummer|numret|number)){0,4}[.,:;]{0,2}\s{1,2}`;
const place = String.raw`(?:hem|jobb|arbets|privat|bostads|kontors|fast)?-?`;
const telephone = String.raw`(?:${place}(?:telefon(?:en|nummer|numret|nr)?|telnr|tel|tfn|tele)|(?:hem|jobb|arbets|privat|bostads|mobil|mobiltelefon)-?(?:nummer|numret|nr)|(?:nummer|numret|nr)(?=\s(?:är|e|till|hem|dagtid|kvällstid)\s|:)|(?:mitt|min|hans|hennes|vår|vårt|deras|mammas|pappas)\sfasta|(?:home\s)?phone(?:\snumber)?)`;

/** "tel dagtid 39 06 01", "telefon till min mor: 628 04 05": a number without its beginning, and a word or two more before it. */
const afterTelephone = new RegExp(
  String.raw`(?<!\p{L})${telephone}${said}(?<span>${inTwos}|${inThrees})${noUnit}`,
  "giu",
);
/** "ring hem 390 601", "nås säkrast på 390 601": in threes, as sums are written too. */
const afterCalling = new RegExp(
  String.raw`(?<!\p{L})(?:ring|ringa|ringer|nås|nå|mobil(?:en)?|mob|sms|smsa|call|text)${said}(?<span>${inThrees})${noUnit}`,
  "giu",
);

const reason = (weight: number): Reason => ({
  kind: "phone",
  source: "context",
  ruleId: "phone-shape",
  weight,
});

/** Finds telephone numbers without their area code, some words behind what says that they are one. */
export const telephoneLocal: Detector = {
  id: "telephone-local",
  version: "1",
  kinds: ["phone"],
  run: (document) => [
    ...evidenceForMatches(document, afterTelephone, () => reason(0.75)),
    ...evidenceForMatches(document, afterCalling, () => reason(0.4)),
  ],
};
