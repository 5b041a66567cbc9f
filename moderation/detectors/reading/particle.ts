import { firstStep } from "../../lexicon/word-info.ts";
import type { Document, Word } from "./document.ts";
import { readCandidate } from "./name-candidate.ts";

/** What stands between or before the parts of a name in the languages of those who write. */
export const particles: ReadonlySet<string> = new Set(
  "von af av de la las los van der den du da das dos do di bin bint ibn al el ben abu umm um abdul le del della zu zur ter ten ould mc mac st san y".split(
    " ",
  ),
);
/** Of these, what is no Swedish word, so that it begins a name in small letters too. */
const foreign =
  /^(?:von|van|bin|bint|ibn|al|el|abu|umm|abdul|del|della|ould|dos)$/;
/** "Natt och Dag", "Lilje och Stråle": a noble name of two words. */
const joins = /^(?:och|o|&)$/;

const isCapital = (word: Word | undefined) =>
  word?.gap === " " && (word.shape === "capital" || word.shape === "mixed");

/** A name in small letters: listed as one, or no word of the language. */
function mayBeSmallName(document: Document, word: Word): boolean {
  const { first, surname, isOrdinary, isFunction } = readCandidate(
    document,
    word,
  );
  return !isFunction && (!isOrdinary || first >= 8 || surname >= 8);
}

function afterParticle(
  document: Document,
  particle: Word,
  after: Word | undefined,
): Word | null {
  if (after?.gap !== " " && after?.gap !== "-") return null;
  if (after.shape === "capital" || after.shape === "mixed") return after;
  return foreign.test(particle.key) && mayBeSmallName(document, after)
    ? after
    : null;
}

/** "Beatrice Natt och Dag": two ordinary words as a family name, after a given one. */
function overAnd(document: Document, word: Word, next: Word): Word | null {
  const join = document.words[next.index + 1];
  const last = document.words[next.index + 2];
  const isNoble =
    joins.test(join?.key ?? "") &&
    isCapital(next) &&
    isCapital(last) &&
    !document.harmless.has(next.index + 2) &&
    !isCapital(document.words[next.index + 3]) &&
    firstStep(word.info) >= 6 &&
    firstStep(next.info) < 10 &&
    readCandidate(document, next).isOrdinary;
  return isNoble && last ? last : null;
}

/** Gives the word a name goes on with past one or two particles ("von Essen", "van der Meer", "el hadi") or past "och". */
export function pastParticle(
  document: Document,
  word: Word,
  next: Word,
): Word | null {
  const after = document.words[next.index + 1];
  if (!particles.has(next.key)) return overAnd(document, word, next);
  if (after && after.gap === " " && particles.has(after.key)) {
    const last = document.words[after.index + 1];
    return last?.gap === " " && last.shape !== "number" ? last : null;
  }
  return afterParticle(document, next, after);
}

/** Gives the first particle before a name ("Ibn Said", "van den Berg"), and the given name before that where it has a capital. */
export function leadingParticle(document: Document, word: Word): Word | null {
  let first: Word | null = null;
  let at = document.words[word.index - 1];
  let { gap } = word;
  while (at && gap === " " && particles.has(at.key)) {
    const isOwn =
      foreign.test(at.key) || (at.shape === "capital" && at.text.length > 1);
    if (isOwn) first = at;
    gap = at.gap;
    at = document.words[at.index - 1];
  }
  if (first === null || !at || gap !== " ") return first;
  return at.shape === "capital" && firstStep(at.info) >= 6 ? at : first;
}
