import { isSpace } from "../reading/capitals.ts";
import type { Document, Word } from "../reading/document.ts";
import { readCandidate } from "../reading/name-candidate.ts";

/** "På Almens förskola", "Finns äldreboende?": what a sentence begins with and no name does. */
const opensSentence =
  /^(?:på|i|hos|vid|från|till|av|med|efter|innan|finns|är|har|kan|får|ska|vill|var|vad|hur|när|om|att|min|mitt|vår|vårt)$/;

/** "HELA skolan": a small word in large letters is said loudly. */
const isEmphasis = ({ key, shape }: Word) =>
  shape === "upper" &&
  /^(?:hela|alla|denna|varje|samma|min|vår|vårt|din|den|det|nya|en|ett|ingen|annan)$/.test(
    key,
  );

/** "från ”Min Hand Hemtjänst”": what a firm calls itself begins where the quotes do. */
const isOwnInQuotes = ({ gap, key }: Word) =>
  /^(?:min|mitt|vår|vårt)$/.test(key) && /["'”“»]$/u.test(gap);

/** "my son's preschool": whose it is, in English, which is no part of its name. */
const isOfSomeone = ({ key, shape }: Word) =>
  shape === "lower" &&
  /^(?:son|daughter|child|kid|children|kids|girl|boy|brother|sister|mother|mom|mum|father|dad|wife|husband|partner|friend|nephew|niece|grandson|granddaughter|grandmother|grandma|grandfather|grandpa|boss|neighbour|neighbor|uncle|aunt|cousin|ex)s?['’]s?$/u.test(
    key,
  );

function canBePart(document: Document, word: Word): boolean {
  if (isOfSomeone(word)) return false;
  if (word.shape === "lower")
    return (
      !word.form.isOrdinary ||
      /^(?:international|internationella|montessori|engelska|fria|kristna|islamiska|romska|svenska|finska)$/.test(
        word.key,
      )
    );
  return (
    word.shape !== "number" &&
    !isEmphasis(word) &&
    !(word.isFirst && opensSentence.test(word.key) && !isOwnInQuotes(word)) &&
    (!word.isFirst ||
      !readCandidate(document, word).isFunction ||
      document.words[word.index + 1]?.shape === "capital")
  );
}

/** Goes left from a word for a firm, school or club to where its name begins: from "BK" to "Vara Södra". */
export function walkLeft(document: Document, from: Word): Word {
  let first = from;
  for (let step = 0; step < 4; step++) {
    const before = document.words[first.index - 1];
    if (!before || !isSpace(first.gap) || first.isFirst) break;
    const beyond = document.words[before.index - 1];
    const isBridge =
      before.shape === "lower" &&
      before.gap === " " &&
      beyond?.shape === "capital" &&
      !beyond.isFirst &&
      from.language === "en" &&
      !readCandidate(document, before).isFunction;
    const isInName =
      /^(?:ab|hb|kb)$/.test(from.key) &&
      /^(?:i|på|av|för|och)$/.test(before.key) &&
      beyond?.shape === "capital" &&
      before.gap === " ";
    if (!isBridge && !isInName && !canBePart(document, before)) break;
    if (before.isFirst && before.shape === "lower") break;
    first = before;
  }
  return first;
}
