import type { Kysely } from "kysely";
import type { Tally, TallyName } from "#moderation/tally.ts";
import type { InstanceId } from "../ids.ts";
import type { Database } from "../schema.ts";

/** Counts one more of something in a topic's week; that is all that is written. */
export async function countOne(
  db: Kysely<Database>,
  instanceId: InstanceId,
  { name, week, topicId }: { name: TallyName; week: string; topicId: string },
): Promise<void> {
  await db
    .insertInto("tally")
    .values({
      ...{ instance_id: instanceId, week, name },
      ...{ topic_id: topicId, count: 1 },
    })
    .onConflict((conflict) =>
      conflict
        .columns(["instance_id", "week", "name", "topic_id"])
        .doUpdateSet((eb) => ({ count: eb("tally.count", "+", 1) })),
    )
    .execute();
}

/** How often each thing was counted of each topic in these weeks, the first and the last among them. */
export async function sumTallies(
  db: Kysely<Database>,
  instanceId: InstanceId,
  { from, to }: { from: string; to: string },
): Promise<Tally[]> {
  const rows = await db
    .selectFrom("tally")
    .select(({ fn }) => [
      "name",
      "topic_id as topicId",
      fn.sum<number | string>("count").as("count"),
    ])
    .where("instance_id", "=", instanceId)
    .where("week", ">=", from)
    .where("week", "<=", to)
    .groupBy(["name", "topic_id"])
    .orderBy("topic_id")
    .execute();
  // The database checks the names against the same union.
  return rows.map(
    ({ count, ...row }) => ({ ...row, count: Number(count) }) as Tally,
  );
}
