import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";

const last = String.raw`(?:ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian)`;
const tens = String.raw`(?:tju(?:go)?|tretti(?:o)?|fyrti(?:o)?|femti(?:o)?|sexti(?:o)?|sjutti(?:o)?|åtti(?:o)?|nitti(?:o)?)`;
const figure = String.raw`(?:ett|två|tre|fyra?|fem|sex|sju|åtta|nio)`;
/** "fyrtiosexan", "femtvåan", "trehundraettan": a number of two figures or more as a name; nothing but a line has one every day. */
const compound = new RegExp(
  String.raw`(?<!\p{L})(?:${figure}?hundra)?(?:${tens}${last}|(?:nollan?|${figure})${last}|(?<=hundra)(?:${last}|tian|elvan|tolvan|trettonan|femtonan|tjugan))(?!\p{L})`,
  "giu",
);
/** "hoppade på elvan", "åker alltid trean": what one gets on and off. */
const rides = new RegExp(
  String.raw`(?<!\p{L})(?:(?:kliver|klev|kliva|hoppar|hoppade|hoppa|stiger|steg)\s(?:alltid\s|ofta\s)?(?:på|av)|(?:missade|missar|åker|åkte)(?:\s(?:med|alltid|bara)){0,2})\s(?<span>${last}|tian|elvan|tolvan|trettonan|fjortonan|femtonan|sextonan|sjuttonan|artonan|nittonan|tjugan)(?!\p{L}|\s(?:kronor|gånger))`,
  "giu",
);
const word = String.raw`(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|${tens}${figure})`;
const noCount = String.raw`(?!\p{L}|\s(?:gång\p{L}*|ggr|tim\p{L}*|dag\p{L}*|station\p{L}*|hållplats\p{L}*|minut\p{L}*|stopp|mil|kilometer|km|av|times?|hours?|stops?|och\s\p{L}+\sgånger|och en halv)(?!\p{L}))`;
/** "linje tre", "buss nummer elva", "bus number twelve": the number of a line in words. */
const numbered = new RegExp(
  String.raw`(?<!\p{L})(?:(?:buss|nattbuss|skolbuss)?linje|buss(?:en)?(?:\snr|\snummer)|buss|spårvagn(?:en)?(?:\snr|\snummer)?|(?:bus|tram|line)\snumber|bus|tram)\s${word}${noCount}`,
  "giu",
);
/** "nattbuss 96", "regionbuss 520", "ringlinjen 3": kinds of buses and their number. */
const kindOfBus =
  /(?<!\p{L})(?:natt|skol|express|region|lands|lands?vägs|stads|när|stom|ring|snabb|service|kommun|tätorts)(?:trafik)?(?:buss(?:en)?|linjen?)(?:\snr\.?|\snummer|\slinje)?\s\d{1,3}[a-z]?(?![\p{L}\p{N}:.,]?\p{N}|\s(?:gånger|ggr|minuter|timmar|st)(?!\p{L}))/giu;
/** "the number 12 bus", "tram number 7 turns": as it is said in English. */
const inEnglish =
  /(?<!\p{L})(?:(?:number|no\.?|nr)\s\d{1,3}(?=\s(?:bus|tram)(?!\p{L}))|(?:bus|tram)\snumber\s\d{1,3}(?=\s\p{L}))/giu;
/** "18an e sen", "gick av 18an vid skolan", "på 836:an": any figures of a line, however little is said of it. */
const bare =
  /(?<![\p{L}\p{N}.,:/-])\d{2,3}[:.]?an(?=\s(?:e|är|var|va|brukar|kör|vid|utanför|på|förbi|varje|hela|alltid|och|o|å|eller|vänder)(?!\p{L}))/giu;

const rows: readonly (readonly [RegExp, number])[] = [
  [compound, 0.5],
  [rides, 0.4],
  [numbered, 0.6],
  [kindOfBus, 0.7],
  [inEnglish, 0.6],
  [bare, 0.4],
];

const reason = (weight: number): Reason => ({
  kind: "line",
  source: "shape",
  ruleId: "transit-line",
  weight,
});

/** Finds buses and trams by their number in words: "fyrtiosexan", "linje tre", "buss nummer elva". */
export const lineInWords: Detector = {
  id: "line-in-words",
  version: "1",
  kinds: ["line"],
  run: (document): Evidence[] =>
    rows.flatMap(([pattern, weight]) =>
      evidenceForMatches(document, pattern, () => reason(weight)),
    ),
};
