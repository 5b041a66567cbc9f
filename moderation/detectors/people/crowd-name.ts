import type { Evidence } from "../../finding.ts";
import { cueWords } from "../cues/cue-words.ts";
import { insults } from "../cues/insults.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";

const who = String.raw`(?:alla|dom|de|folk|klassen|killarna|tjejerna|grabbarna|ungarna|hela klassen|mina vänner|everyone|people|they)`;
const someone = String.raw`(?:mig|mej|me|honom|henne|hen|oss|him|her|min\s\p{L}+|mitt\s\p{L}+|vår\s\p{L}+|my\s\p{L}+)`;
const end = String.raw`(?=["”“'’»]?\s?(?:[.,;!?)\n]|$|\s(?:för|o|och|å|bara|fast|men|because|bc)(?!\p{L})))`;

const on = String.raw`(?=\s(?:när|i|på|efter|hela|varje|jämt|ibland)(?!\p{L}))`;

const calling = String.raw`(?<![\p{L}])(?:${who}\s(?:bara\s|ba\s)?(?:säger|ropar|skriker|kallar\s${someone}|says?|calls?\s${someone})|(?:kallar|kallade|kallat|ropar|ropade)\s(?:de|dom|alla)\s${someone}|(?:kallas|kallades|kallad|döptes\still)(?:\sbara|\sför|\sav\salla)?)\s(?:för\s)?["”“'’«»]?`;

/** "alla säger kackerlackan", "dom kallar henne skatan": what a crowd calls someone, be it a word. */
const called = new RegExp(
  String.raw`${calling}(?<span>\p{L}{3,20})${end}`,
  "giu",
);
/** "alla ropar grodan när han kommer": a definite noun, whatever follows. */
const calledOn = new RegExp(
  String.raw`${calling}(?<span>\p{L}{2,16}(?:an|en|et))${on}`,
  "giu",
);
/** "skriker svinet svinet hela vägen": a definite noun, twice. */
const calledTwice =
  /(?<![\p{L}])(?:säger|sa|sade|skriker|skrek|ropar|ropade|sjunger|sjöng|skanderar|väser|väste|viskar|viskade|skrattar)\s(?:bara\s|typ\s)?["”“'’»«]?(?<span>(?<name>\p{L}{2,16}(?:an|en|et)),?\s\k<name>)(?!\p{L})/giu;
/** "one they call Puma": the same in English, with a capital. */
const calledInEnglish =
  /(?<![\p{L}])(?:[Tt]hey|[Pp]eople|we|[Ee]very(?:one|body)|who is|is|was|one|guy)\s(?:just\s)?(?:call|calls|called)\s(?:him\s|her\s|me\s)?["“'”]?(?<span>\p{Lu}\p{L}{2,20})/gu;
/** 'en lapp med "Ankan"': a capital and the definite form in quotation marks of its own. */
const quotedAlone =
  /(?<=\s)["”“«](?<span>\p{Lu}\p{Ll}{2,14}(?:an|en|et|is|sen|san))["”“»](?=[\s.,!?)])/gu;
/** 'döpte de om min son till "värdet"', 'they call her "the ghost"': in quotation marks after a word for naming. */
const quoted =
  /(?<![\p{L}])(?:döp(?:a|er|te|t)s?(?: om)?|kalla(?:r|s|de|des|t|d)?|ropa(?:r|de|t)?|call(?:s|ed)?|nickname[ds]?|heter|öknamn(?:et)?|smeknamn(?:et)?)(?![\p{L}])[^.!?\n"”“«»]{0,34}["”“«»](?<span>\p{L}{2,20}(?:[ -]\p{L}{2,20})?)["”“«»]/giu;

/** 'köper av "Kungen"', 'bor hos "skuggan"': in quotation marks, with whom or from whom only somebody is. */
const quotedCompany =
  /(?<![\p{L}])(?:(?:köp(?:er|t|te|a)|lån(?:ar|at|ade)|hot(?:ad)?|slagen|rånad|lurad)\s(?:\p{L}{2,10}\s)?(?:av|från)|skyldig(?:a)?|rädda?\sför|(?:umgås|umgicks|häng(?:er|de|t)|drick(?:er)?|super|röker|ihop|tillsammans|bråkat?|bråkar|träff)\smed|(?:jobba(?:r|de|t)|langa(?:r|de|t)|sälj(?:er)?|spring(?:er)?)\s(?:åt|för)|(?:bor|bott|sov|sover|sovit|är|var)\shos|skuld(?:er)?\still|träffa(?:r|de|t)?|messa(?:r|de|t)?|ring(?:er|de|t)?|tjalla(?:r|de|t)?\spå|golat?\spå)\s["”“«](?<span>\p{L}{3,20}(?:[ -]\p{L}{2,16})?)["”“»]/giu;
/** 'frågade efter "Doktorn"': a capital, since one asks for things too. */
const quotedSought =
  /(?<![\p{L}])(?:(?:[Ff]råga(?:r|de|t)?|[Ll]eta(?:r|de|t)?|[Ss]ök(?:er|te|t)?)\sefter|[Vv]änta(?:r|de|t)?\spå|[Pp]engar\still|[Bb]etala(?:r|de|t)?(?:\still)?|[Hh]ämta(?:r|de|t)?)\s["”“«](?<span>\p{Lu}\p{L}{2,20}(?:[ -]\p{Lu}\p{L}{1,16})?)["”“»]/gu;
const picture = String.raw`(?:(?:på|under|över|bredvid)\s(?:min\s|mitt\s|en\s|ett\s|hans\s|hennes\s|den\s)?(?:bild|bilden|foto|fotot|teckning|teckningen|gubben|selfie|video|videon|profilbild|profilbilden|skolfoto|klassfoto)(?!\p{L}))`;
/** 'står "klumpen" på bilden', 'skrev "råttan" under fotot': written where somebody is seen. */
const quotedOnPicture = new RegExp(
  String.raw`(?<![\p{L}])(?:står(?:\sdet)?|stod(?:\sdet)?|skrev|skrivit|skriver|skrivet|ristat|klottrat)\s(?:typ\s|bara\s)?["”“«](?<span>\p{L}{3,20})["”“»]\s${picture}`,
  "giu",
);
/** 'står "klumpen" på den', 'en bild på mig med texten "klumpen"': the definite form, as of whom one knows. */
const quotedUnderMe =
  /(?<![\p{L}])(?:(?:står(?:\sdet)?|stod(?:\sdet)?|skrev|skrivit)\s["”“«](?<span>\p{L}{3,20}(?:an|en|is))["”“»]\s(?:på|under)\s(?:den|mig|honom|henne)(?!\p{L}))/giu;
const quotedWithText =
  /(?<![\p{L}])(?:bild|bilden|foto|film|video|meme|teckning)\s(?:på|av)\s(?:mig|honom|henne|min\s\p{L}{2,12})\s(?:med\s(?:texten\s)?|där\sdet\sstår\s|o\sskrev\s|och\sskrev\s)["”“«](?<span>\p{L}{3,20})["”“»]/giu;

/** What is shouted, and no name: abuse that fits anybody is left to whoever reads. */
const notNames: ReadonlySet<string> = cueWords(`
  hej ja jo nej jag att så det den mig
  släkten familjen sin min din er dig systemet växeln soc socialen kommunen myndigheten chefen
  förlåt grattis stopp sluta hjälp tack nu kom samma ingenting inget nåt något saker dåligt bra names dumm vuxen ungdom myndig arbetsför boende hemma umgänge jourhem slöja stöd
  omsorg vård familj kärlek love care help mamman pappan polisen barnen barnet hunden
`);

function reasonFor(
  { harmless, words }: Document,
  match: RegExpExecArray,
  weight: number,
): Reason | null {
  const span = match.groups?.span ?? "";
  const start = match.index + match[0].lastIndexOf(span);
  const word = words.find((other) => other.start === start);
  const isAuthority = word?.shape === "lower" && harmless.has(word.index);
  const called = match.groups?.name ?? span;
  const key = called.toLowerCase();
  return notNames.has(key) || insults.has(key) || isAuthority
    ? null
    : {
        kind: "nickname",
        source: "context",
        ruleId: "name-cue-before",
        weight,
        parameters: {},
      };
}

const rows: readonly (readonly [RegExp, number])[] = [
  [called, 0.35],
  [calledOn, 0.35],
  [calledTwice, 0.35],
  [calledInEnglish, 0.35],
  [quoted, 0.35],
  [quotedCompany, 0.35],
  [quotedSought, 0.35],
  [quotedOnPicture, 0.35],
  [quotedUnderMe, 0.35],
  [quotedWithText, 0.35],
  [quotedAlone, 0.2],
];

/** Finds what others call someone, where it is a word like any other: "alla säger kackerlackan". */
export const crowdNames: Detector = {
  id: "crowd-names",
  version: "1",
  kinds: ["nickname"],
  run: (document): Evidence[] =>
    rows.flatMap(([pattern, weight]) =>
      evidenceForMatches(document, pattern, (match) =>
        reasonFor(document, match, weight),
      ),
    ),
};
