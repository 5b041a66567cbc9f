import { labelOfKind, type Evidence, type Label } from "../../finding.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceAt } from "../evidence.ts";
import {
  hasPartOfHouse,
  numberEnd,
  partOfHouseEnd,
} from "../places/house-number.ts";
import { firstOfName } from "./name-before.ts";
import { growOverRegion, growRight } from "./name-after.ts";
import { ownedBy, partOf } from "../organisations/owned-by.ts";
import { wordIndexAt } from "../reading/person-words.ts";

const street =
  /(?:gatan|vägen|gränd|gränden|stigen|backen|allén|torget|esplanaden|boulevarden|promenaden|kajen|leden|svängen|terrassen)$/;

/** "på Norra Sandby 1126": the number of a farm, which is no year and counts nothing. */
const farmNumber =
  /^ (?!(?:19|20)\d\d)\d{3,4}(?=\s?(?:[.,!?;)\n]|$)|\s(?:av|i|som|och|o|har|där|men|hos|med)(?!\p{L}))/u;

/** "bor på fogdaröd 3 utanför hörby": fewer figures where somebody says that this is where they live. */
const houseOfFarm =
  /^ \d{1,3}(?=\s?(?:[.,!?;)\n]|$)|\s(?:utanför|nära|i|intill|söder|norr|väster|öster|mellan|där|men)(?!\p{L}))/u;

function farmEnd(
  { words, text }: Document,
  { index }: Word,
  { end }: Word,
): number {
  if (!/^(?:på|vid|adress|adressen)$/.test(words[index - 1]?.key ?? ""))
    return end;
  const rest = text.slice(end, end + 16);
  const isHome = /^(?:bor|bo|bodde|bott|hemma|torp|gård)$/.test(
    words[index - 2]?.key ?? "",
  );
  const found =
    (isHome ? houseOfFarm.exec(rest) : null) ?? farmNumber.exec(rest);
  return end + (found?.[0].length ?? 0);
}

/** A street takes its number along, another place the part of it that is told. */
function endOf(
  document: Document,
  label: string,
  first: Word,
  last: Word,
): number {
  const { key, end } = last;
  const farm = farmEnd(document, first, last);
  if (farm > end || label !== "PLACE") return farm;
  const isAddress = street.test(key) || hasPartOfHouse(document, end);
  return isAddress ? numberEnd(document, end) : partOfHouseEnd(document, end);
}

function grow(document: Document, item: Evidence, label: Label) {
  if (item.weight < 0.2) return null;
  const first = document.words[wordIndexAt(document, item.start)];
  const last = document.words[wordIndexAt(document, item.end - 1)];
  if (
    !first ||
    !last ||
    first.start !== item.start ||
    last.end > item.end ||
    last.shape === "number"
  )
    return null;
  const owned =
    (label === "PLACE" ? partOf(document, last) : null) ??
    ownedBy(document, last);
  const right =
    owned ??
    (label === "PERSON"
      ? growOverRegion(document, last)
      : growRight(document, last, label === "ORG"));
  const left = firstOfName(document, first, label);
  const end = endOf(document, label, left, right);
  if (left === first && end === last.end) return null;
  const kind = owned && label === "PERSON" ? "organisation" : item.kind;
  return evidenceAt(left.start, end, {
    kind,
    source: "context",
    ruleId: "name-neighbour",
    weight: item.ruleId === "capital-word" ? 0.1 : Math.min(item.weight, 0.5),
    parameters: { word: last.key },
  });
}

const growing: readonly Label[] = ["PLACE", "ORG", "PERSON"];

/** Lets names of places and organisations grow over the words that belong to them, each span once for all its reasons. */
export function growPlaces(
  document: Document,
  evidence: readonly Evidence[],
): Evidence[] {
  const seen = new Map(growing.map((label) => [label, new Set<number>()]));
  const found: Evidence[] = [];
  for (const item of evidence) {
    const label = labelOfKind[item.kind];
    const spans = seen.get(label);
    const span = item.start * document.text.length + item.end;
    if (spans === undefined || spans.has(span)) continue;
    spans.add(span);
    const grown = grow(document, item, label);
    if (grown !== null) found.push(grown);
  }
  return found;
}
