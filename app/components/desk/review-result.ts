import type { Draft, ReviewState } from "#moderation/decision.ts";
import type { Missing } from "./missing-from.ts";
import type { ReadThroughView, SheetView } from "./review-view.ts";

export type ReviewError =
  | "stale"
  | "not-ready"
  | "reason-required"
  | "words-required"
  | "manual-missing"
  | "manual-not-found"
  | "answer-required"
  | "too-long"
  | "not-yours"
  | "not-found"
  | "private-only"
  | "store-unavailable"
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
  /** What somebody else saved, when the version was stale. */
  saved?: Draft;
  rowVersion?: number;
  missing?: Missing[];
  state?: ReviewState;
}

export interface ReviewSaved {
  ok: true;
  done: "saved" | "decided";
  draft: Draft;
  typed: Typed;
  state: ReviewState;
  rowVersion: number;
  savedAt: string;
  /** Until when the question is now held. */
  heldUntil: string;
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

/** What the desk's action answers when it does not lead to another page. */
export type ReviewResult =
  ReviewSaved | ReviewPreviewed | ReviewReadThrough | ReviewRefusal;
