import type { Kysely } from "kysely";
import type { InstanceId, SubmissionId, ThreadId } from "../ids.ts";
import type { Database } from "../schema.ts";

/** Published threads whose answer is to be read again on this day or before, without those somebody is asked about. */
export async function listThreadsToReview(
  db: Kysely<Database>,
  instanceId: InstanceId,
  { day, limit }: { day: string; limit: number },
): Promise<{ id: ThreadId; reviewOn: string }[]> {
  const rows = await db
    .selectFrom("thread")
    .leftJoin("task", (join) =>
      join
        .onRef("task.instance_id", "=", "thread.instance_id")
        .onRef("task.thread_id", "=", "thread.id")
        .on("task.kind", "=", "review-date")
        .on("task.closed_at", "is", null),
    )
    .select(["thread.id", "thread.review_on as reviewOn"])
    .where("thread.instance_id", "=", instanceId)
    .where("thread.review_on", "<=", day)
    .where("task.id", "is", null)
    .orderBy("thread.review_on")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, id: row.id as ThreadId }));
}

/** Sets when a thread is to be read again. */
export async function setReviewDate(
  db: Kysely<Database>,
  instanceId: InstanceId,
  threadId: ThreadId,
  day: string,
): Promise<void> {
  await db
    .updateTable("thread")
    .set({ review_on: day })
    .where("instance_id", "=", instanceId)
    .where("id", "=", threadId)
    .execute();
}

/** The words of published threads that an older checker has read. */
export async function listThreadsCheckedBefore(
  db: Kysely<Database>,
  instanceId: InstanceId,
  { version, limit }: { version: string; limit: number },
) {
  const rows = await db
    .selectFrom("thread")
    .select([
      "id",
      "submission_id as submissionId",
      "title",
      "question",
      "short_answer as shortAnswer",
      "answer",
    ])
    .where("instance_id", "=", instanceId)
    .where((eb) =>
      eb.or([
        eb("checked_version", "is", null),
        eb("checked_version", "<>", version),
      ]),
    )
    .orderBy("sequence", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...row,
    id: row.id as ThreadId,
    submissionId: row.submissionId as SubmissionId,
  }));
}

/** Records which checker has read a thread last. */
export async function setCheckedVersion(
  db: Kysely<Database>,
  instanceId: InstanceId,
  threadId: ThreadId,
  version: string,
): Promise<void> {
  await db
    .updateTable("thread")
    .set({ checked_version: version })
    .where("instance_id", "=", instanceId)
    .where("id", "=", threadId)
    .execute();
}
