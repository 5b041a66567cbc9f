import type { Lifeline } from "#app/workflows/list-lifelines.server.ts";
import type { PublicText } from "#moderation/public-text.ts";

/** A line in the specialist's list; never the words. */
export interface LifelineLine {
  id: string;
  submissionId: string;
  number: number;
  topicName: string | null;
  askedByName: string;
  askedAt: string;
  answeredAt: string | null;
}

/** What a specialist sees of one question. */
export interface LifelineReadingView {
  submissionId: string;
  number: number;
  lifelines: readonly Lifeline[];
  draft: PublicText | null;
  now: string;
}

/** Where a colleague is asked. */
export interface AskSpecialistView {
  submissionId: string;
  number: number;
  colleagues: readonly {
    id: string;
    name: string;
    speciality: string | null;
  }[];
  /** Whether the specialist can read the text now. */
  isShared: boolean;
}

export type LifelineError =
  | "not-found"
  | "not-yours"
  | "no-such-colleague"
  | "question-required"
  | "answer-required"
  | "already-answered"
  | "names-somebody"
  | "too-long"
  | "malformed"
  | "store-unavailable"
  | "offline"
  | "signed-out";

/** Why nothing was sent; what was typed comes along, unless no answer came and the browser still has it. */
export interface LifelineRefusal {
  ok: false;
  error: LifelineError;
  words?: string;
  /** Whom it was to, or which question it answers. */
  chosen?: string;
  surfaces?: readonly string[];
}
