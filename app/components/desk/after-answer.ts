import type { DeskSession } from "./desk-session.ts";
import type { FindingGroup } from "#moderation/decision.ts";
import type {
  ReviewOutcome,
  ReviewReadThrough,
  ReviewRefusal,
  ReviewResult,
  ReviewSaved,
} from "./review-result.ts";
import { raisesAlarm } from "#moderation/child-check.ts";
import { isChildNext } from "./child-next.ts";
import { isSameDraft } from "./draft-parts.ts";
import { remember } from "./history.ts";
import { nextOpen } from "./next-open.ts";

/** The session once the server has answered; what was typed meanwhile is never overwritten. */
export function afterAnswer(
  session: DeskSession,
  result: ReviewResult,
): DeskSession {
  const idle = { ...session, inFlight: null };
  if (!result.ok) return refused(idle, result);
  if (result.done === "previewed")
    return { ...idle, preview: result.preview, problem: null };
  // A page with script seeks and inserts by itself.
  if (result.done === "found" || result.done === "inserted") return idle;
  if (result.done === "read-through") return read(session, result);
  if (result.done === "outcome") return toRead(session, result);
  if (result.done === "child") return looked(session, result);
  return result.done === "decided"
    ? decided(session, result)
    : saved(session, result);
}

function refused(session: DeskSession, refusal: ReviewRefusal): DeskSession {
  const { state, draft } = refusal;
  const checked = state && draft ? { review: state, checked: draft } : {};
  return {
    ...session,
    ...checked,
    problem: refusal,
    readThrough: null,
    outcome: null,
    rowVersion: refusal.rowVersion ?? session.rowVersion,
    heldUntil: refusal.error === "not-yours" ? null : session.heldUntil,
    current: refusal.group ?? session.current,
  };
}

type Saved = Omit<ReviewSaved, "done">;

const settled = (result: Saved) => ({
  ...(result.childCheck === undefined ? {} : { childCheck: result.childCheck }),
  review: result.state,
  checked: result.draft,
  savedAt: result.savedAt,
  heldUntil: result.heldUntil,
  rowVersion: result.rowVersion,
  inFlight: null,
  problem: null,
});

// The texts stay as typed: the store trims them, and the reviewer may be in the middle of a word.
function saved(session: DeskSession, result: Saved): DeskSession {
  const isThere = result.state.groups.some(
    ({ group }) => group === session.current,
  );
  return {
    ...session,
    ...settled(result),
    saved: session.inFlight?.draft ?? session.draft,
    current: isThere ? session.current : standOn(result.state.groups, session),
  };
}

// Once the child is looked for the writing begins, unless there is something to do for the child first.
function looked(session: DeskSession, result: ReviewSaved): DeskSession {
  const next = saved(session, result);
  const { childCheck } = next;
  if (!childCheck?.isCurrent || raisesAlarm(childCheck.outcome)) return next;
  return { ...next, fieldTurn: session.fieldTurn + 1 };
}

// What was changed after the asking has not been read, and must not be sent as if it had been.
function read(session: DeskSession, result: ReviewReadThrough): DeskSession {
  const asked = session.inFlight?.draft ?? session.draft;
  const readThrough = isSameDraft(session.draft, asked)
    ? result.readThrough
    : null;
  return { ...saved(session, result), readThrough };
}

// As with the wording: an answer changed after the asking is not what was shown.
function toRead(session: DeskSession, result: ReviewOutcome): DeskSession {
  const asked = session.inFlight?.draft ?? session.draft;
  const outcome = isSameDraft(session.draft, asked) ? result.outcome : null;
  return { ...saved(session, result), outcome };
}

function decided(session: DeskSession, result: ReviewSaved): DeskSession {
  const before = session.inFlight?.draft ?? session.draft;
  const next = {
    ...session,
    ...settled(result),
    draft: result.draft,
    saved: result.draft,
    history: remember(session.history, {
      draft: before,
      group: session.current,
    }),
    current: isElsewhere(result, session)
      ? session.current
      : standOn(result.state.groups, session),
    lastTyped: null,
    markTurn: session.markTurn + ("manual-surface" in result.typed ? 0 : 1),
    undo: null,
  };
  // With the last finding decided, one more key answers for the child; else the walk goes on in the list.
  return isChildNext(next)
    ? { ...next, childTurn: session.childTurn + 1 }
    : { ...next, focusTurn: session.focusTurn + 1 };
}

/** A decision about something else, by hand or made a moment ago, leaves the finding the reviewer stands on as open as it was. */
function isElsewhere({ draft, state }: Saved, { current }: DeskSession) {
  const made = draft.decisions.at(-1)?.group ?? current;
  return (
    made !== current &&
    state.groups.some(
      ({ group, status }) => group === current && status === "open",
    )
  );
}

/** The next finding to decide; when none is left the one just decided, or the last of the list if it is there no more. */
function standOn(
  groups: readonly FindingGroup[],
  { current, review }: DeskSession,
): string | null {
  const before = review.groups.slice(
    0,
    review.groups.findIndex(({ group }) => group === current) + 1,
  );
  // A finding that only stood in our own words leaves the list with them; the walk goes on from the one above it.
  const at =
    before.findLast(({ group }) =>
      groups.some((other) => other.group === group),
    )?.group ?? null;
  return nextOpen(groups, at)?.group ?? at ?? groups.at(-1)?.group ?? null;
}
