import type { Transaction } from "kysely";
import type { InstanceId } from "#db/ids.ts";
import { appendEvent, type NewEvent } from "#db/queries/log.server.ts";
import {
  findSubmission,
  type Submission,
  type SubmissionChange,
  updateSubmission,
} from "#db/queries/submissions.server.ts";
import type { Database } from "#db/schema.ts";
import {
  endedWorks,
  move,
  type SubmissionEvent,
  type Work,
} from "#moderation/submission.ts";
import { countStaffTime } from "./count-staff-time.server.ts";
import { tellAsker } from "./tell-asker.server.ts";

export type MoveResult =
  { ok: true; rowVersion: number } | { ok: false; error: "stale" };

/**
 * Logs a move and makes it, in the caller's transaction; the database refuses a move without its line in the log.
 * "stale" when somebody else moved it first, or when the table of moves knows no such move from where it stands.
 */
export async function moveSubmission(
  trx: Transaction<Database>,
  instanceId: InstanceId,
  submission: Pick<Submission, "id" | "work" | "rowVersion">,
  event: Pick<
    NewEvent,
    "actor" | "at" | "reason" | "reasonCode" | "threadId" | "heldBy"
  > & { action: SubmissionEvent },
  change: Omit<SubmissionChange, "work"> = {},
): Promise<MoveResult> {
  const to = move(submission.work, event.action);
  if (!to) return { ok: false, error: "stale" };
  if (!mayBePublic.includes(to)) {
    const { visibility } =
      (await findSubmission(trx, instanceId, submission.id)) ?? {};
    // What readers can read is corrected or taken down, never answered another way; and nothing else is taken down.
    if ((visibility === "public") !== (event.action === "unpublish"))
      return { ok: false, error: "stale" };
  }
  const rowVersion = submission.rowVersion + 1;
  // An unlogged save within drafting keeps the log readable; every change of state has its line.
  if (to !== submission.work || event.action !== "save") {
    await appendEvent(trx, instanceId, {
      ...event,
      submissionId: submission.id,
      from: submission.work,
      to,
      rowVersion,
    });
  }
  const moved = await updateSubmission(trx, instanceId, submission, {
    ...endingOf(submission.work, to, event.at),
    // The clock stands still while the asker owes us an answer, and only then.
    returned_at: to === "returned" ? event.at.toISOString() : null,
    ...change,
    work: to,
  });
  if (!moved) throw new StaleVersion();
  await countStaffTime(trx, instanceId, submission.id, event);
  await tellAsker(trx, instanceId, submission.id, {
    ...{ action: event.action, rowVersion, at: event.at },
    waits: Boolean(change.publish_after),
  });
  return { ok: true, rowVersion };
}

const mayBePublic: readonly Work[] = [
  "drafting",
  "second-read",
  "approved",
  "published",
  "purged",
];

/** When a question has ended, retention begins to count; one that is opened again has not ended. */
function endingOf(from: Work, to: Work, at: Date): SubmissionChange {
  if (!endedWorks.includes(to)) return { ended_at: null };
  return endedWorks.includes(from) ? {} : { ended_at: at.toISOString() };
}

/** Undoes the transaction of a move that came too late; `orStale` turns it into the outcome it is. */
export class StaleVersion extends Error {}

/** The result of a workflow's transaction, or "stale" when somebody else was first. */
export async function orStale<Result>(
  work: Promise<Result>,
): Promise<Result | { ok: false; error: "stale" }> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StaleVersion || isTakenVersion(error))
      return { ok: false, error: "stale" };
    throw error;
  }
}

/**
 * Two moves from the same version meet at the log's unique line before either reaches the row. When the asker writes between the
 * look for a child at risk and the move, the database stops the move: there is something new to read. And what is written before
 * the row is moved, an approval or a thread, is stopped when the question has left the state it belongs to. A purged question whose
 * thread was taken down in the same moment has nothing left to correct.
 */
const isTakenVersion = (error: unknown): boolean =>
  error instanceof Error &&
  /moderation_event[._]submission_id|guard (submission_is_checked_for_children|submission_withdrawn_is_final|approval_follows_second_read|thread_needs_approved_public_question)/.test(
    `${error.message}${"constraint" in error ? String(error.constraint) : ""}`,
  );
