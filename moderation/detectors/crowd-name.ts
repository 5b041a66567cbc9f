import type { Evidence } from "../finding.ts";
import { cueWords } from "./cues/cue-words.ts";
import type { Detector } from "./detector.ts";
import type { Document } from "./document.ts";
import { evidenceForMatches, type Reason } from "./evidence.ts";

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

/** What is shouted, and no name: abuse that fits anybody is left to whoever reads. */
const notNames: ReadonlySet<string> = cueWords(`
  hej ja jo nej jag att så det den mig fittan fitta hora horan bög bögen cp äckel äcklig ful fula fet tjock slampa idiot idioten efterbliven mongo jävel
  förlåt grattis stopp sluta hjälp tack nu kom samma ingenting inget nåt något saker dåligt bra gay whore bitch names ugly fat monkey terrorist
  terroristen dumma dumm svartskalle neger blatte lögnare lögnaren psyko sjuk galen vuxen ungdom myndig arbetsför boende hemma umgänge jourhem slöja stöd
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
  return notNames.has(called.toLowerCase()) || isAuthority
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
