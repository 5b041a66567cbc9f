import type { Evidence } from "../../finding.ts";
import { firstStep, isPlace, settlement } from "../../lexicon/word-info.ts";
import { cueWords } from "../cues/cue-words.ts";
import { plainOwners } from "../cues/firm-words.ts";
import { kinWords, personVerbs, roleWords } from "../cues/people.ts";
import {
  firmHeads,
  firmTails,
  homelyTails,
  tradeTails,
} from "../cues/small-firms.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { readCandidate } from "../reading/name-candidate.ts";
import { atCueWords, cuesOf } from "../at-cue-words.ts";
import { isNear, named, worksNear } from "./work-nearby.ts";
import { isFirmName } from "./firm-name-word.ts";

const at = /^(?:på|hos|vid|åt|via|genom)$/;
const atOrOf =
  /^(?:på|hos|vid|åt|via|genom|i|för|från|till|av|mot|med|at|in|for|run|runs|own|owns|heter)$/;
/** "kebab o grill", "nails & spa": what else the firm does. */
function tailEnd({ words }: Document, word: Word): Word {
  const [join, more] = [words[word.index + 1], words[word.index + 2]];
  const isJoined =
    join !== undefined &&
    more !== undefined &&
    more.sentence === word.sentence &&
    /^(?:o|och|å|&|and)$/.test(join.key) &&
    firmTails.has(more.key);
  if (isJoined) return more;
  return join !== undefined && / & $/.test(join.gap) && firmTails.has(join.key)
    ? join
    : word;
}

/** "bryggans", "torgets": a definite thing, which can own nothing but its name. */
function isThings(document: Document, word: Word): boolean {
  const stem = word.key.slice(0, -1);
  return (
    word.key.endsWith("s") &&
    /(?:[^i]en|an|et|on|na)$/.test(stem) &&
    document.vocabulary.isOrdinary(stem) &&
    !/(?:ningen|heten|tionen|skapen|skapet|andet|ismen|ellet|huset|hemmet|laget|verket|ären|aren|arna|erna|orna)$/.test(
      stem,
    ) &&
    !plainOwners.has(stem) &&
    !kinWords.has(stem) &&
    !roleWords.has(stem) &&
    !kinWords.has(word.key) &&
    !readCandidate(document, word).isFunction
  );
}

/** "bergmans el", "ahlgrens golv o kakel": a family and its trade, which nobody has at home by that name. */
const isOfTrade = (document: Document, owner: Word, trade: Word) =>
  owner.key.endsWith("s") &&
  Math.max(firstStep(owner.info), firstStep(owner.name.info)) < 6 &&
  !isPlainTown(owner) &&
  (tradeTails.has(trade.key) || tailEnd(document, trade) !== trade);

/** "saigon kök", "lindbergs bil", "leendets tandvård": whose or what, and what the firm does. */
function firm(document: Document, word: Word): Evidence[] {
  const owner = document.words[word.index - 1];
  if (
    !firmTails.has(word.key) ||
    !isNear(owner, word) ||
    kinWords.has(owner.key) ||
    roleWords.has(owner.key)
  )
    return [];
  const before = document.words[owner.index - 1];
  const isAfter = before !== undefined && isNear(before, owner);
  const isAt = isAfter && at.test(before.key);
  const isHomely = homelyTails.has(word.key);
  const isCapital = owner.shape === "capital" && !owner.isFirst;
  const works = () => worksNear(document, owner);
  if (isFirmName(document, owner)) {
    const isGiven = owner.name.isGenitive && firstStep(owner.name.info) >= 6;
    const isFirm =
      isHomely && !isOfTrade(document, owner, word)
        ? isAfter && atOrOf.test(before.key) && (!isGiven || isAt) && works()
        : !isPlainTown(owner) || isCapital || works();
    return isFirm
      ? [named(owner, tailEnd(document, word), "workplace", 0.4)]
      : [];
  }
  if (isThings(document, owner) && (!isHomely || (isAt && works())))
    return [named(owner, tailEnd(document, word), "workplace", 0.35)];
  return [];
}

const houses: ReadonlySet<string> = cueWords(
  "gym krog grill pizzeria frisör salong livs bageri café cafe kebab sushi gatukök",
);

/** "på puls gym", "hos hår salong": an ordinary noun before what needs an article or a name there. */
function plainFirm(document: Document, word: Word): Evidence[] {
  if (!houses.has(word.key)) return [];
  const [before, owner] = [
    document.words[word.index - 2],
    document.words[word.index - 1],
  ];
  if (!isNear(owner, word) || !isNear(before, owner)) return [];
  const candidate = readCandidate(document, owner);
  const isNoun =
    owner.text.length > 2 &&
    !candidate.isFunction &&
    candidate.frequency <= 8 &&
    !/(?:t|s|a|e|ig|al|ell|sk|är|ad)$/.test(owner.key);
  return /^(?:på|hos)$/.test(before.key) && isNoun
    ? [named(owner, word, "workplace", 0.3)]
    : [];
}

/** "på norrköpings gym": a town owns what lies in it. */
const isPlainTown = ({ name }: Word) =>
  name.isGenitive && isPlace(name.info, settlement);

/** "på salong sax", "hos cafe lingon": a head without an article, and what it is called. */
function headed(document: Document, word: Word): Evidence[] {
  if (!firmHeads.has(word.key)) return [];
  const [before, next] = [
    document.words[word.index - 1],
    document.words[word.index + 1],
  ];
  if (!next || !isNear(word, next) || next.shape !== "lower") return [];
  const isAt =
    before !== undefined &&
    (atOrOf.test(before.key) ||
      (word.key === "stall" && /^(?:är|e)$/.test(before.key)));
  const candidate = readCandidate(document, next);
  const isThing =
    candidate.frequency <= 8 &&
    next.text.length > 2 &&
    !personVerbs.has(next.key) &&
    !candidate.isFunction &&
    !/(?:ar|er|ade|de|dde|tt|at|as|ade|ligt|igt|are|iga|liga|ig|isk|iskt|tid)$/.test(
      next.key,
    ) &&
    !document.lexicon.phrases.has(next.key);
  return isAt && isThing ? [named(word, next, "workplace", 0.35)] : [];
}

const cues = cuesOf(firmTails, houses, firmHeads);

/** Finds small firms and homes whose name stands in lower case: "saigon kök", "salong sax". */
export const organisationSmall: Detector = {
  id: "organisation-small",
  version: "1",
  kinds: ["workplace"],
  run: (document) => atCueWords(document, cues, [firm, plainFirm, headed]),
};
