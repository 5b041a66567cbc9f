import type { Kind } from "../finding.ts";
import type { RuleId } from "./rule-ids.ts";

/** A pattern, what it finds, by which rule, and how sure that is. */
export type ExplainedRow = readonly [RegExp, Kind, RuleId, number];

const somebody = String.raw`(?:han|hon|hen|jag|ja|de|dom|vi|alla|folk|man|he|she|everyone|they)`;

/** What is said of a name that tells it is one, and where the name stands in it. */
export const explainedRows: readonly ExplainedRow[] = [
  // "kapten (han kallas så)", "Tussen, som alla kallar henne", "Bertil i tobaksaffärn som alla kallar honom": a byname before what says that it is one.
  [
    new RegExp(
      String.raw`(?<![\p{L}])(?<span>\p{L}{3,20})(?:,|\s[(–-])\s?(?:som\s)?(?:${somebody}\s(?:bara\s)?(?:kallas|kallar|kallade|kallades)|kallas|kallad(?:es)?\s${somebody}|kallar\s${somebody})\s(?:så|det|den|honom|henne|mig|hen)(?!\p{L})`,
      "giu",
    ),
    "nickname",
    "name-cue-after",
    0.4,
  ],
  [
    new RegExp(
      String.raw`(?<![\p{L}])(?<span>\p{Lu}\p{L}{2,20}(?:\s(?:i|på|vid|från|med)\s\p{L}{3,24})?)\ssom\s${somebody}\s(?:kallar|kallade|säger till|kallat)\s(?:honom|henne|hen|mig)(?!\p{L})`,
      "gu",
    ),
    "nickname",
    "name-cue-after",
    0.5,
  ],
  // "heter nicke nyfiken på snap": what somebody calls himself on the net, to its last word.
  [
    /(?<![\p{L}])(?:heter|kallar sig|kallas|går under|är|e|finns som)\s(?<span>\p{L}{2,16}\s\p{L}{2,16})\spå\s(?:snap|snapen|snapchat|insta|instagram|tele|telegram|discord|tiktok|wickr|signal|roblox|kik|omegle|jodel|facebook|messenger|whatsapp)(?!\p{L})/giu,
    "nickname",
    "name-cue-before",
    0.4,
  ],
  // "heter uffe pengar (kontot", "kallar sig lilla my": a name to its last word, where the clause ends with it.
  [
    /(?<![\p{L}])(?:heter|hette|kallar sig|kallas)\s(?<span>\p{L}{2,16}\s\p{L}{4,16})(?=\s?(?:[(.!?\n]|$))/giu,
    "nickname",
    "name-cue-before",
    0.22,
  ],
  // "i told jazz but": whom one tells, in English.
  [
    /(?<![\p{L}])(?:i|he|she|we|they|ja|jag)\s(?:told|texted|snapped|dmd|asked|messaged|blocked|hate|love|miss|dated)\s(?<span>\p{L}{3,12})(?=\s(?:men|but|and|o|och|that|att|bc|because|about|not|he|she)(?!\p{L})|[,.!?]|$)/giu,
    "nickname",
    "name-cue-before",
    0.35,
  ],
  // "Batman (det är en stad)", "Roma, ett samhälle på Gotland": a name before what kind of place it is.
  [
    /(?<![\p{L}])(?<span>\p{Lu}\p{L}{2,20})(?:\s\(|,\s)(?:det\s(?:är|e|ligger)\s|it'?s\s|it\sis\s)?(?:en|ett|a|an)\s(?:\p{L}{2,12}\s)?(?:stad|by|ort|småstad|förort|stadsdel|bygd|socken|ö|kommun|bruksort|håla|samhälle|city|town|village|suburb)(?!\p{L})/gu,
    "place",
    "place-cue-before",
    0.5,
  ],
  // "txt gav 0046 31", "ring bengan 070": who answers a number.
  [
    /(?<![\p{L}])(?:txt|text|sms|sms:?a|messa|ring|ringer|ringa|call|phone|tel|nås via|nå mig via)\s(?<span>\p{L}{2,16})\s?[:,-]?\s?(?=\+?\d[\d\s-]{6,})/giu,
    "person",
    "name-cue-after",
    0.35,
  ],
  // "/B i Rödeby", "/ K": a letter after the stroke that signs.
  [
    /(?:\n|[.!?]\s{1,3})\/\s?(?<span>\p{Lu}\.?)(?=\s?(?:$|\n|,|\d{1,2}(?!\d)|(?:i|på|från)\s\p{Lu}))/gu,
    "initials",
    "name-signature",
    0.6,
  ],
  // "btw /sky": whatever word stands after the stroke that ends a text.
  [/\s\/\s?(?<span>\p{L}{2,14})(?=\s*$)/gu, "person", "name-signature", 0.35],
  // "står h. rydbeck på": a letter with its stop before a surname, both small.
  [
    /(?<![\p{L}.\d])(?<span>[a-zåäö]\.\s\p{Ll}{4,20})(?=\s(?:på|som|i|har|är|e|och|o|sa|ringde|svarar)(?!\p{L})|[,!?)]|$)/gu,
    "initials",
    "name-initial",
    0.3,
  ],
  // "vill jobba på hamncaféet": one of a kind in one town, where somebody works.
  [
    /(?<![\p{L}])(?:jobba|jobbar|jobbade|jobb|extrajobb|praktik|praktiserar|sommarjobb|sommarjobba|anställd|börja|börjat)\s(?:extra\s|natt\s|kväll\s)?(?:på|hos|i)\s(?<span>\p{L}{3,}(?:caféet|cafeet|kaféet|cafét|krogen|puben|baren|grillen|kiosken|pizzerian|bageriet|konditoriet|gymmet|salongen|stallet|marknaden|wokken|sushin))(?!\p{L})/giu,
    "organisation",
    "organisation-cue-before",
    0.3,
  ],
  // "min ingång är 31 A": which door of a house.
  [
    /(?<![\p{L}])(?:ingång|ingången|port|porten|uppgång|uppgången|trappuppgång|adress|adressen|husnummer|gatunummer|dörren)\s?(?:är|e|:|heter|nr)\s?(?<span>\d{1,3}\s?[A-Ha-h])(?![\p{L}\p{N}])/gu,
    "place",
    "street-number",
    0.45,
  ],
  // "the agency nordlink exchange says": what a firm is called, right after what it is.
  [
    /(?<![\p{L}])(?:the|my|our)\s(?:agency|company|firm|landlord|school|preschool|church|club|shelter|clinic|nursery)\s(?<span>\p{L}{3,}(?:\s\p{L}{3,})?)\s(?:says|said|told|wants|wanted|took|takes|refuses|refused|called|sent|charges|wrote)(?!\p{L})/giu,
    "organisation",
    "organisation-cue-before",
    0.3,
  ],
  // "P. J. Boyle": two initials with a space, before a name.
  [
    /(?<![\p{L}.])(?<span>\p{Lu}\.\s\p{Lu}\.\s\p{Lu}\p{L}{2,})(?!\p{L})/gu,
    "person",
    "name-initial",
    0.7,
  ],
  // "hmu melwin.exe": an account after how one asks to be written to.
  [
    /(?<![\p{L}])(?:hmu|adda|add|dm|dma|hit me up|skriv till)\s(?:me\s|mig\s|on\s|på\s)?(?<span>[\p{L}\d_]{2,20}[._][\p{L}\d_]{2,20})(?![\p{L}\d_@])/giu,
    "handle",
    "handle-after-cue",
    0.6,
  ],
  // "April at the open preschool said": a month or a virtue that says something.
  [
    /(?:^|[.!?]\s)(?<span>April|June|May|August|Summer|Autumn|Hope|Joy|Faith|Grace|Dawn|Crystal|Heather|Ivy|Rose|Violet|Daisy|Angel|Destiny|Honey|Patience|Prudence|Mercy|Precious|Comfort|Blessing|Charity|Gift)\s(?:[a-z]+\s){0,5}(?:said|says|told|asked|asks|thinks|wants|knows|called|calls|wrote|cried|hit|hits|needs|lives|likes|hates)(?![\p{L}])/gu,
    "person",
    "name-cue-after",
    0.5,
  ],
];
