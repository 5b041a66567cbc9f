import { joins } from "./organisation-by-work.ts";
import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { isFunctionWord, isPlace } from "../../lexicon/word-info.ts";
import { atCueWords, cuesOf } from "../at-cue-words.ts";

/** "Kunskapsskolan i Fågelbo": the town is part of what tells which school it is. */
function branchTown(document: Document, last: Word): Word | null {
  const [join, town] = [
    document.words[last.index + 1],
    document.words[last.index + 2],
  ];
  return join?.key === "i" &&
    join.gap === " " &&
    town?.gap === " " &&
    town.shape === "capital"
    ? town
    : null;
}

/** "hyr av": who comes next owns the house. */
const isRentedOf = (document: Document, { index, key }: Word) =>
  key === "av" && /^hyr/.test(document.words[index - 1]?.key ?? "");

/** "kopparstaden", "örebrobostäder": a landlord is of one town, other than a chain of care. */
const isLandlord = ({ key, form }: Word) =>
  /(?:bostäder|hem|staden|byggen|fastigheter|gårdarna|^mkb|^öbo|^lkf|^abk)$/.test(
    key,
  ) && !form.isOrdinary;

/** "praktiska", "Attendo": chains whose branch is still the writer's own school, home or landlord. */
function chains(document: Document): Evidence[] {
  return document.phrases.flatMap((phrase) => {
    const [first, end] = [
      document.words[phrase.first],
      document.words[phrase.last],
    ];
    const before = document.words[phrase.first - 1];
    if (
      !first ||
      !end ||
      !phrase.listed.some(
        ({ list, note }) =>
          list === "sv/school-chains" ||
          (list === "sv/places" && note === "c" && phrase.last > phrase.first),
      )
    )
      return [];
    const isNamed =
      first.shape !== "lower" ||
      phrase.last > phrase.first ||
      (before !== undefined &&
        (joins.has(before.key) || isRentedOf(document, before))) ||
      isLandlord(first);
    const last = branchTown(document, end) ?? end;
    return isNamed
      ? [
          evidenceFor(first, last, {
            kind: "organisation",
            source: "list",
            ruleId: "organisation-list",
            weight: 0.45,
            parameters: { name: phrase.key },
          }),
        ]
      : [];
  });
}

const shops = cuesOf(
  new Set([
    "ica",
    "coop",
    "lidl",
    "willys",
    "hemköp",
    "konsum",
    "netto",
    "preem",
    "okq8",
    "circle",
    "shell",
    "max",
    "mcdonalds",
    "burger",
    "ikea",
    "biltema",
    "jula",
    "rusta",
    "bauhaus",
    "elgiganten",
    "stadium",
    "öob",
    "dollarstore",
  ]),
);

/** What villages and parts of a town end in: "grannbo", "tallvik". */
const endsLikePlace =
  /.{2}(?:bo|torp|by|sta|ryd|hult|fors|berg|dal|lund|vik|mo|ås|sund|holm|köping|hamn|tuna|arp|inge|näs|rum|åker|borg|bro|hed|sjö|bäck|mark)s?$/;

/** What ends a clause, so that the word before it is a name and goes on with nothing. */
const clauseEnd = /^(?:[.,!?\n]|$|\s(?:o|och|å|men|så|i|på)\s)/;

/** Where places of two words and more end, by their first word: "kungens kurva". */
const placesOfMany = ({ phrases }: Document): ReadonlyMap<number, number> =>
  new Map(
    phrases
      .filter(({ first, last, places }) => last > first && places !== 0)
      .map(({ first, last }) => [first, last]),
  );

const atBranch = (chain: Word, last: Word): Evidence =>
  evidenceFor(chain, last, {
    kind: "place",
    source: "context",
    ruleId: "organisation-cue-before",
    weight: 0.4,
    parameters: { cue: chain.key },
  });

/** "ica rondellen", "ica nära tegen": a chain with the place of its branch. */
function branch(
  document: Document,
  word: Word,
  ends: ReadonlyMap<number, number>,
): Evidence[] {
  const next = document.words[word.index + 1];
  if (
    !next ||
    next.gap !== " " ||
    next.text.length < 4 ||
    next.shape === "number"
  )
    return [];
  const town = document.words[next.index + 1];
  if (
    /^(?:maxi|nära|kvantum|supermarket|stormarknad|forum|extra)$/.test(
      next.key,
    ) &&
    town?.gap === " " &&
    town.text.length > 2 &&
    !isFunctionWord(town.info) &&
    (town.shape !== "lower" ||
      !town.form.isOrdinary ||
      isPlace(town.name.info) ||
      clauseEnd.test(document.text.slice(town.end, town.end + 6)))
  )
    return [atBranch(word, town)];
  const end = document.words[ends.get(next.index) ?? -1];
  if (end !== undefined) return [atBranch(word, end)];
  const isPlaceLike =
    next.shape !== "lower" ||
    (endsLikePlace.test(next.key) &&
      !readCandidate(document, next).isOrdinary) ||
    (/(?:en|et|an|a)$/.test(next.key) &&
      !readCandidate(document, next).isFunction &&
      !/^(?:maxi|nära|kvantum|supermarket|kortet|kassan|stora)$/.test(
        next.key,
      ));
  return isPlaceLike && !next.isFirst ? [atBranch(word, next)] : [];
}

/** Finds chains of schools, care and housing, and shops with their place. */
export const organisationChains: Detector = {
  id: "organisation-chains",
  version: "1",
  kinds: ["organisation", "place"],
  run: (document) => {
    const ends = placesOfMany(document);
    const atWord = (_: Document, word: Word) => branch(document, word, ends);
    return [...chains(document), ...atCueWords(document, shops, [atWord])];
  },
};
