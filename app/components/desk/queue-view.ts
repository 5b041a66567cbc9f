import type { Notice } from "./desk-notice.tsx";
import type { QueueAsked, QueueTab } from "./queue-asked.ts";
import type { ClockView, TopicChoice } from "./review-view.ts";

/** Another question in the queue about the same thing. */
export interface SimilarLine {
  id: string;
  number: number;
}

/** A question in a list; never its text. */
export interface LineView {
  id: string;
  number: number;
  kind: "question" | "reply";
  language: string;
  risk: string;
  riskJudgedAt: string | null;
  topicName: string | null;
  wish: "public" | "private";
  work: string;
  receivedAt: string;
  /** Since when we wait for the asker. */
  returnedAt: string | null;
  clock: ClockView;
  holder: { name: string; mine: boolean } | null;
  heldUntil: string | null;
  drafterName: string | null;
  isDrafter: boolean;
  rowVersion: number;
  similar: readonly SimilarLine[];
  /** The hour before which an approved text does not go out. */
  publishAfter: string | null;
}

export interface QueueView {
  asked: QueueAsked;
  /** Whether the page does not begin where the queue begins. */
  isFurtherOn: boolean;
  now: string;
  notice: Notice | null;
  lines: readonly LineView[];
  acute: readonly LineView[];
  /** Where the next page begins, or null on the last. */
  next: string | null;
  counts: Record<QueueTab, number>;
  oldest: { receivedAt: string; workingHours: number } | null;
  targetDays: number;
  topics: readonly TopicChoice[];
  /** How a question is held while one works on it. */
  claim: ClaimMode;
  /** What we usually write to who sent spam. */
  spamWords: string;
}

export type ClaimMode = "off" | "optional" | "required";

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
