import type { Kysely } from "kysely";
import type { InstanceId, PersonId, SubmissionId, ThreadId } from "../ids.ts";
import type { Database } from "../schema.ts";

export type TaskKind =
  "removal" | "report" | "recheck" | "review-date" | "message";

/** Something to look over; its words, if it has any, are sealed. */
export interface Task {
  id: string;
  kind: TaskKind;
  submissionId: SubmissionId | null;
  threadId: ThreadId | null;
  postPosition: number | null;
  /** A reason in a word of our own, such as "identifying". */
  code: string | null;
  sealKeyId: string | null;
  sealed: Uint8Array | null;
  openedAt: string;
}

/** Opens a task in the caller's transaction; the same key twice is one task, and true says that this is it. */
export async function openTask(
  db: Kysely<Database>,
  instanceId: InstanceId,
  { onceKey, ...task }: Task & { onceKey: string },
): Promise<boolean> {
  const row = await db
    .insertInto("task")
    .values({
      id: task.id,
      instance_id: instanceId,
      kind: task.kind,
      submission_id: task.submissionId,
      thread_id: task.threadId,
      post_position: task.postPosition,
      code: task.code,
      once_key: onceKey,
      seal_key_id: task.sealKeyId,
      sealed: task.sealed,
      opened_at: task.openedAt,
      closed_at: null,
      closed_by: null,
      outcome: null,
    })
    .onConflict((conflict) =>
      conflict.columns(["instance_id", "once_key"]).doNothing(),
    )
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** The open tasks, of one kind or all, oldest first, from after the given one. */
export async function listOpenTasks(
  db: Kysely<Database>,
  instanceId: InstanceId,
  {
    kind,
    after,
    limit,
  }: { kind?: TaskKind; after?: Pick<Task, "openedAt" | "id">; limit: number },
): Promise<Task[]> {
  let query = db
    .selectFrom("task")
    .select([
      "id",
      "kind",
      "submission_id as submissionId",
      "thread_id as threadId",
      "post_position as postPosition",
      "code",
      "seal_key_id as sealKeyId",
      "sealed",
      "opened_at as openedAt",
    ])
    .where("instance_id", "=", instanceId)
    .where("closed_at", "is", null)
    .orderBy("opened_at")
    .orderBy("id")
    .limit(limit);
  if (kind) query = query.where("kind", "=", kind);
  if (after)
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple("opened_at", "id"), ">", tuple(after.openedAt, after.id)),
    );
  // The database checks the kinds against the same union.
  return (await query.execute()) as Task[];
}

/** The open task of a kind about a question, or null. */
export async function findOpenTask(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  kind: TaskKind,
): Promise<Pick<Task, "id" | "code" | "openedAt"> | null> {
  const row = await db
    .selectFrom("task")
    .select(["id", "code", "opened_at as openedAt"])
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", submissionId)
    .where("kind", "=", kind)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  return row ?? null;
}

/** How many tasks of a kind there have been about a question, closed ones too. */
export async function countTasks(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  kind: TaskKind,
): Promise<number> {
  const row = await db
    .selectFrom("task")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", submissionId)
    .where("kind", "=", kind)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Closes a task and forgets its words; null when it is closed already or not there. */
export async function closeTask(
  db: Kysely<Database>,
  instanceId: InstanceId,
  task: { id: string; by: PersonId | null; outcome: string; at: Date },
): Promise<Pick<Task, "kind" | "threadId"> | null> {
  const row = await db
    .updateTable("task")
    .set({
      closed_at: task.at.toISOString(),
      closed_by: task.by,
      outcome: task.outcome,
      seal_key_id: null,
      sealed: null,
    })
    .where("instance_id", "=", instanceId)
    .where("id", "=", task.id)
    .where("closed_at", "is", null)
    .returning(["kind", "thread_id as threadId"])
    .executeTakeFirst();
  // The database checks the kinds against the same union.
  return row ? (row as Pick<Task, "kind" | "threadId">) : null;
}

/** How many tasks are open. */
export async function countOpenTasks(
  db: Kysely<Database>,
  instanceId: InstanceId,
): Promise<number> {
  const { count } = await db
    .selectFrom("task")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("instance_id", "=", instanceId)
    .where("closed_at", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}
