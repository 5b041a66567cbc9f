import { firstStep, surnameStep } from "../../lexicon/word-info.ts";
import type { TaggedText, TaggedWord } from "../../model/tagger.ts";
import type { NamedLabel } from "../../model/tags.ts";
import type { Document } from "../reading/document.ts";
import { isHint, leastHint } from "../hint.ts";
import { isDoubtfulNews, isDoubtfulTip, isNeverNews } from "./never-news.ts";

/** From how likely on the tagger speaks where no rule has: chosen on texts of its own, where it adds few false findings. */
export const speaksFrom: Readonly<Record<NamedLabel, number>> = {
  PERSON: 0.5,
  PLACE: 0.5,
  ORG: 0.6,
};

/** Whether the tagger is heard of a word, or only for a tip. */
export type Voice = "aloud" | "tip" | "silent";

/** From how likely on it speaks of an ordinary word in small letters that few are called: those are most of all words. */
const speaksOfWordsFrom = 0.65;

/** Tells whether the tagger is believed of a word by itself. */
export function speaks(
  document: Document,
  { index, probability, label }: TaggedWord,
): boolean {
  if (probability < speaksFrom[label]) return false;
  if (probability >= speaksOfWordsFrom) return true;
  const word = document.words[index];
  return (
    word === undefined ||
    word.shape !== "lower" ||
    !word.form.isOrdinary ||
    firstStep(word.name.info) >= 8 ||
    surnameStep(word.name.info) >= 8
  );
}

/** Says how far the tagger is heard of a word; of nine in ten it is not, as every other limit lies above that of a hint. */
export function voiceOf(
  document: Document,
  { words }: TaggedText,
  item: TaggedWord,
): Voice {
  if (item.probability < leastHint) return "silent";
  const word = document.words[item.index];
  if (!word || isNeverNews(document, word, item)) return "silent";
  if (isDoubtfulNews(document, word, item))
    return isDoubtfulTip(document, word, item) ? "tip" : "silent";
  const isHeard =
    speaks(document, item) ||
    isHint(document, word, item, words[item.index - 1]);
  return isHeard ? "aloud" : "silent";
}
