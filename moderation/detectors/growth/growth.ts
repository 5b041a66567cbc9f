import type { Evidence } from "../../finding.ts";
import { isFunctionWord } from "../../lexicon/word-info.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";
import { epithetBefore, homeAfter } from "../people/byname.ts";
import { isGivenWord } from "./given-word.ts";
import { leadingParticle } from "../reading/particle.ts";
import { personWords } from "../reading/person-words.ts";
import {
  beginsName,
  coordinated,
  listedBefore,
  nextOfName,
} from "./beside-name.ts";

const neighbour = (
  first: Word,
  last: Word,
  word: Word,
  weight: number,
): Evidence =>
  evidenceFor(first, last, {
    kind: "person",
    source: "context",
    ruleId: "name-neighbour",
    weight,
    parameters: { word: word.key },
  });

/** What a name says of a word beside it: the word it grows over, or null where it only gains by it. */
interface Step {
  over: Word | null;
  evidence: Evidence;
}

type Weights = ReadonlyMap<number, number>;
type Growth = (document: Document, word: Word, weights: Weights) => Step | null;

/** "Ahmed Hassan": the letters of a name that is spelled out ("S a r a") say nothing for each other. */
function overNext(document: Document, word: Word, weights: Weights) {
  const next = nextOfName(document, word);
  if (next === null) return null;
  if (!weights.has(next.index))
    return { over: next, evidence: neighbour(word, next, word, 0.65) };
  return word.text.length > 1
    ? { over: null, evidence: neighbour(word, next, next, 0.4) }
    : null;
}

/** "Zorvan Nilsson", "max dahlgren". */
function overBefore(document: Document, word: Word): Step | null {
  const before = document.words[word.index - 1];
  if (before === undefined || word.gap !== " ") return null;
  const isBegun =
    word.shape === "lower"
      ? isGivenWord(document, before, word)
      : beginsName(document, before);
  return isBegun
    ? { over: before, evidence: neighbour(before, word, word, 0.65) }
    : null;
}

/** "von Otter", "lilla Maja": a particle or an epithet goes along. */
function withLeading(document: Document, word: Word): Step | null {
  const leading =
    leadingParticle(document, word) ?? epithetBefore(document, word);
  return leading === null
    ? null
    : { over: null, evidence: neighbour(leading, word, leading, 0.4) };
}

/** "Anders på Näset": so does the home somebody is known by. */
function withHome(document: Document, word: Word): Step | null {
  const home = homeAfter(document, word);
  return home === null
    ? null
    : { over: null, evidence: neighbour(word, home, home, 0.4) };
}

function overListed(document: Document, word: Word): Step | null {
  const target = listedBefore(document, word);
  return target === null
    ? null
    : { over: target, evidence: neighbour(target, target, word, 0.4) };
}

function overCoordinated(document: Document, word: Word): Step | null {
  const other = coordinated(document, word);
  if (other === null) return null;
  const { word: target, weight } = other;
  return { over: target, evidence: neighbour(target, target, word, weight) };
}

const growths: readonly Growth[] = [
  overNext,
  overBefore,
  withLeading,
  withHome,
  overListed,
  overCoordinated,
];

/** From how sure on a word of a person grows. */
const growsFrom = 0.4;

/** Lets names grow over their neighbours, left and right, until nothing changes. */
export function growNames(
  document: Document,
  evidence: readonly Evidence[],
): Evidence[] {
  const weights = personWords(document, evidence);
  const open = [...weights]
    .filter(([, weight]) => weight >= growsFrom)
    .map(([index]) => index);
  const found: Evidence[] = [];
  // "hans lindström": a small word is grown over although a guess was made of it.
  const isGrownOver = ({ index, info, shape }: Word) =>
    (weights.get(index) ?? 0) >=
    (shape === "lower" && isFunctionWord(info) ? growsFrom : 0.01);
  const follow = ({ over, evidence }: Step) => {
    if (over !== null && isGrownOver(over)) return;
    found.push(evidence);
    if (over === null) return;
    weights.set(over.index, 0.6);
    open.push(over.index);
  };
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const word = document.words[index];
    if (word === undefined) continue;
    for (const grow of growths) {
      const step = grow(document, word, weights);
      if (step !== null) follow(step);
    }
  }
  return found;
}
