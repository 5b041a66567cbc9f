import type { Kysely, Updateable } from "kysely";
import type { InstanceId, SubmissionId, ThreadId } from "../ids.ts";
import type { Database, NewThread } from "../schema.ts";
import type { ThreadTable } from "../tables/forum-tables.ts";

/** The next place in the order of publishing. */
export async function takeThreadSequence(
  db: Kysely<Database>,
  instanceId: InstanceId,
): Promise<number> {
  const { sequence } = await db
    .updateTable("instance")
    .set((eb) => ({ last_thread_sequence: eb("last_thread_sequence", "+", 1) }))
    .where("id", "=", instanceId)
    .returning("last_thread_sequence as sequence")
    .executeTakeFirstOrThrow();
  return sequence;
}

/** Puts a thread on the forum and gives its place in the search index; the database refuses one without its approval. */
export async function insertThread(
  db: Kysely<Database>,
  thread: NewThread,
): Promise<number> {
  const { search_id } = await db
    .insertInto("thread")
    .values(thread)
    .returning("search_id")
    .executeTakeFirstOrThrow();
  return search_id;
}

/** Takes a thread and its posts off the forum, leaving only that there was one. Null when there is no such thread. */
export async function removeThread(
  db: Kysely<Database>,
  instanceId: InstanceId,
  threadId: ThreadId,
  tombstone: { reasonCode: string; unpublishedOn: string },
): Promise<{ searchId: number; submissionId: SubmissionId } | null> {
  const row = await db
    .deleteFrom("thread")
    .where("instance_id", "=", instanceId)
    .where("id", "=", threadId)
    .returning(["search_id as searchId", "submission_id as submissionId"])
    .executeTakeFirst();
  if (!row) return null;
  await db
    .insertInto("unpublished_thread")
    .values({
      instance_id: instanceId,
      thread_id: threadId,
      reason_code: tombstone.reasonCode,
      unpublished_on: tombstone.unpublishedOn,
    })
    .execute();
  return {
    searchId: row.searchId,
    submissionId: row.submissionId as SubmissionId,
  };
}

/** The words of a thread and the question they came from. */
export interface ThreadText {
  submissionId: SubmissionId;
  topicId: string;
  title: string;
  question: string;
  shortAnswer: string;
  answer: string;
}

/** The words of a thread as they stand, or null. */
export async function findThreadText(
  db: Kysely<Database>,
  instanceId: InstanceId,
  threadId: ThreadId,
): Promise<ThreadText | null> {
  const row = await db
    .selectFrom("thread")
    .select([
      "submission_id as submissionId",
      "topic_id as topicId",
      "title",
      "question",
      "short_answer as shortAnswer",
      "answer",
    ])
    .where("instance_id", "=", instanceId)
    .where("id", "=", threadId)
    .executeTakeFirst();
  return row
    ? { ...row, submissionId: row.submissionId as SubmissionId }
    : null;
}

/** The thread a question has become, or null. */
export async function findThreadToCorrect(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<{ id: ThreadId; searchId: number } | null> {
  const row = await db
    .selectFrom("thread")
    .select(["id", "search_id as searchId"])
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", submissionId)
    .executeTakeFirst();
  return row ? { ...row, id: row.id as ThreadId } : null;
}

/** Puts new words in the place of a thread's old ones; the database refuses those without their own approval. */
export async function replaceThread(
  db: Kysely<Database>,
  instanceId: InstanceId,
  threadId: ThreadId,
  words: Updateable<ThreadTable>,
): Promise<void> {
  await db
    .updateTable("thread")
    .set(words)
    .where("instance_id", "=", instanceId)
    .where("id", "=", threadId)
    .execute();
}
