import type { Draft, ReviewState } from "#moderation/decision.ts";
import type { DraftPart } from "./draft-parts.ts";
import type { History } from "./history.ts";
import type {
  BankHit,
  ChildCheckView,
  FindPlace,
  OutcomeView,
} from "./outcome-view.ts";
import type { ReviewRefusal, ReviewResult, Typed } from "./review-result.ts";
import type { ReadThroughView, SheetView } from "./review-view.ts";

/** What is on its way to the server; texts are locked while a decision is, since the answer replaces them. */
export interface InFlight {
  draft: Draft;
  locks: boolean;
}

/** The desk in the browser: the draft as typed, what the checker said of which draft, and what can be undone. */
export interface DeskSession {
  draft: Draft;
  review: ReviewState;
  /** The draft the review speaks of. */
  checked: Draft;
  /** The draft as the store has it. */
  saved: Draft;
  savedAt: string | null;
  heldUntil: string | null;
  rowVersion: number;
  history: History;
  /** Group of the finding the reviewer stands on. */
  current: string | null;
  inFlight: InFlight | null;
  problem: ReviewRefusal | null;
  preview: SheetView | null;
  /** The wording to be read as a whole before it is sent; the desk stands aside meanwhile. */
  readThrough: ReadThroughView | null;
  /** An ending to be read before it is sent; the desk stands aside meanwhile. */
  outcome: OutcomeView | null;
  childCheck: ChildCheckView | null;
  /** What a search without script found. */
  found: { place: FindPlace; hits: readonly BankHit[] } | null;
  /** Half-written reasons and words that a form without script brought along. */
  typed: Typed;
  lastTyped: { part: DraftPart; at: number } | null;
  /** Raised when the list is to take focus. */
  focusTurn: number;
  /** Raised when the look for a child at risk is to take focus. */
  childTurn: number;
  /** Raised when the first field that is still empty is to take focus. */
  fieldTurn: number;
  /** Raised when the fields for marking by hand have done their work. */
  markTurn: number;
  /** Raised when the draft is to be saved and checked at once. */
  saveTurn: number;
  /** Whether the last step back or forward found something. */
  undo: "done" | "nothing" | null;
}

export type DeskEvent =
  | { type: "typed"; part: DraftPart; text: string; at: number }
  | { type: "topic"; topicId: string | null }
  | { type: "undecided"; group: string }
  | { type: "selected"; group: string; focus: boolean }
  | { type: "back" | "forward"; focus: boolean }
  | { type: "closed-preview" | "closed-read-through" | "closed-outcome" }
  | { type: "sent"; locks: boolean }
  | { type: "held"; heldUntil: string }
  | { type: "answered"; result: ReviewResult }
  | { type: "took-saved" };
