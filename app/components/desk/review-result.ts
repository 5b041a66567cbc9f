import type { Draft, ReviewState } from "#moderation/decision.ts";
import type { Ending } from "#moderation/outcome.ts";
import type { Missing } from "./missing-from.ts";
import type {
  BankHit,
  ChildCheckView,
  FindPlace,
  OutcomeView,
} from "./outcome-view.ts";
import type { ReadThroughView, SheetView } from "./review-view.ts";

export type ReviewError =
  | "stale"
  | "not-ready"
  | "reason-required"
  | "risk-reason-required"
  | "words-required"
  | "manual-missing"
  | "manual-not-found"
  | "answer-required"
  | "too-long"
  | "not-yours"
  | "not-found"
  | "private-only"
  | "store-unavailable"
  | "child-check"
  | "asker-wrote"
  | "variables"
  | "message-required"
  | "reason-code-required"
  | "why-required"
  | "thread-required"
  | "target-required"
  | "refer-to-required"
  | "refer-where-required"
  | "malformed"
  | "offline"
  | "signed-out";

/** Half-written reasons and words, by field name. */
export type Typed = Readonly<Record<string, string>>;

/** Why something at the desk did not happen; the draft and all other typed words come back, so that nothing is lost. */
export interface ReviewRefusal {
  ok: false;
  error: ReviewError;
  /** What was sent; absent when the answer never came and the browser still has it. */
  draft?: Draft;
  typed?: Typed;
  /** The finding it is about. */
  group?: string;
  /** The ending it is about. */
  ending?: Ending;
  /** What somebody else saved, when the version was stale or the question taken over. */
  saved?: Draft;
  /** Who has taken the question over, and why. */
  by?: string;
  reason?: string;
  rowVersion?: number;
  missing?: Missing[];
  state?: ReviewState;
}

export interface ReviewSaved {
  ok: true;
  done: "saved" | "decided" | "child";
  draft: Draft;
  typed: Typed;
  state: ReviewState;
  rowVersion: number;
  savedAt: string;
  /** Until when the question is now held. */
  heldUntil: string;
  /** The look for a child at risk just made. */
  childCheck?: ChildCheckView | null;
}

export interface ReviewPreviewed {
  ok: true;
  done: "previewed";
  draft: Draft;
  typed: Typed;
  rowVersion: number;
  preview: SheetView;
}

/** Saved, with nothing missing: the whole wording as readers will meet it, before it goes to a colleague. */
export interface ReviewReadThrough extends Omit<ReviewSaved, "done"> {
  done: "read-through";
  readThrough: ReadThroughView;
}

/** Saved, with an ending as the asker will read it, before it is sent. */
export interface ReviewOutcome extends Omit<ReviewSaved, "done"> {
  done: "outcome";
  outcome: OutcomeView;
}

/** What was sought, for a page without script; nothing is saved. */
export interface ReviewFound {
  ok: true;
  done: "found";
  draft: Draft;
  typed: Typed;
  rowVersion: number;
  found: { place: FindPlace; hits: readonly BankHit[] };
}

/** A ready text put at the end of what was typed, for a page without script; nothing is saved. */
export interface ReviewInserted {
  ok: true;
  done: "inserted";
  draft: Draft;
  typed: Typed;
  rowVersion: number;
}

/** What the desk's action answers when it does not lead to another page. */
export type ReviewResult =
  | ReviewSaved
  | ReviewPreviewed
  | ReviewReadThrough
  | ReviewOutcome
  | ReviewFound
  | ReviewInserted
  | ReviewRefusal;
