import type { Evidence } from "../../finding.ts";
import { isFunctionWord } from "../../lexicon/word-info.ts";
import { homeWords } from "../cues/home-names.ts";
import { groupNames } from "../cues/school-groups.ts";
import type { Detector } from "../detector.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";
import type { Document } from "../reading/document.ts";
import { wordIndexAt } from "../reading/person-words.ts";

const reason = (kind: Reason["kind"], weight: number): Reason => ({
  kind,
  source: "context",
  ruleId: "organisation-cue-before",
  weight,
  parameters: { cue: "" },
});

const kinds =
  "skola|förskola|dagis|fritids|boende|äldreboende|gruppboende|hvb|hvb-hem|vårdcentral|hyresvärd|arbetsplats|jobb|klubb|församling|avdelning|grupp|gymnasium|hemtjänst|assistansbolag";
const theKinds =
  "skolan|förskolan|dagiset|boendet|äldreboendet|gruppboendet|hvb-hemmet|hvb\\shemmet|hyresvärden|avdelningen|församlingen|klubben|vårdcentralen|hemmet|korttids";
const end = String.raw`(?=\s?(?:[.,;:!?()\n]|$)|\s(?:i|på|och|o|men|som|där|nu|här)(?!\p{L}))`;

/** "min dagis är grodan", "boendet är eken", "våran hyresvärd heter lyran": said as those new to the language say it. */
const isCalled = new RegExp(
  String.raw`(?<!\p{L})(?:(?:min|mitt|mina|vår|vårt|våran|vårat|hans|hennes|deras|sonens|dotterns|sons|dotters|barns|barn)\s(?:${kinds})|(?:${theKinds}))\s(?:är|e|heter|hette)\s(?<span>\p{L}{3,20})${end}`,
  "giu",
);
/** "skolans namn är lilla akademien": whatever comes is the name. */
const byName = new RegExp(
  String.raw`(?<!\p{L})(?:${kinds}|${theKinds})s?\snamn\s(?:är|e|var)\s(?<span>(?:(?:lilla|stora|nya|gamla|gröna|röda|blå)\s)?\p{L}{3,20})${end}`,
  "giu",
);

const goes =
  "går|gick|gått|gå|börjar|började|börjat|pluggar|pluggade|mobbad|mobbas|elev|elever|kuratorn?|rektorn?|läraren?|lärarna|mentorn?|skolsköterskan?|skolkuratorn?|eleverna";
/** "går på norra", "kuratorn på tekniska": a school by its quarter or its kind alone. */
const byQuarter = new RegExp(
  String.raw`(?<!\p{L})(?:${goes})\s(?:nu\s|också\s|fortfarande\s)?(?:på|i)\s(?<span>(?:norra|södra|östra|västra)(?:\s(?:latin|real))?|tekniska|enskilda|globala|estetiska|högre\s(?:allmänna|tekniska)|nya\selementar|läroverket|realen|katedralen)(?=\s?(?:[.,;:!?()\n]|$)|\s(?:och|o|men|som|där|nu|är|e|har|svarar|säger|sa|vill|lyssnar|hjälper|tror|gör|sen|igen|vet)(?!\p{L}))`,
  "giu",
);

/** "spelar i u17", "tränare för p08": a team by the years of those in it. */
const team =
  /(?<!\p{L})(?:spelar|spelade|tränar|tränade|tränare|ledare|lagledare|matchar|coachar)\s(?:nu\s)?(?:i|med|för|åt)\s(?<span>[pfu]\s?\d{2}(?:\s?[-/]\s?\d{2})?)(?![\p{L}\p{N}])/giu;

const isNoName =
  /^(?:bra|dålig|hemskt|kallt|galen|borta|stor|liten|öppen|stängd|långt|här|där|nära|slut|kvar|okej|ok|kass|kaos|skit|toppen|perfekt|viktig|trygg|jobbig|mamma|pappa|sverige)$/;

function callsIt(document: Document, match: RegExpExecArray): Reason | null {
  const word =
    document.words[wordIndexAt(document, match.index + match[0].length - 1)];
  if (
    word === undefined ||
    isFunctionWord(word.info) ||
    isNoName.test(word.key)
  )
    return null;
  const isListed = groupNames.has(word.key) || homeWords.has(word.key);
  return isListed
    ? reason("care-home", 0.4)
    : word.form.isOrdinary || document.harmless.has(word.index)
      ? null
      : reason("care-home", 0.3);
}

/** Finds schools, homes and teams told by their kind: "boendet är eken", "går på norra", "spelar i u17". */
export const toldByKind: Detector = {
  id: "told-by-kind",
  version: "1",
  kinds: ["care-home", "school", "association"],
  run: (document): Evidence[] => [
    ...evidenceForMatches(document, isCalled, (match) =>
      callsIt(document, match),
    ),
    ...evidenceForMatches(document, byName, () => reason("care-home", 0.4)),
    ...evidenceForMatches(document, byQuarter, () => reason("school", 0.4)),
    ...evidenceForMatches(document, team, () => reason("association", 0.35)),
  ],
};
