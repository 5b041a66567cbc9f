import type { Kysely } from "kysely";
import type { InstanceId, ThreadId } from "../ids.ts";
import type { Database } from "../schema.ts";

/** A thread as a line in a list. */
export interface ThreadLine {
  id: string;
  title: string;
  topicId: string;
  topicName: string;
  publishedOn: string;
  postCount: number;
  sequence: number;
}

/** A thread as its page shows it; HTML was made when it was written. */
export interface PublishedThread {
  id: string;
  title: string;
  topicId: string;
  topicName: string;
  isRisk: number;
  questionHtml: string;
  shortAnswer: string;
  answerHtml: string;
  byline: string;
  publishedOn: string;
  reviewOn: string;
  correctedOn: string | null;
  correctionCode: string | null;
  /** When we closed the discussion, and why. */
  closedOn: string | null;
  closedCode: string | null;
}

export interface TopicLine {
  id: string;
  name: string;
  description: string;
  isRisk: number;
  threadCount: number;
}

const lineColumns = [
  "thread.id",
  "thread.title",
  "thread.topic_id as topicId",
  "topic.name as topicName",
  "thread.published_on as publishedOn",
  "thread.post_count as postCount",
  "thread.sequence",
] as const;

const threads = (db: Kysely<Database>, instanceId: InstanceId) =>
  db
    .selectFrom("thread")
    .innerJoin("topic", (join) =>
      join
        .onRef("topic.instance_id", "=", "thread.instance_id")
        .onRef("topic.id", "=", "thread.topic_id"),
    )
    .where("thread.instance_id", "=", instanceId);

/** The newest published threads of one topic or of all, older than the given sequence; newest first. */
export async function listPublishedThreads(
  db: Kysely<Database>,
  instanceId: InstanceId,
  {
    topicId,
    before,
    limit,
  }: { topicId?: string; before?: number; limit: number },
): Promise<ThreadLine[]> {
  let query = threads(db, instanceId)
    .select(lineColumns)
    .orderBy("thread.sequence", "desc")
    .limit(limit);
  if (topicId !== undefined)
    query = query.where("thread.topic_id", "=", topicId);
  if (before !== undefined) query = query.where("thread.sequence", "<", before);
  return query.execute();
}

/** The threads with these ids, in the order of the ids. */
export async function listThreadsByIds(
  db: Kysely<Database>,
  instanceId: InstanceId,
  ids: readonly string[],
): Promise<ThreadLine[]> {
  if (ids.length === 0) return [];
  const lines = await threads(db, instanceId)
    .select(lineColumns)
    .where("thread.id", "in", [...ids])
    .execute();
  return ids.flatMap((id) => lines.filter((line) => line.id === id));
}

/** One published thread, or null. */
export async function findPublishedThread(
  db: Kysely<Database>,
  instanceId: InstanceId,
  threadId: ThreadId,
): Promise<PublishedThread | null> {
  const thread = await threads(db, instanceId)
    .select([
      "thread.id",
      "thread.title",
      "thread.topic_id as topicId",
      "topic.name as topicName",
      "topic.is_risk as isRisk",
      "thread.question_html as questionHtml",
      "thread.short_answer as shortAnswer",
      "thread.answer_html as answerHtml",
      "thread.byline",
      "thread.published_on as publishedOn",
      "thread.review_on as reviewOn",
      "thread.corrected_on as correctedOn",
      "thread.correction_code as correctionCode",
      "thread.closed_on as closedOn",
      "thread.closed_code as closedCode",
    ])
    .where("thread.id", "=", threadId)
    .executeTakeFirst();
  return thread ?? null;
}

/** Whether the id was a thread that has been taken off the forum. */
export async function isUnpublished(
  db: Kysely<Database>,
  instanceId: InstanceId,
  threadId: ThreadId,
): Promise<boolean> {
  const row = await db
    .selectFrom("unpublished_thread")
    .select("thread_id")
    .where("instance_id", "=", instanceId)
    .where("thread_id", "=", threadId)
    .executeTakeFirst();
  return row !== undefined;
}

/** The topics in the municipality's order, each with how many threads it holds. */
export async function listTopics(
  db: Kysely<Database>,
  instanceId: InstanceId,
): Promise<TopicLine[]> {
  return db
    .selectFrom("topic")
    .leftJoin("thread", (join) =>
      join
        .onRef("thread.instance_id", "=", "topic.instance_id")
        .onRef("thread.topic_id", "=", "topic.id"),
    )
    .select(({ fn }) => [
      "topic.id",
      "topic.name",
      "topic.description",
      "topic.is_risk as isRisk",
      fn.count<number>("thread.id").as("threadCount"),
    ])
    .where("topic.instance_id", "=", instanceId)
    .where("topic.archived_at", "is", null)
    .groupBy([
      "topic.id",
      "topic.name",
      "topic.description",
      "topic.is_risk",
      "topic.position",
    ])
    .orderBy("topic.position")
    .execute();
}

/** How many threads the instance has published. */
export async function countThreads(
  db: Kysely<Database>,
  instanceId: InstanceId,
): Promise<number> {
  const row = await db
    .selectFrom("thread")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("instance_id", "=", instanceId)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** The thread a submission became, or null while it is not public. */
export async function findThreadOfSubmission(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: string,
): Promise<{ id: string; title: string; publishedOn: string } | null> {
  const row = await db
    .selectFrom("thread")
    .select(["id", "title", "published_on as publishedOn"])
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", submissionId)
    .executeTakeFirst();
  return row ?? null;
}
