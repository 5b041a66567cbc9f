import type { Evidence, Kind } from "../finding.ts";
import { isPlace, settlement } from "../lexicon/word-info.ts";
import { isCapital } from "./capitals.ts";
import type { Document, Word } from "./document.ts";
import { evidenceAt } from "./evidence.ts";
import { wordIndexAt } from "./person-words.ts";

/** What is named after its town; of schools and homes the town is told beside the name. */
const kinds: ReadonlySet<Kind> = new Set<Kind>([
  "organisation",
  "association",
  "workplace",
]);
/** From here on the house is a finding of its own, so that nothing new is shown. */
const isShownFrom = 0.28;
/** So sure that the house names the two, whatever speaks for the town. */
const weight = 0.99;

/** Gives the town after "i", of one word or two. */
function townAfter({ words }: Document, last: Word): Word | null {
  const [join, town, more] = [1, 2, 3].map(
    (offset) => words[last.index + offset],
  );
  if (join?.gap !== " " || join.key !== "i" || !isCapital(last)) return null;
  if (town?.gap !== " " || !isCapital(town) || town.name.isGenitive)
    return null;
  const isTown = (word: Word) => isPlace(word.name.info, settlement);
  if (more?.gap === " " && isCapital(more) && isTown(more)) return more;
  return isTown(town) ? town : null;
}

function joined(document: Document, item: Evidence): Evidence[] {
  const last = document.words[wordIndexAt(document, item.end - 1)];
  if (last === undefined || last.end > item.end) return [];
  const town = townAfter(document, last);
  return town === null
    ? []
    : [
        evidenceAt(item.start, town.end, {
          kind: item.kind,
          source: "context",
          ruleId: "name-neighbour",
          weight,
          parameters: { word: town.key },
        }),
      ];
}

/** "Glenns Kakel i Mörrum": a firm and its town are one thing to decide about, and hidden with one decision. */
export const joinTowns = (
  document: Document,
  evidence: readonly Evidence[],
): Evidence[] =>
  evidence
    .filter(
      ({ kind, source, weight: own }) =>
        kinds.has(kind) && source !== "list" && own >= isShownFrom,
    )
    .flatMap((item) => joined(document, item));
