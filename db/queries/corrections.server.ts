import type { Kysely } from "kysely";
import type { InstanceId, PersonId, SubmissionId, ThreadId } from "../ids.ts";
import type { Database } from "../schema.ts";

/** A published text that is being changed. */
export interface Correction {
  id: string;
  threadId: ThreadId;
  reasonCode: string;
  drafterId: PersonId;
  startedAt: string;
}

/** Opens a correction; the database keeps a thread from having two. */
export async function insertCorrection(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  correction: Correction,
): Promise<void> {
  await db
    .insertInto("correction")
    .values({
      id: correction.id,
      instance_id: instanceId,
      submission_id: submissionId,
      thread_id: correction.threadId,
      state: "drafting",
      reason_code: correction.reasonCode,
      drafter_id: correction.drafterId,
      row_version: 1,
      started_at: correction.startedAt,
      ended_at: null,
    })
    .execute();
}

/** The correction of a question's thread that is under way, or null. */
export async function findOpenCorrection(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<Correction | null> {
  const row = await db
    .selectFrom("correction")
    .select([
      "id",
      "thread_id as threadId",
      "reason_code as reasonCode",
      "drafter_id as drafterId",
      "started_at as startedAt",
    ])
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", submissionId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row
    ? {
        ...row,
        threadId: row.threadId as ThreadId,
        drafterId: row.drafterId as PersonId,
      }
    : null;
}

/** The question whose published thread is being changed right now, or null. */
export async function findQuestionCorrecting(
  db: Kysely<Database>,
  instanceId: InstanceId,
  threadId: ThreadId,
): Promise<SubmissionId | null> {
  const row = await db
    .selectFrom("correction")
    .select("submission_id as submissionId")
    .where("instance_id", "=", instanceId)
    .where("thread_id", "=", threadId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row ? (row.submissionId as SubmissionId) : null;
}

/** Ends a correction: its words are published, or it was dropped. */
export async function endCorrection(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  { state, at }: { state: "published" | "dropped"; at: Date },
): Promise<void> {
  await db
    .updateTable("correction")
    .set({ state, ended_at: at.toISOString() })
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", submissionId)
    .where("ended_at", "is", null)
    .execute();
}
