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

function farmEnd(document: Document, first: Word, { end }: Word): number {
  const [verb, before] = [-2, -1].map(
    (offset) => document.words[first.index + offset],
  );
  const rest = document.text.slice(end, end + 16);
  const isAt = /^(?:på|vid|adress|adressen)$/.test(before?.key ?? "");
  const isHome =
    isAt && /^(?:bor|bo|bodde|bott|hemma|torp|gård)$/.test(verb?.key ?? "");
  const found =
    (isHome ? houseOfFarm.exec(rest) : null) ??
    (isAt ? farmNumber.exec(rest) : null);
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

const growing: ReadonlySet<Label> = new Set(["PLACE", "ORG", "PERSON"]);

function grow(document: Document, item: Evidence): Evidence[] {
  const label = labelOfKind[item.kind];
  if (item.weight < 0.2) return [];
  const first = document.words[wordIndexAt(document, item.start)];
  const last = document.words[wordIndexAt(document, item.end - 1)];
  if (
    !first ||
    !last ||
    first.start !== item.start ||
    last.end > item.end ||
    last.shape === "number"
  )
    return [];
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
  if (left === first && end === last.end) return [];
  const kind = owned && label === "PERSON" ? "organisation" : item.kind;
  return [
    evidenceAt(left.start, end, {
      kind,
      source: "context",
      ruleId: "name-neighbour",
      weight: item.ruleId === "capital-word" ? 0.1 : Math.min(item.weight, 0.5),
      parameters: { word: last.key },
    }),
  ];
}

/** Lets names of places and organisations grow over the words that belong to them. */
export function growPlaces(
  document: Document,
  evidence: readonly Evidence[],
): Evidence[] {
  const seen = new Set<string>();
  return evidence.flatMap((item) => {
    const label = labelOfKind[item.kind];
    if (!growing.has(label)) return [];
    const key = `${item.start}:${item.end}:${label}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return grow(document, item);
  });
}
