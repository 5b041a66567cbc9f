import type { Kysely } from "kysely";
import type { InstanceId, SubmissionId, ThreadId } from "../ids.ts";
import type { Database, NewPost, NewThread } from "../schema.ts";

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

/** Adds an approved post as the next of its thread. */
export async function insertPost(
  db: Kysely<Database>,
  post: Omit<NewPost, "position">,
): Promise<void> {
  const thread = await db
    .updateTable("thread")
    .set((eb) => ({ post_count: eb("post_count", "+", 1) }))
    .where("instance_id", "=", post.instance_id)
    .where("id", "=", post.thread_id)
    .returning("post_count as position")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("post")
    .values({ ...post, position: thread.position })
    .execute();
}
