import { triageByRules } from "#moderation/triage.ts";
import { findSigns } from "#moderation/triage/find-signs.ts";
import {
  featuresOf,
  stretchesOf,
} from "#moderation/triage/learned/features.ts";
import { readWords } from "#moderation/triage/read-words.ts";
import type { Example } from "./learn.ts";
import type { RatedText } from "./read-texts.ts";

// An elevated text is no danger now, but to call it one is a smaller mistake than to call a harmless one so.
const weightOf = {
  acute: { acute: 1, elevated: 1, none: 1 },
  hard: { acute: 0.5, elevated: 1, none: 1 },
} as const;
// Nobody has rated the daily sentences: few are dangerous, but many tell of something hard.
const unsure = { acute: 0.6, hard: 0.2 } as const;

/** What is learned: whether somebody is in danger now, or whether anything is hard at all. */
export type Question = keyof typeof weightOf;

const stretches = (text: string): string[][] => {
  const read = readWords(text);
  const signs = findSigns(read);
  return stretchesOf(read.words).map((stretch) =>
    featuresOf(read.words, signs, stretch),
  );
};

/**
 * Makes examples of texts: each as it stands, and once after a sentence of daily life, as grave words often come late in a letter.
 * Daily sentences in which no rule sees anything are examples of no danger, alone and three together.
 */
export function examplesFrom(
  question: Question,
  rated: readonly RatedText[],
  daily: readonly string[],
): Example[] {
  const quiet = daily.filter((text) => triageByRules(text).risk === "none");
  const pick = (at: number) => quiet[at % quiet.length] ?? "";
  const letters = quiet.flatMap((text, n) =>
    n % 3 === 0 ? [[text, pick(n * 7 + 3), pick(n * 13 + 5)].join(". ")] : [],
  );
  const known = rated.flatMap(({ text, risk }, n) =>
    [text, `${pick(n * 17 + 1)}. ${text}`]
      .flatMap(stretches)
      .map((features) => ({
        features,
        isTrue: question === "acute" ? risk === "acute" : risk !== "none",
        weight: weightOf[question][risk],
      })),
  );
  const assumed = [...quiet, ...letters].flatMap(stretches).map((features) => ({
    features,
    isTrue: false,
    weight: unsure[question],
  }));
  return [...known, ...assumed];
}
