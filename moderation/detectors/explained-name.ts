import type { Evidence, Kind } from "../finding.ts";
import { isFunctionWord } from "../lexicon/word-info.ts";
import type { Detector } from "./detector.ts";
import type { Document } from "./document.ts";
import { evidenceForMatches, type Reason } from "./evidence.ts";
import { wordIndexAt } from "./person-words.ts";
import type { RuleId } from "./rule-ids.ts";

/** A pattern, what it finds, by which rule, and how sure that is. */
type Row = readonly [RegExp, Kind, RuleId, number];

const somebody = String.raw`(?:han|hon|hen|jag|ja|de|dom|vi|alla|folk|man|he|she|everyone|they)`;

const rows: readonly Row[] = [
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
    /(?:\n|[.!?]\s{1,3})\/\s?(?<span>\p{Lu}\.?)(?=\s?(?:$|\n|,|\s(?:i|på|från)\s\p{Lu}))/gu,
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
  // "April at the open preschool said": a month or a virtue that says something.
  [
    /(?:^|[.!?]\s)(?<span>April|June|May|August|Summer|Autumn|Hope|Joy|Faith|Grace|Dawn|Crystal|Heather|Ivy|Rose|Violet|Daisy|Angel|Destiny|Honey|Patience|Prudence|Mercy|Precious|Comfort|Blessing|Charity|Gift)\s(?:[a-z]+\s){0,5}(?:said|says|told|asked|asks|thinks|wants|knows|called|calls|wrote|cried|hit|hits|needs|lives|likes|hates)(?![\p{L}])/gu,
    "person",
    "name-cue-after",
    0.5,
  ],
];

/** Words that stand where a name may, and tell none. */
const notNames =
  /^(?:mig|mej|me|my|hen|gärna|helst|snarast|hit|idag|kvällstid|dagtid|nu|asap|please|pls|plz|snälla|mobil|mobilen|nummer|numret|telefon|hem|tack|bara|back|now|when|after|efter|före|innan|på|until|direkt|akut|sen|jobb|jobbet|arbete|annars|him|her|us|vi|ring|alltid|helst|kväll|morgon|tolk|via|endast|number|mobile|phone|tel|om|kan|alla|många|folk|det|som|han|hon|mum|mom|mamma|pappa|dad|mother|father|everyone|everybody|someone|somebody|nobody|police|teacher|teachers|people|people|you|it|this|that|what|why|how|girls|boys|guys|kids|school|life|food|music|home|alla|nån|någon|soc)$/iu;

const reasonFor =
  ([, kind, ruleId, weight]: Row, document: Document) =>
  (match: RegExpExecArray): Reason | null => {
    const span = match.groups?.span ?? "";
    const word =
      document.words[
        wordIndexAt(document, match.index + match[0].indexOf(span))
      ];
    const last =
      document.words[(word?.index ?? -1) + span.split(/\s/).length - 1];
    const isPlain =
      kind !== "person" &&
      [word, last].some(
        (each) => each !== undefined && isFunctionWord(each.info),
      );
    return isPlain || notNames.test(span)
      ? null
      : { kind, source: "context", ruleId, weight, parameters: { cue: "" } };
  };

/** Finds names by what the writer says of them: "kapten (han kallas så)", "Batman (det är en stad)", "txt gav 0046". */
export const explainedNames: Detector = {
  id: "explained-names",
  version: "1",
  kinds: ["nickname", "place", "person", "initials"],
  run: (document): Evidence[] =>
    rows.flatMap((row) =>
      evidenceForMatches(document, row[0], reasonFor(row, document)),
    ),
};
