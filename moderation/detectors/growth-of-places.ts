import { labelOfKind, type Evidence } from "../finding.ts";
import { ownedNouns, placeParts } from "./cues/place-shapes.ts";
import type { Document, Word } from "./document.ts";
import { evidenceFor } from "./evidence.ts";
import { readCandidate } from "./name-candidate.ts";
import { wordIndexAt } from "./person-words.ts";

const directions = new Set([
  "norra",
  "södra",
  "östra",
  "västra",
  "stora",
  "lilla",
  "gamla",
  "nya",
  "övre",
  "nedre",
  "yttre",
  "inre",
  "mellersta",
  "sankt",
  "sankta",
  "s:t",
  "s:ta",
  "anpassade",
  "kungliga",
  "internationella",
  "kristna",
  "fria",
]);
const saints: ReadonlySet<string> = new Set(["sankt", "sankta", "s:t", "s:ta"]);
const isSpace = (gap: string) => /^(?: | & |& | &)$/.test(gap);
const isCapital = (word: Word) =>
  word.shape === "capital" || word.shape === "upper" || word.shape === "mixed";

/** "Skogsgläntan syd", "Solgården norra": which of two homes with one name; "norr om stan" tells the way to it. */
function isSideOf({ words, text }: Document, word: Word): boolean {
  const after = words[word.index + 1];
  return (
    /^(?:syd|nord|norr|söder|öst|öster|väst|väster|norra|södra|östra|västra|city|centrum)$/.test(
      word.key,
    ) &&
    !/^(?:om|ut|ifrån|upp|ner)$/.test(after?.key ?? "") &&
    !(after?.gap === " " && /^\s\p{Lu}/u.test(text.slice(word.end)))
  );
}

/** "Livskraft" goes on with "Omsorg", "Städ" with "& Fönster", "Tallkronan" with "3". */
function growRight(
  document: Document,
  from: Word,
  isOrganisation: boolean,
): Word {
  let last = from;
  for (let step = 0; step < 4; step++) {
    const next = document.words[last.index + 1];
    if (!next || !isSpace(next.gap) || next.isFirst) break;
    const region = document.words[next.index + 1];
    if (
      isOrganisation &&
      next.key === "i" &&
      region?.gap === " " &&
      /^(?:Väst|Öst|Syd|Nord|Norr|Söder|Mitt)$/.test(region.text)
    ) {
      last = region;
      continue;
    }
    if (isOrganisation && isSideOf(document, next)) return next;
    const isPart =
      isOrganisation &&
      isCapital(next) &&
      next.text.length > 1 &&
      !(readCandidate(document, next).isFunction && next.shape !== "capital");
    const isNumber =
      isOrganisation &&
      isCapital(last) &&
      /^\d{1,2}$/.test(next.text) &&
      !/^\s?(?:år|kr|st|barn|gång|min|tim|mån|dag|veck|-)/.test(
        document.text.slice(next.end, next.end + 7),
      );
    if (!isPart && !isNumber) break;
    last = next;
    if (isNumber) break;
  }
  return last;
}

/** "Norra Ängesbyn", "Anpassade grundskolan": what stands before a name and belongs to it. */
function growLeft(
  document: Document,
  from: Word,
  words: ReadonlySet<string>,
): Word {
  const before = document.words[from.index - 1];
  return before &&
    from.gap === " " &&
    !from.isFirst &&
    words.has(before.key) &&
    (isCapital(before) || from.shape === "lower")
    ? before
    : from;
}

/** "Wedins såg", "Årsta holmar", "Ökna gård": a name that owns what follows, in lower case. */
function ownedBy(document: Document, word: Word): Word | null {
  const next = document.words[word.index + 1];
  if (
    !next ||
    next.gap !== " " ||
    next.shape !== "lower" ||
    !ownedNouns.has(next.key)
  )
    return null;
  const isOwner =
    word.name.isGenitive ||
    /[sxz]$/.test(word.key) ||
    [
      "gård",
      "torp",
      "slott",
      "herrgård",
      "säteri",
      "by",
      "holmar",
      "camping",
      "hamn",
      "kyrka",
    ].includes(next.key);
  return isOwner &&
    (isCapital(word) || !readCandidate(document, word).isOrdinary)
    ? next
    : null;
}

/** "kista centrum", "vivalla torg": a part of the place just named. */
function partOf(document: Document, word: Word): Word | null {
  const next = document.words[word.index + 1];
  const isPart =
    next?.gap === " " &&
    placeParts.has(next.key) &&
    !(next.key === "by" && next.shape !== "lower");
  return isPart ? next : null;
}

function grow(document: Document, item: Evidence): Evidence[] {
  const label = labelOfKind[item.kind];
  if (!["PLACE", "ORG", "PERSON"].includes(label) || item.weight < 0.3)
    return [];
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
    (label === "PERSON" ? last : growRight(document, last, label === "ORG"));
  const left = growLeft(
    document,
    first,
    label === "PERSON" ? saints : directions,
  );
  if (left === first && right === last) return [];
  const kind = owned && label === "PERSON" ? "organisation" : item.kind;
  return [
    evidenceFor(left, right, {
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
    const key = `${item.start}:${item.end}:${labelOfKind[item.kind]}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return grow(document, item);
  });
}
