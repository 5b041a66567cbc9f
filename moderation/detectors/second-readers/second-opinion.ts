import type { Evidence } from "../../finding.ts";
import { isFunctionWord } from "../../lexicon/word-info.ts";
import type {
  EnglishReader,
  Opinion,
} from "../../second-opinion/english-reader.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceFor } from "../evidence.ts";

/** What a rule has found with at least this weight is shown already. */
const enough = 0.28;
/** From here on a finding is a `must` already. */
const sure = 0.65;
/** Alone it asks for a look; with another reason for the same words it can make them a `must`. */
const alone = 0.3;
const agreeing = 0.35;
/** A sentence without end is read in pieces, so that the time stays linear. */
const longest = 60;

const notNames = new Set(
  "africa asia europe america antarctica mr mrs ms miss dr doctor sir sirs madam ma'am lady lord professor prof president king queen aunt uncle street st avenue road north south east west northern southern eastern western central".split(
    " ",
  ),
);

/** Gives the English sentences of a document, long ones in pieces. */
export function englishSentences({ words }: Document): Word[][] {
  const sentences: Word[][] = [];
  for (const word of words) {
    if (word.language !== "en") continue;
    const last = sentences.at(-1);
    const isNext =
      last !== undefined &&
      last.length < longest &&
      last.at(-1)?.index === word.index - 1 &&
      last[0]?.sentence === word.sentence;
    if (isNext) last.push(word);
    else sentences.push([word]);
  }
  return sentences;
}

/** Marks each character that a rule has found reason enough to show; so sure that nothing can be added counts twice. */
function coverageOf(
  { text }: Document,
  found: readonly Evidence[],
): Uint8Array {
  const covered = new Uint8Array(text.length);
  for (const { start, end, weight } of found)
    if (weight >= enough)
      for (let at = start; at < end; at++)
        covered[at] = weight >= sure ? 2 : Math.max(covered[at] ?? 0, 1);
  return covered;
}

/** A title, a small word or a letter is no name, nor is what everybody knows, a people or a language. */
function canBeName({ harmless, lexicon }: Document, word: Word): boolean {
  return (
    word.shape !== "number" &&
    word.text.length > 1 &&
    !notNames.has(word.key) &&
    !isFunctionWord(word.info) &&
    !harmless.has(word.index) &&
    !lexicon.phrases.has(word.key)
  );
}

/** Its own lists hold ordinary words ("grace", "mark"): what a rule has not seen needs a capital, or to be no word at all. */
const isNews = ({ vocabulary }: Document, word: Word, covered: Uint8Array) =>
  covered[word.start] === 0 &&
  ((word.shape === "capital" && !word.isFirst) ||
    !vocabulary.isOrdinary(word.key));

/** Tells whether an opinion of a word would be heard. */
const isHeard = (document: Document, word: Word, covered: Uint8Array) =>
  canBeName(document, word) &&
  (covered[word.start] !== 0 || isNews(document, word, covered));

function evidenceOf(
  document: Document,
  words: readonly Word[],
  { label }: Opinion,
  covered: Uint8Array,
): Evidence[] {
  return words.flatMap((word) => {
    if (!isHeard(document, word, covered)) return [];
    const isShown = covered[word.start] !== 0;
    return [
      evidenceFor(word, word, {
        kind: label === "PERSON" ? "person" : "place",
        source: "model",
        ruleId: "second-opinion",
        weight: isShown ? agreeing : alone,
      }),
    ];
  });
}

/** Asks a reader of English about the English sentences; Swedish ones are never shown to it. */
export function findSecondOpinion(
  document: Document,
  found: readonly Evidence[],
  reader: EnglishReader | null,
): Evidence[] {
  if (reader === null) return [];
  const sentences = englishSentences(document);
  if (sentences.length === 0) return [];
  const covered = coverageOf(document, found);
  return sentences.flatMap((words) => {
    // The reader takes longer than all rules together, and most of what it says of ordinary words is not heard.
    const isAsked = (word: Word) =>
      covered[word.start] !== 2 && isHeard(document, word, covered);
    if (!words.some(isAsked)) return [];
    const from = words[0]?.start ?? 0;
    const text = document.text.slice(from, (words.at(-1)?.end ?? 0) + 1);
    return reader.read(text).flatMap((opinion) => {
      const [start, end] = [from + opinion.start, from + opinion.end];
      const own = words.filter((word) => word.start < end && start < word.end);
      return evidenceOf(document, own, opinion, covered);
    });
  });
}
