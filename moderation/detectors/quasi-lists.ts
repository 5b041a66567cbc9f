import type { Evidence, Kind } from "../finding.ts";
import { isEnglishWord, isFunctionWord } from "../lexicon/word-info.ts";
import type { ListName } from "../lexicon/lexicon.ts";
import type { Detector } from "./detector.ts";
import type { Document, Phrase } from "./document.ts";
import { evidenceFor } from "./evidence.ts";

const kindOfList: Partial<Record<ListName, Kind>> = {
  "sv/diagnoses": "diagnosis", "sv/occupations": "occupation", "sv/religions": "religion", "sv/languages": "language", "sv/demonyms": "nationality", "sv/countries": "nationality", "sv/places": "country",
}; // prettier-ignore

/** Offices and crafts are facts about someone only where someone is said to have them. */
const beforeOccupation =
  /(?:är|e|var|som|en|blev|blivit|f\.d\.|före detta|fd|pensionerad|utbildad|gammal|jobbar som|arbetar som|tidigare|a|an|is|was|the|retired|former|min|vår|,|\()\s?$/iu;

const home = new Set([
  "sverige",
  "sweden",
  "svensk",
  "svenska",
  "svenskt",
  "svenskar",
  "svenskarna",
  "norden",
  "skandinavien",
  "europa",
  "england engelska",
  "engelska",
  "latin",
  "engelsk",
]);

const isAboutFood =
  /^\s(?:mat|maten|peppar|lakrits|bröd|soppa|gryta|te|pizza|kebab|te|kaffe|restaurang|köket|lånord|böcker|film|musik)/iu;

function phraseEvidence(document: Document, phrase: Phrase): Evidence[] {
  const [first, last] = [
    document.words[phrase.first],
    document.words[phrase.last],
  ];
  if (!first || !last || home.has(phrase.key)) return [];
  return phrase.listed.flatMap(({ list, note }) => {
    const kind = kindOfList[list];
    if (kind === undefined || (list === "sv/places" && note !== "u")) return [];
    if (
      kind === "occupation" &&
      !beforeOccupation.test(
        document.text.slice(Math.max(0, first.start - 16), first.start),
      )
    )
      return [];
    if (
      first.language === "en" &&
      first === last &&
      first.shape === "lower" &&
      list !== "sv/occupations" &&
      (isEnglishWord(first.info) || isFunctionWord(first.info))
    )
      return [];
    if (
      first.shape === "lower" &&
      list === "sv/places" &&
      note === "u" &&
      first.key.length < 4
    )
      return [];
    if (isAboutFood.test(document.text.slice(last.end, last.end + 14)))
      return [];
    const isWord =
      kind === "occupation" ||
      (list === "sv/demonyms" && !/^(?:resident|adjective)/.test(note));
    return [
      evidenceFor(first, last, {
        kind,
        source: "list",
        ruleId: "quasi-list",
        weight: isWord ? 0.45 : 0.5,
        parameters: { list, name: phrase.key },
      }),
    ];
  });
}

/** Finds by lists what identifies together with other facts: origin, faith, language, illness, office. */
export const quasiByList: Detector = {
  id: "quasi-by-list",
  version: "1",
  kinds: [
    "diagnosis",
    "nationality",
    "country",
    "religion",
    "language",
    "occupation",
  ],
  run: (document) =>
    document.phrases.flatMap((phrase) => phraseEvidence(document, phrase)),
};
