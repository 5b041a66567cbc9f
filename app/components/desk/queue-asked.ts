import type { Risk, SubmissionKind, Work } from "#moderation/submission.ts";
import {
  type QuestionLanguage,
  questionLanguages,
} from "#moderation/question-language.ts";

export const queueTabs = ["open", "mine", "slow", "paused"] as const;
export type QueueTab = (typeof queueTabs)[number];

export const queueOrders = ["risk", "clock"] as const;
export const askedRisks = [
  "acute",
  "elevated",
  "none",
] as const satisfies Risk[];
export const askedClocks = ["late", "due"] as const;
export const askedLanguages = ["not-sv", ...questionLanguages] as const;
export const askedKinds = [
  "question",
  "reply",
] as const satisfies SubmissionKind[];
export const askedWorks = [
  "waiting",
  "claimed",
  "drafting",
] as const satisfies Work[];

/** What part of the queue somebody wants to see; null is everything. */
export interface QueueAsked {
  tab: QueueTab;
  order: (typeof queueOrders)[number];
  topicId: string | null;
  risk: Risk | null;
  clock: (typeof askedClocks)[number] | null;
  language: "not-sv" | QuestionLanguage | null;
  kind: SubmissionKind | null;
  work: (typeof askedWorks)[number] | null;
}

/** The queue as usual. */
export const wholeQueue: QueueAsked = {
  ...{ tab: "open", order: "risk", topicId: null, risk: null },
  ...{ clock: null, language: null, kind: null, work: null },
};

/** What an address asks for; what it cannot mean is left out. */
export function askedFrom(search: URLSearchParams): QueueAsked {
  const one = <Name extends string>(key: string, names: readonly Name[]) =>
    names.find((name) => name === search.get(key)) ?? null;
  return {
    tab: one("visa", queueTabs) ?? "open",
    order: one("ordning", queueOrders) ?? "risk",
    topicId: search.get("amne") || null,
    risk: one("risk", askedRisks),
    clock: one("klocka", askedClocks),
    language: one("sprak", askedLanguages),
    kind: one("typ", askedKinds),
    work: one("lage", askedWorks),
  };
}

/** Whether anything is left out of what the tab holds. */
export const isNarrowed = (asked: QueueAsked): boolean =>
  [
    ...[asked.topicId, asked.risk, asked.clock],
    ...[asked.language, asked.kind, asked.work],
  ].some((value) => value !== null);
