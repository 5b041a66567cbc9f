import type { Notice } from "./desk-notice.tsx";
import type { ClockView, TopicChoice } from "./review-view.ts";

export const queueTabs = ["open", "mine", "slow"] as const;
export type QueueTab = (typeof queueTabs)[number];

/** A question in a list; never its text. */
export interface LineView {
  id: string;
  number: number;
  risk: string;
  topicName: string | null;
  wish: "public" | "private";
  work: string;
  receivedAt: string;
  clock: ClockView;
  holder: { name: string; mine: boolean } | null;
  heldUntil: string | null;
  drafterName: string | null;
  isDrafter: boolean;
  rowVersion: number;
}

export interface QueueView {
  tab: QueueTab;
  order: "risk" | "clock";
  topicId: string | null;
  now: string;
  notice: Notice | null;
  lines: readonly LineView[];
  acute: readonly LineView[];
  /** Where the next page begins, or null on the last. */
  next: string | null;
  counts: Record<QueueTab, number>;
  oldest: string | null;
  targetDays: number;
  topics: readonly TopicChoice[];
}

/** Why a question could not be taken. */
export interface ClaimRefusal {
  ok: false;
  refused: "claim";
  error:
    | "malformed"
    | "reason-required"
    | "not-found"
    | "stale"
    | "taken"
    | "store-unavailable";
  /** Who has it. */
  by: string;
  reason: string;
}
