import { findSigns } from "./triage/find-signs.ts";
import { isSubjectAlone, judge, type Held } from "./triage/judge.ts";
import { hear, soundsCalm } from "./triage/learned/hear.ts";
import {
  placeOf,
  readWords,
  type Word,
  type WordsRead,
} from "./triage/read-words.ts";
import { perils, type Peril } from "./triage/perils.ts";
import type { RuleId } from "./triage/rules.ts";
import type { Risk } from "./submission.ts";

export { perils };
export type { Peril, RuleId };
export const triageVersion = "1";

/** The words that made a text urgent, in the text as it was written. */
export interface TriageReason {
  start: number;
  end: number;
  /** The sentence they stand in. */
  sentence: { start: number; end: number };
  ruleId: RuleId;
  peril: Peril;
  risk: Exclude<Risk, "none">;
}

export interface Triage {
  risk: Risk;
  /** The gravest first. */
  reasons: readonly TriageReason[];
}

/** Tells from a resident's words whether somebody may be in danger, now or otherwise; the same text gives the same answer, and nothing is ever thrown. */
export function triage(text: string): Triage {
  const read = readWords(text);
  const signs = findSigns(read);
  const held = judge(signs);
  const heard = held[0]?.risk === "acute" ? null : hear(read.words, signs);
  if (!heard) {
    const isCalm = isSubjectAlone(held) && soundsCalm(read.words, signs);
    return triageFrom(isCalm ? [] : held, read);
  }
  const peril = held.find(({ peril }) => peril !== "hardship")?.peril;
  const learned = {
    ruleId: "learned",
    peril: peril ?? "unclear",
    ...heard,
  } as const;
  // Words alone never make less of what a rule says.
  return triageFrom(
    heard.risk === "acute" ? [learned, ...held] : [...held, learned],
    read,
  );
}

/** The same by the written rules alone. */
export function triageByRules(text: string): Triage {
  const read = readWords(text);
  return triageFrom(judge(findSigns(read)), read);
}

function triageFrom(held: readonly Held[], read: WordsRead): Triage {
  const reasons = held.map(({ from, to, ...reason }) => ({
    ...placeOf(read, from, to),
    sentence: sentencePlace(read, from),
    ...reason,
  }));
  return { risk: reasons[0]?.risk ?? "none", reasons };
}

function sentencePlace(read: WordsRead, at: number) {
  const number = read.words[at]?.sentence;
  const isOwn = ({ sentence }: Word) => sentence === number;
  return placeOf(
    read,
    read.words.findIndex(isOwn),
    read.words.findLastIndex(isOwn),
  );
}
