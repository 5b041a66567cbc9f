import type { Document, Word } from "./detectors/reading/document.ts";
import { isEnglishWord, isFunctionWord } from "./lexicon/word-info.ts";

/** What stands for a language that is neither Swedish nor English and not told apart from others. */
export const otherLanguage = "other";

/** Scripts by a letter of theirs, and the language most often written in them here. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, "ar"],
  [/\p{Script=Ethiopic}/u, "ti"],
  [/\p{Script=Cyrillic}/u, "ru"],
  [/\p{Script=Thai}/u, "th"],
  [/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u, "zh"],
  [/\p{Script=Greek}/u, "el"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Syriac}/u, "syr"],
];
const otherScript = /[^\p{Script=Latin}\p{Script=Common}\p{M}]/u;
/** Only these can be of another script, which is asked at once. */
const wide = /[\u0100-\uffff]/;

/** Letters that one language of a script has and the usual one has not. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/[ێۆڕڵە]/u, "ckb"],
  [/[ٹڈںے]/u, "ur"],
  [/[پچژگکی]/u, "fa"],
  [/[іїєґ]/u, "uk"],
  [/[ђћџљњј]/u, "sr"],
];

function languageOfScript(text: string): string {
  const script = scripts.find(([letter]) => letter.test(text))?.[1];
  if (script !== "ar" && script !== "ru") return script ?? otherLanguage;
  return (
    letters.find(([letter]) => letter.test(text.toLowerCase()))?.[1] ?? script
  );
}

/** How many words speak for each language, and how many for Swedish or English. */
interface Count {
  words: number;
  unknown: number;
  own: number;
  ownSmall: number;
  hits: Map<string, number>;
}

/** So near Swedish that most of its words are ours too: three words of its own are enough. */
const neighbours: ReadonlySet<string> = new Set(["no", "da"]);

function countWords(
  { vocabulary }: Document,
  sentence: readonly Word[],
): Count {
  const count: Count = { words: sentence.length, unknown: 0, own: 0, ownSmall: 0, hits: new Map() }; // prettier-ignore
  const seen = new Set<string>();
  for (const { key, info, shape, isFirst, form } of sentence) {
    const languages = form.foreign ?? [];
    const isSmall = isFunctionWord(info);
    const isNew = !seen.has(key);
    seen.add(key);
    if (!isSmall && isNew)
      for (const code of languages)
        count.hits.set(code, (count.hits.get(code) ?? 0) + 1);
    if (languages.length > 0) continue; // Words that several languages have tell nothing for ours.
    if (isSmall) count.ownSmall++;
    if (isSmall || isEnglishWord(info) || vocabulary.isOrdinary(key))
      count.own++;
    else if (info === 0 && (isFirst || shape === "lower")) count.unknown++;
  }
  return count;
}

/** A sentence has at least two small words of the language and more than speak for ours; or hardly any word that we know. */
function languageOfWords({
  words,
  unknown,
  own,
  ownSmall,
  hits,
}: Count): string | null {
  const best = [...hits].reduce<readonly [string, number]>(
    (most, entry) => (entry[1] > most[1] ? entry : most),
    ["", 0],
  );
  const [language, hit] = best;
  if (hit >= 2 && hit > own && ownSmall < 2) return language;
  if (hit >= 3 && neighbours.has(language)) return language;
  const isStrange =
    words >= 5 && ownSmall === 0 && (unknown + hit) * 5 >= words * 3;
  return isStrange ? otherLanguage : null;
}

const isOfNeighbours = (languages: readonly string[]) =>
  languages.some((code) => neighbours.has(code));

/** Nearly every sentence is: seen before anything else is asked of its words. */
function isPlainlyOurs(sentence: readonly Word[]): boolean {
  let ownSmall = 0;
  let ofNeighbours = 0;
  for (const { info, form } of sentence) {
    if (form.foreign === null) ownSmall += isFunctionWord(info) ? 1 : 0;
    else if (isOfNeighbours(form.foreign)) ofNeighbours++;
  }
  return ownSmall >= 2 && ofNeighbours < 3;
}

const figure = /\p{N}/u;

function languageOf(
  document: Document,
  sentence: readonly Word[],
): string | null {
  const words = sentence.filter(({ text }) => !figure.test(text));
  if (words.length < 3) return null;
  const strange = words.filter(({ text }) => otherScript.test(text));
  if (strange.length >= 3 && strange.length * 2 > words.length)
    return languageOfScript(strange.map(({ text }) => text).join(" "));
  return isPlainlyOurs(words)
    ? null
    : languageOfWords(countWords(document, words));
}

function sentencesOf(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = [];
  let first = 0;
  for (const { index, sentence } of words) {
    if (words[index + 1]?.sentence === sentence) continue;
    sentences.push(words.slice(first, index + 1));
    first = index + 1;
  }
  return sentences;
}

/** Gives the languages of sentences that are neither Swedish nor English, by code, each once: the rules know nothing of them. */
export function foreignLanguages(document: Document): string[] {
  const { text, words } = document;
  const hasOtherScript = wide.test(text) && otherScript.test(text);
  const found = new Set<string>();
  for (const sentence of sentencesOf(words)) {
    if (!hasOtherScript && isPlainlyOurs(sentence)) continue;
    const language = languageOf(document, sentence);
    if (language !== null) found.add(language);
  }
  return [...found].sort();
}
