import type { Finding, Kind } from "../finding.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { wordsBefore } from "./beside.ts";
import { classOf, manyOf, sportOf } from "./fact-words.ts";
import { kindOfFact } from "./kind-of-fact.ts";
import {
  listedWords,
  placeWords,
  readings,
  vaguerByEnding,
} from "./listed-words.ts";

/** What fits every place, school and fact of a kind, where nothing more is known of it. */
const ofKind: Partial<Record<Kind, string>> = {
  locality: "en ort", place: "en plats", street: "en gata", road: "en väg", line: "en buss", school: "en skola", "school-class": "en klass", workplace: "en arbetsplats",
  "care-home": "ett boende", clinic: "en mottagning", association: "en förening", congregation: "en församling", organisation: "en verksamhet",
  diagnosis: "en sjukdom", nationality: "från ett annat land", country: "ett annat land", religion: "troende", language: "ett annat språk",
  "only-one": "en av få", occupation: "yrkesverksam", athlete: "idrottare",
}; // prettier-ignore

/** Which endings of the list may speak of a kind: "-kapten" says nothing of a school. */
const looksUp: ReadonlySet<Kind> = new Set<Kind>([
  "locality",
  "place",
  "street",
  "road",
  "school",
  "workplace",
  "care-home",
  "clinic",
  "association",
  "congregation",
  "organisation",
  "diagnosis",
  "religion",
  "occupation",
]);

/** "göteborgare", "malmöit": who lives in a place, said as where they are from. */
const residentTail = /^(?:bor|bon|bo|borna|are|aren|arna|it|iten|iter|iterna)$/;

const isResident = ({ evidence, surface }: Finding) =>
  /^\p{Ll}/u.test(surface) &&
  evidence.some(
    ({ ruleId, parameters }) =>
      ruleId === "place-suffix" &&
      residentTail.test(String(parameters["suffix"] ?? "")) &&
      parameters["name"] !== undefined,
  );

/** "enda barnet med finska föräldrar på Ekhagaskolan": that there is one says more than where. */
const isWhollyOneOfFew = ({ start, end, evidence }: Finding): boolean =>
  evidence.some(
    (item) =>
      item.kind === "only-one" && item.start <= start && item.end >= end,
  );

/** "kommunens enda veterinär" is what he works with: "en av få" would leave the sentence open. */
function onlyOneAtWork({ surface }: Finding, lexicon: Lexicon): string | null {
  const noun = /(?:^|\s)enda\s(?<noun>\p{L}+)$/iu.exec(surface)?.groups?.[
    "noun"
  ];
  if (noun === undefined) return null;
  return listedWords(noun.toLowerCase(), "occupation", lexicon) ?? null;
}

const isAbroad = ({ evidence }: Finding): boolean =>
  evidence.some(({ parameters }) => parameters["list"] === "cities-abroad");

const speaks =
  /^(?:\p{L}*(?:prat|tal|skriv|läs|lär|först|tolk|undervis)\p{L}*|kan|på|speaks?|spoke|talks?)$/u;

/** "pratar bara somaliska" says which language, "en somalisk kille" where from. */
function isSpoken(text: string, { start, surface, kind }: Finding): boolean {
  if (kind !== "nationality" || !/(?:ska|ish|ese|ic|an)$/i.test(surface))
    return false;
  return wordsBefore(text, start, 3).some(({ key }) => speaks.test(key));
}

/** How a child came, or a programme: no vaguer word fits in its place. */
const isUnusual = ({ kind, evidence }: Finding): boolean =>
  kind === "siblings" &&
  evidence.every(({ ruleId }) => ruleId === "quasi-shape");

/** Gives the vaguer words for a place, an organisation or a fact: what kind it is where that is known. */
export function vaguerWords(
  text: string,
  finding: Finding,
  lexicon: Lexicon,
): string | null {
  if (isResident(finding)) return "från en annan ort";
  if (isWhollyOneOfFew(finding))
    return onlyOneAtWork(finding, lexicon) ?? ofKind["only-one"] ?? null;
  if (isSpoken(text, finding)) return ofKind.language ?? null;
  const kind = kindOfFact(finding);
  if (isUnusual(finding)) return null;
  if (kind === "siblings") return manyOf(finding.surface);
  if (kind === "school-class") return classOf(finding.surface);
  if (kind === "athlete") return sportOf(finding.surface);
  if (/^adopterad från$/i.test(finding.surface)) return "från";
  if (!looksUp.has(kind)) return ofKind[kind] ?? null;
  for (const key of readings(finding.surface)) {
    const words = listedWords(key, kind, lexicon);
    if (words !== undefined) return words;
  }
  // "vid Ekbackaskolans matsal" is found as a place and is a school all the same.
  const byEnding =
    kind === "place" ? vaguerByEnding(finding.surface, lexicon) : null;
  if (byEnding !== null) return byEnding;
  const place =
    kind === "locality" || kind === "place"
      ? readings(finding.surface)
          .map((key) => placeWords(key, lexicon))
          .find((words) => words !== undefined)
      : undefined;
  if (place === undefined && isAbroad(finding))
    return "en stad i ett annat land";
  return place ?? ofKind[kind] ?? null;
}
