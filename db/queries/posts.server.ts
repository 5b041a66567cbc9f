import type { Kysely } from "kysely";
import type { InstanceId, SubmissionId, ThreadId } from "../ids.ts";
import type { Database, NewPost } from "../schema.ts";
import { deleteThreadStems, insertThreadStems } from "./search.server.ts";

/** Adds an approved post as the next of its thread; the place of one that was taken away is not used again. */
export async function insertPost(
  db: Kysely<Database>,
  post: Omit<NewPost, "position">,
): Promise<void> {
  // The count first: it holds the thread, so that two posts do not take the same place.
  await db
    .updateTable("thread")
    .set((eb) => ({ post_count: eb("post_count", "+", 1) }))
    .where("instance_id", "=", post.instance_id)
    .where("id", "=", post.thread_id)
    .returning("id")
    .executeTakeFirstOrThrow();
  const position = (await lastPosition(db, post)) + 1;
  await db
    .insertInto("post")
    .values({ ...post, position })
    .execute();
}

async function lastPosition(
  db: Kysely<Database>,
  post: Pick<NewPost, "instance_id" | "thread_id">,
): Promise<number> {
  let last = 0;
  for (const table of ["post", "removed_post"] as const) {
    const row = await db
      .selectFrom(table)
      .select(({ fn }) => fn.max<number | null>("position").as("last"))
      .where("instance_id", "=", post.instance_id)
      .where("thread_id", "=", post.thread_id)
      .executeTakeFirst();
    last = Math.max(last, row?.last ?? 0);
  }
  return last;
}

/** Takes a post away, leaving when and why. Gives the reply it came from, and whether another post of that reply stands; null when there is none. */
export async function removePostAt(
  db: Kysely<Database>,
  instanceId: InstanceId,
  { threadId, position }: { threadId: ThreadId; position: number },
  tombstone: { reasonCode: string; removedOn: string },
): Promise<{ submissionId: SubmissionId; isLast: boolean } | null> {
  const row = await db
    .deleteFrom("post")
    .where("instance_id", "=", instanceId)
    .where("thread_id", "=", threadId)
    .where("position", "=", position)
    .returning("submission_id as submissionId")
    .executeTakeFirst();
  if (!row?.submissionId) return null;
  await db
    .updateTable("thread")
    .set((eb) => ({ post_count: eb("post_count", "-", 1) }))
    .where("instance_id", "=", instanceId)
    .where("id", "=", threadId)
    .execute();
  await db
    .insertInto("removed_post")
    .values({
      instance_id: instanceId,
      thread_id: threadId,
      position,
      reason_code: tombstone.reasonCode,
      removed_on: tombstone.removedOn,
    })
    .execute();
  const submissionId = row.submissionId as SubmissionId;
  const other = await db
    .selectFrom("post")
    .select("position")
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", submissionId)
    .executeTakeFirst();
  return { submissionId, isLast: other === undefined };
}

/** The replies whose posts stand in a thread. */
export async function listRepliesOfThread(
  db: Kysely<Database>,
  instanceId: InstanceId,
  threadId: ThreadId,
): Promise<SubmissionId[]> {
  const rows = await db
    .selectFrom("post")
    .select("submission_id as submissionId")
    .distinct()
    .where("instance_id", "=", instanceId)
    .where("thread_id", "=", threadId)
    .execute();
  return rows.flatMap(({ submissionId }) =>
    submissionId === null ? [] : [submissionId as SubmissionId],
  );
}

/** Makes the search find a thread by these words of it and by those of its posts, and by no others. */
export async function replaceThreadStems(
  db: Kysely<Database>,
  instanceId: InstanceId,
  threadId: ThreadId,
  stemsOf: (words: string) => string,
): Promise<void> {
  const thread = await db
    .selectFrom("thread")
    .select(["search_id as searchId", "title", "question", "answer"])
    .select("short_answer as shortAnswer")
    .where("instance_id", "=", instanceId)
    .where("id", "=", threadId)
    .executeTakeFirst();
  if (!thread) return;
  const posts = await db
    .selectFrom("post")
    .select("text")
    .where("instance_id", "=", instanceId)
    .where("thread_id", "=", threadId)
    .orderBy("position")
    .execute();
  const { searchId, title, question, shortAnswer, answer } = thread;
  const words = [title, question, shortAnswer, answer];
  await deleteThreadStems(db, searchId);
  await insertThreadStems(db, {
    searchId,
    instanceId,
    stems: stemsOf([...words, ...posts.map(({ text }) => text)].join(" ")),
  });
}

/** Closes the discussion in a thread, or opens it with null; false when there is no such thread. */
export async function setThreadClosed(
  db: Kysely<Database>,
  instanceId: InstanceId,
  threadId: ThreadId,
  closed: { code: string; on: string } | null,
): Promise<boolean> {
  const result = await db
    .updateTable("thread")
    .set({ closed_on: closed?.on ?? null, closed_code: closed?.code ?? null })
    .where("instance_id", "=", instanceId)
    .where("id", "=", threadId)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
