import type { Kysely } from "kysely";
import type { InstanceId } from "../ids.ts";
import type { Database } from "../schema.ts";

/** A published answer as it was written, to be used again. */
export interface BankedAnswer {
  id: string;
  title: string;
  topicName: string;
  shortAnswer: string;
  answer: string;
}

/** The published answers of these threads, in the order of the ids. */
export async function listBankedAnswers(
  db: Kysely<Database>,
  instanceId: InstanceId,
  ids: readonly string[],
): Promise<BankedAnswer[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("thread")
    .innerJoin("topic", (join) =>
      join
        .onRef("topic.instance_id", "=", "thread.instance_id")
        .onRef("topic.id", "=", "thread.topic_id"),
    )
    .select([
      "thread.id",
      "thread.title",
      "topic.name as topicName",
      "thread.short_answer as shortAnswer",
      "thread.answer",
    ])
    .where("thread.instance_id", "=", instanceId)
    .where("thread.id", "in", [...ids])
    .execute();
  return ids.flatMap((id) => rows.filter((row) => row.id === id));
}
