import type { QuestionLanguage } from "./question-language.ts";
import { smallWords } from "./small-words.ts";

type Latin = keyof typeof smallWords;

// More than this tells nothing new, and a longest question is read in no time.
const mostWords = 400;
const mostLetters = 500;
// A text with fewer words than this is Swedish unless it says otherwise: a name or a number is no language.
const fewWords = 6;

/** Guesses the language of a question by its script and its small words: cheap, and Swedish where nothing tells otherwise. */
export function detectLanguage(text: string): QuestionLanguage {
  const words = (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}'’]+/gu) ?? []
  ).slice(0, mostWords);
  const letters = words.join("").slice(0, mostLetters);
  const script = scripts.find(
    ({ pattern }) => countOf(pattern, letters) * 2 > letters.length,
  );
  return script ? script.language(letters, words) : latinLanguage(words);
}

interface Script {
  pattern: RegExp;
  language: (letters: string, words: readonly string[]) => QuestionLanguage;
}

const scripts: readonly Script[] = [
  { pattern: /\p{Script=Arabic}/u, language: arabicLanguage },
  {
    pattern: /\p{Script=Cyrillic}/u,
    // Letters that only Ukrainian has of the two.
    language: (letters) => (/[іїєґ]/u.test(letters) ? "uk" : "ru"),
  },
  {
    pattern: /\p{Script=Ethiopic}/u,
    // Sounds that Tigrinya writes and Amharic does not, and its word for "and", "in" and "my".
    language: (letters, words) =>
      /[ቐ-ቝኸ-ኾዃዅ]|ኣ/u.test(letters) || words.some((word) => tigrinya.has(word))
        ? "ti"
        : "am",
  },
  {
    pattern:
      /[\p{Script=Greek}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Han}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Hiragana}\p{Script=Katakana}]/u,
    language: () => "other",
  },
];

const tigrinya = new Set(["ከመይ", "እንታይ", "ናይ", "ኣብ", "ምስ", "እዩ", "ንዓይ"]);
const persian = new Set(
  "من تو او ما شما این آن که را از به با در برای است هست بود نیست دارم دارد چه چگونه چرا کجا می نمی هم اگر ولی خیلی یک".split(
    " ",
  ),
);

/** Sorani writes its vowels out; Persian has letters and small words that Arabic lacks. */
function arabicLanguage(
  letters: string,
  words: readonly string[],
): QuestionLanguage {
  if (countOf(/[ڕڵۆێە]/u, letters) * 20 > letters.length) return "ckb";
  const speaks = words.filter((word) => persian.has(word)).length;
  const isPersian =
    speaks * 8 > words.length || (speaks > 0 && /[پچژگ]/u.test(letters));
  return isPersian ? "fa" : "ar";
}

function latinLanguage(words: readonly string[]): QuestionLanguage {
  const scores = scoresOf(words);
  const best = latin.reduce((one, other) =>
    scores[other] > scores[one] ? other : one,
  );
  // A Swedish text may quote a word or two; another language has many of its own.
  if (scores[best] * 10 >= words.length && scores[best] > scores.sv)
    return best;
  const swedish = words.filter((word) => sets.sv.has(word)).length;
  const saysNothing = words.length >= fewWords && swedish * 10 < words.length;
  return saysNothing ? "other" : "sv";
}

const latin = Object.keys(smallWords) as Latin[];

/** How many words speak for each language; one that several share is shared between them. */
function scoresOf(words: readonly string[]): Record<Latin, number> {
  const scores = { ...noScores };
  for (const word of words) {
    const speaksFor = latin.filter((language) => sets[language].has(word));
    for (const language of speaksFor) scores[language] += 1 / speaksFor.length;
  }
  return scores;
}

const forEach = <Value>(make: (language: Latin) => Value) =>
  // Each language has its entry, since the entries are made from the languages.
  Object.fromEntries(
    latin.map((language) => [language, make(language)]),
  ) as Record<Latin, Value>;
const sets = forEach((language) => new Set(smallWords[language].split(" ")));
const noScores = forEach(() => 0);

const countOf = (pattern: RegExp, letters: string): number =>
  [...letters].filter((letter) => pattern.test(letter)).length;
