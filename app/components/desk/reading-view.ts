import type { ChangesSince } from "#app/workflows/changes-since.server.ts";
import type { Comment } from "#app/workflows/comments-of.server.ts";
import type { ThreadBeside } from "#app/workflows/thread-beside.server.ts";
import type { Decision, Part } from "#moderation/decision.ts";
import type { NotChecked } from "#moderation/finding.ts";
import type { PublicText } from "#moderation/public-text.ts";
import type { SubmissionKind } from "#moderation/submission.ts";
import type { ClockView, SheetView } from "./review-view.ts";

/** A text that waits for a second reader, or is approved and not out yet. */
export interface ReadingView {
  id: string;
  number: number;
  rowVersion: number;
  risk: string;
  /** Approved: it waits for the asker, or publishing did not go through. */
  approved: boolean;
  /** Until when the asker may object; null when they have had their time. */
  publishAfter: string | null;
  /** Hours the asker has to object once it is approved; 0 where the municipality gives none. */
  waitHours: number;
  now: string;
  clock: ClockView;
  drafterName: string;
  mine: boolean;
  /** Whether the municipality lets the drafter approve alone. */
  soleAllowed: boolean;
  version: number;
  textHash: string;
  topicName: string;
  sheet: SheetView;
  kind: SubmissionKind;
  thread: ThreadBeside | null;
  check: CheckView;
  comments: readonly Comment[];
  /** The words themselves, for commenting on a passage. */
  text: PublicText;
  changes: ChangesSince | null;
  /** Whether the text is shown with its changes, or as it will be. */
  showsChanges: boolean;
  /** What the asker has said can give them away. */
  objections: readonly { text: string; writtenAt: string }[];
}

/** What the checker says of exactly this text. */
export interface CheckView {
  must: number;
  judge: number;
  complete: boolean;
  notChecked: readonly Pick<NotChecked, "what" | "name">[];
  total: number;
  removed: number;
  replaced: number;
  kept: readonly { surface: string; reason: string }[];
}

/** A comment on some words, as it was typed. */
export interface TypedPassage {
  part: Part;
  start: number;
  end: number;
  text: string;
}

export type ReadingError =
  | "stale"
  | "own-text"
  | "reason-required"
  | "comment-required"
  | "comments-written"
  | "passage-empty"
  | "too-many"
  | "too-long"
  | "not-ready"
  | "not-approved"
  | "private-only"
  | "too-early"
  | "not-found"
  | "store-unavailable"
  | "malformed"
  | "publish"
  | "offline"
  | "signed-out";

/** Why a text was neither published nor sent back; what was typed comes along. */
export interface ReadingRefusal {
  ok: false;
  error: ReadingError;
  /** What was asked for and typed; absent when no answer came and the browser still has it. */
  intent?: "approve" | "approve-anyway" | "publish" | "return";
  comment?: string;
  passages?: readonly TypedPassage[];
  soleReason?: string;
}

/** How the findings of a text were dealt with, counted for a second reader. */
export function outcomeOf(
  decisions: readonly Decision[],
): Pick<CheckView, "total" | "removed" | "replaced"> {
  const changed = decisions.filter(({ action }) => action !== "keep");
  const removed = changed.filter(
    ({ replacement }) => replacement === "",
  ).length;
  return {
    total: decisions.length,
    removed,
    replaced: changed.length - removed,
  };
}
