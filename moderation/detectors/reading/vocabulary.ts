import { lookUp, type Lexicon } from "../../lexicon/lexicon.ts";
import { ownCopy } from "../../lexicon/own-copy.ts";
import {
  dictionaryBit,
  englishBit,
  firstStep,
  frequencyStep,
  functionWordBit,
  isPlace,
  placeBits,
  settlement,
  surnameStep,
  type WordInfo,
} from "../../lexicon/word-info.ts";

/** Tells ordinary words from words nobody has listed: inflections and compounds of ordinary words are ordinary. */
export interface Vocabulary {
  isOrdinary(key: string): boolean;
}

const ordinary = dictionaryBit | functionWordBit | englishBit;
/** What words of the language end in when they are inflected, by the last letter. */
const endings: Readonly<Record<string, readonly string[]>> = {
  s: ["s", "as", "es", "ens", "ets", "arens", "arnas", "ernas", "ades"],
  n: ["n", "en", "an", "aren", "arn", "ningen", "heten"],
  t: ["t", "et", "at", "het", "ast", "ligt", "iskt"],
  r: ["r", "ar", "er", "or", "ningar"],
  a: ["a", "na", "arna", "erna", "orna", "liga", "iska"],
  e: ["e", "de", "te", "ade", "ande", "ende", "aste", "are"],
  d: ["d", "ad", "ed"],
  g: ["ning", "lig", "ing"],
  k: ["isk"],
  y: ["ly"],
};

function isListed(lexicon: Lexicon, key: string): boolean {
  return (lookUp(lexicon, key) & ordinary) !== 0;
}

function isInflected(lexicon: Lexicon, key: string): boolean {
  const possible = endings[key.charAt(key.length - 1)] ?? [];
  return possible.some((ending) => {
    if (!key.endsWith(ending) || key.length - ending.length < 3) return false;
    const stem = key.slice(0, -ending.length);
    return (
      isListed(lexicon, stem) ||
      (/[ei]$/.test(stem) && isListed(lexicon, `${stem}um`)) || // jubileum, stipendium: jubileet, stipendier
      (/[^aeiouyåäö][lrn]$/.test(stem) &&
        isListed(lexicon, `${stem.slice(0, -1)}e${stem.slice(-1)}`)) ||
      (stem.length > 3 &&
        ending.length > 1 &&
        (isListed(lexicon, stem + "a") || isListed(lexicon, stem + "e")))
    );
  });
}

/** "familje", "kvinno", "gatu", and with a dropped vowel "skrivar", "olycks", "krydd": the forms a word takes before another. */
function isLinkingForm(lexicon: Lexicon, part: string): boolean {
  if (part.length > 5 && part.endsWith("ar") && isListed(lexicon, `${part}e`))
    return true;
  if (
    part.length > 5 &&
    part.endsWith("s") &&
    isListed(lexicon, `${part.slice(0, -1)}a`)
  )
    return true;
  if (part.length > 4 && frequencyStep(lookUp(lexicon, `${part}a`)) >= 6)
    return isListed(lexicon, `${part}a`);
  if (part.length > 4 && frequencyStep(lookUp(lexicon, `${part}e`)) >= 6)
    return isListed(lexicon, `${part}e`);
  if (!/[aeou]$/.test(part) || part.length < 5) return false;
  const stem = part.slice(0, -1);
  return isListed(lexicon, stem) || isListed(lexicon, stem + "a");
}

/** "familjerätts" before "enheten", "femtioårs" before "festen": a head that is itself two words. */
function isDoubleHead(lexicon: Lexicon, head: string): boolean {
  if (head.endsWith("års") && isListed(lexicon, head.slice(0, -3))) return true;
  for (let at = 4; at <= head.length - 4; at++) {
    const isFirst = isCompoundPart(lexicon, head.slice(0, at), false);
    if (
      isFirst &&
      (isListed(lexicon, head.slice(at)) ||
        (head.endsWith("s") && isListed(lexicon, head.slice(at, -1))))
    )
      return true;
  }
  return false;
}

/** A part of a compound is a word of some frequency, so that "kar" + "imi" does not make a surname ordinary. */
function isCompoundPart(
  lexicon: Lexicon,
  part: string,
  isLast: boolean,
): boolean {
  const info = lookUp(lexicon, part);
  if ((info & dictionaryBit) !== 0)
    return part.length > 3 || frequencyStep(info) >= 6;
  return isLast
    ? part.length > 4 && isInflected(lexicon, part)
    : isLinkingForm(lexicon, part);
}

function isCompound(lexicon: Lexicon, key: string): boolean {
  for (let at = 3; at <= key.length - 2; at++) {
    const head = key.slice(0, at);
    const stem =
      head.endsWith("s") && head.length > 3 ? head.slice(0, -1) : head;
    const tail = key.slice(at);
    if (tail.length < 3 ? tail !== "kö" : !isCompoundPart(lexicon, tail, true))
      continue;
    if (
      isCompoundPart(lexicon, head, false) ||
      isCompoundPart(lexicon, stem, false) ||
      isDoubleHead(lexicon, head)
    )
      return true;
  }
  return false;
}

/** A listed name that no dictionary has is not made a word by looking like an inflection or a compound. */
function isNameOnly(info: WordInfo): boolean {
  if ((info & englishBit) !== 0 && firstStep(info) < 9 && surnameStep(info) < 9)
    return false;
  return (
    (info & (dictionaryBit | functionWordBit)) === 0 &&
    (firstStep(info) >= 5 ||
      surnameStep(info) >= 6 ||
      isPlace(info, settlement | placeBits.w))
  );
}

/** "skadenr", "mätarnummer", "lma-numret": whatever it is the number of. */
const saysNumber = (key: string): boolean =>
  key.length > 4 &&
  ["nr", "nummer", "numret", "-id"].some((ending) => key.endsWith(ending));

function judge(lexicon: Lexicon, key: string): boolean {
  if (isNameOnly(lookUp(lexicon, key))) return false;
  if (isListed(lexicon, key) || saysNumber(key)) return true;
  if (key.includes("-"))
    return key
      .split("-")
      .every((part) => part.length < 3 || judge(lexicon, part));
  if (key.length < 4 || key.length > 40) return false;
  if (isInflected(lexicon, key)) return true;
  if (/(.)\1\1/.test(key))
    return judge(lexicon, key.replace(/(.)\1{2,}/g, "$1"));
  return key.length > 6 && isCompound(lexicon, key);
}

const mostKept = 16_000;
const keptOf = new WeakMap<Lexicon, Set<string>>();

/**
 * Makes a vocabulary that remembers each answer for the length of one document, and from one to the next what is
 * ordinary: that is the same words in every text and tells nothing of any.
 */
export function createVocabulary(lexicon: Lexicon): Vocabulary {
  let kept = keptOf.get(lexicon);
  if (kept === undefined || kept.size > mostKept) {
    kept = new Set();
    keptOf.set(lexicon, kept);
  }
  const everywhere = kept;
  const strange = new Set<string>();
  return {
    isOrdinary(key) {
      if (everywhere.has(key)) return true;
      if (strange.has(key)) return false;
      const answer = judge(lexicon, key);
      if (answer) everywhere.add(ownCopy(key));
      else strange.add(key);
      return answer;
    },
  };
}
