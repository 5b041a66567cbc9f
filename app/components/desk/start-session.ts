import type { DeskSession } from "./desk-session.ts";
import type { ReviewResult } from "./review-result.ts";
import type { ReviewView } from "./review-view.ts";
import { noHistory } from "./history.ts";
import { nextOpen } from "./next-open.ts";

/** The session a page begins with: what the store holds, or what a form without script has just sent and got back. */
export function startSession(
  view: ReviewView,
  answer: ReviewResult | undefined,
): DeskSession {
  const refusal = answer?.ok === false ? answer : null;
  // The page was made after the answer: where nobody holds questions, making it took the question back.
  const isLater = view.rowVersion > (answer?.rowVersion ?? 0);
  const review = refusal?.state ?? view.state;
  return {
    draft: answer?.draft ?? view.draft,
    review,
    checked: (refusal?.state && refusal.draft) ?? view.draft,
    saved: view.draft,
    savedAt: null,
    heldUntil: view.claimExpiresAt,
    // After a stale version the page carries the new one, so that saving again is a choice made with both texts in view.
    rowVersion: isLater ? view.rowVersion : (answer?.rowVersion ?? 0),
    history: noHistory,
    current:
      refusal?.group ??
      nextOpen(review.groups, null)?.group ??
      review.groups[0]?.group ??
      null,
    inFlight: null,
    problem:
      refusal?.saved && isLater ? { ...refusal, saved: view.draft } : refusal,
    typed: answer?.typed ?? {},
    preview: answer?.ok && answer.done === "previewed" ? answer.preview : null,
    readThrough:
      answer?.ok && answer.done === "read-through" ? answer.readThrough : null,
    outcome: answer?.ok && answer.done === "outcome" ? answer.outcome : null,
    childCheck: view.childCheck,
    found: answer?.ok && answer.done === "found" ? answer.found : null,
    lastTyped: null,
    focusTurn: 0,
    childTurn: 0,
    fieldTurn: 0,
    markTurn: 0,
    saveTurn: 0,
    undo: null,
  };
}
