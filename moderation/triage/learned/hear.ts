import type { Sign } from "../find-signs.ts";
import type { Word } from "../read-words.ts";
import { settingOf } from "../setting.ts";
import { weightOf } from "../weights-of-signs.ts";
import { featuresOf, stretchesOf, type Stretch } from "./features.ts";
import { opinionOf, type Question } from "./opinion.ts";

/** How sure one must be: a long letter has many stretches and so more chances to be mistaken. */
interface Limits {
  ofOne: number;
  ofMany: number;
  /** Words alone, where no sign says what the matter is, have to speak louder. */
  withoutSign: number;
}

// Chosen on texts nothing was learned from: at most one harmless text in twenty is called acute, and fewer than one hard text in ten.
const limits: Record<Question, Limits> = {
  acute: { ofOne: -0.7, ofMany: 0.25, withoutSign: 0.9 },
  hard: { ofOne: -0.1, ofMany: 0.45, withoutSign: 0.4 },
};

export interface Heard extends Stretch {
  risk: "elevated" | "acute";
}

/** The sentence in which danger, or else something hard, is heard most clearly; null where what was learned hears neither. */
export function hear(
  words: readonly Word[],
  signs: readonly Sign[],
): Heard | null {
  const acute = hearOne("acute", words, signs);
  if (acute) return { ...acute, risk: "acute" };
  const hard = hearOne("hard", words, signs);
  return hard && { ...hard, risk: "elevated" };
}

function hearOne(
  question: Question,
  words: readonly Word[],
  signs: readonly Sign[],
): Stretch | null {
  const { clearest, margin, opinion, speaking } = listen(
    question,
    words,
    signs,
  );
  if (!clearest || margin <= 0) return null;
  const sentences = sentencesIn(words, clearest);
  const telling = sentences.filter((sentence) =>
    speaking.some((sign) => isWithin(sign, sentence)),
  );
  // A sign shows a reader why; without one, the sentence that sounds most like danger has to.
  return highest(telling.length > 0 ? telling : sentences, opinion) ?? clearest;
}

// At this and below, no text known to be hard was lost to what a rule says of its subject alone.
const surelyCalm = -1;

/** Tells whether all of the words together speak clearly against anything hard. */
export const soundsCalm = (
  words: readonly Word[],
  signs: readonly Sign[],
): boolean => listen("hard", words, signs).margin <= surelyCalm;

/** Where a question is answered most clearly, and how far above what is needed; what is denied, or told of a film or of long ago, is not heard. */
function listen(
  question: Question,
  words: readonly Word[],
  signs: readonly Sign[],
) {
  const stretches = stretchesOf(words);
  const { ofOne, ofMany, withoutSign } = limits[question];
  const limit = stretches.length > 1 ? ofMany : ofOne;
  const { isLife } = settingOf(signs);
  const grave = signs.filter(({ name }) => weightOf(name) !== undefined);
  const speaking = grave.filter((sign) => !sign.isDenied && isLife(sign));
  const opinion = (stretch: Stretch) =>
    opinionOf(question, featuresOf(words, signs, stretch));
  const marginOf = (stretch: Stretch) => {
    const isHere = (sign: Sign) => isWithin(sign, stretch);
    const hasSign = grave.some(isHere);
    if (hasSign && !speaking.some(isHere)) return -Infinity;
    return opinion(stretch) - limit - (hasSign ? 0 : withoutSign);
  };
  const clearest = highest(stretches, marginOf);
  const margin = clearest ? marginOf(clearest) : -Infinity;
  return { clearest, margin, opinion, speaking };
}

const isWithin = (sign: Sign, { from, to }: Stretch): boolean =>
  sign.from >= from && sign.to <= to;

const highest = (
  stretches: readonly Stretch[],
  value: (stretch: Stretch) => number,
): Stretch | undefined =>
  stretches
    .map((stretch) => ({ stretch, value: value(stretch) }))
    .toSorted((a, b) => b.value - a.value)[0]?.stretch;

function sentencesIn(words: readonly Word[], { from, to }: Stretch): Stretch[] {
  const found: Stretch[] = [];
  for (let at = from; at <= to; at++) {
    const last = found.at(-1);
    if (last && words[last.from]?.sentence === words[at]?.sentence)
      last.to = at;
    else found.push({ from: at, to: at });
  }
  return found;
}
