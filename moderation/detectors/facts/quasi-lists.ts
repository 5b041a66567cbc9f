import type { Evidence, Kind } from "../../finding.ts";
import { isEnglishWord, isFunctionWord } from "../../lexicon/word-info.ts";
import type { ListName } from "../../lexicon/lexicon.ts";
import type { Detector } from "../detector.ts";
import type { Document, Phrase, Word } from "../reading/document.ts";
import { evidenceAt } from "../evidence.ts";
import { beforeOccupation, reachBefore } from "./before-occupation.ts";
import { occupationReach } from "./occupation-reach.ts";
import { isSaidOfNoOne } from "./quasi-context.ts";
import { isShortDiagnosis } from "./short-diagnosis.ts";
import { wordRules } from "../word-rules.ts";

const kindOfList: Partial<Record<ListName, Kind>> = {
  "sv/diagnoses": "diagnosis", "sv/occupations": "occupation", "sv/religions": "religion", "sv/languages": "language", "sv/demonyms": "nationality", "sv/countries": "nationality", "sv/places": "country",
}; // prettier-ignore

const origins: ReadonlySet<ListName> = new Set<ListName>([
  "sv/languages",
  "sv/demonyms",
  "sv/countries",
  "sv/religions",
]);

const home = new Set([
  "sverige",
  "sweden",
  "svensk",
  "svenska",
  "svenskt",
  "svenskar",
  "svenskarna",
  "svenskan",
  "svensken",
  "norden",
  "skandinavien",
  "europa",
  "england engelska",
  "engelska",
  "latin",
  "engelsk",
]);

const isAboutFood =
  /^\s(?:mat|maten|peppar|lakrits|bröd|soppa|gryta|te|pizza|kebab|te|kaffe|restaurang|köket|lånord|böcker|film|musik)(?![\p{L}])/iu;

/** "a pilot project": a trial, and nobody's work. */
const isTrial =
  /^[\s-](?:project|projekt|study|studie|scheme|programme?|phase|version|year|verksamhet)/iu;

/** "typ 1", "syndrome": what an illness goes on with. */
const diagnosisTail =
  /^\s(?:(?:typ|type|grad|stadium|steg)\s(?:\d|[IVX]{1,3}|[a-d])|syndrome?|sjukdom|disease|disorder|deficiency(?:\sdisorder)?|sjuka)(?:\s(?:typ|type)\s(?:\d|[IVX]{1,3}))?(?![\p{L}\p{N}])/iu;

function endOf(document: Document, kind: Kind, end: number): number {
  if (kind === "occupation") return occupationReach(document, end);
  if (kind !== "diagnosis") return end;
  const tail = diagnosisTail.exec(document.text.slice(end, end + 28));
  return end + (tail?.[0].length ?? 0);
}

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
        document.text.slice(
          Math.max(0, first.start - reachBefore),
          first.start,
        ),
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
    if (note === "short" && !isShortDiagnosis(document, first)) return [];
    if (isSaidOfNoOne(document, phrase, kind)) return [];
    if (
      kind === "diagnosis" &&
      /^\s(?:för|inför|på ett)(?![\p{L}])/u.test(
        document.text.slice(last.end, last.end + 10),
      )
    )
      return [];
    if (isTrial.test(document.text.slice(last.end, last.end + 14))) return [];
    if (isAboutFood.test(document.text.slice(last.end, last.end + 14)))
      return [];
    const isWord =
      kind === "occupation" ||
      (list === "sv/demonyms" && !/^(?:resident|adjective)/.test(note));
    const end = endOf(document, kind, last.end);
    return [
      evidenceAt(first.start, end, {
        kind,
        source: "list",
        ruleId: "quasi-list",
        weight: isWord ? 0.45 : 0.5,
        parameters: { list, name: phrase.key },
      }),
    ];
  });
}

/** "samiska-läraren", "svensk-alban": a language or a people in a word with a hyphen. */
function hyphenated(document: Document, word: Word): Evidence[] {
  const parts = word.key.split("-");
  if (parts.length !== 2) return [];
  return parts.flatMap((part, index) => {
    const found = document.lexicon.phrases
      .get(part)
      ?.find(({ list }) => origins.has(list));
    const kind = found && kindOfList[found.list];
    if (part.length < 4 || !found || !kind || home.has(part)) return [];
    const end = index === 0 ? word.start + part.length : word.end;
    return [
      evidenceAt(word.start, end, {
        kind,
        source: "list",
        ruleId: "quasi-list",
        weight: 0.45,
        parameters: { list: found.list, name: part },
      }),
    ];
  });
}

const atHyphens = wordRules([({ key }) => key.includes("-"), hyphenated]);

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
  run: (document) => [
    ...document.phrases.flatMap((phrase) => phraseEvidence(document, phrase)),
    ...atHyphens(document),
  ],
};
