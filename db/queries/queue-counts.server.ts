import type { Kysely } from "kysely";
import type { InstanceId, PersonId } from "../ids.ts";
import type { Database } from "../schema.ts";
import type { Lane, Work } from "#moderation/submission.ts";
import { isIn, promised, queueWorks } from "./queue-order.server.ts";

const of = (db: Kysely<Database>, instanceId: InstanceId) =>
  db.selectFrom("submission").where("submission.instance_id", "=", instanceId);

/** How many questions stand in each of these states. */
export async function countByWork<Asked extends Work>(
  db: Kysely<Database>,
  instanceId: InstanceId,
  works: readonly Asked[],
): Promise<Record<Asked, number>> {
  const rows = await of(db, instanceId)
    .select(({ fn }) => ["work", fn.countAll<number>().as("count")])
    .where(isIn(works))
    .groupBy("work")
    .execute();
  const counted = new Map(rows.map(({ work, count }) => [work, count]));
  // Each state asked for has its entry, since the entries are made from them.
  return Object.fromEntries(
    works.map((work) => [work, counted.get(work) ?? 0]),
  ) as Record<Asked, number>;
}

export interface QueueCounts {
  lanes: Record<Lane, number>;
  mine: number;
  paused: number;
}

/** How many questions each way to look at the queue holds. */
export async function countQueue(
  db: Kysely<Database>,
  instanceId: InstanceId,
  reviewerId: PersonId,
): Promise<QueueCounts> {
  const counted = of(db, instanceId).where(isIn(queueWorks));
  const [lanes, mine, paused] = await Promise.all([
    counted
      .select(({ fn }) => ["lane", fn.countAll<number>().as("count")])
      .groupBy("lane")
      .execute(),
    counted
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("claimed_by", "=", reviewerId)
      .executeTakeFirstOrThrow(),
    of(db, instanceId)
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where(isIn(["returned"]))
      .executeTakeFirstOrThrow(),
  ]);
  const inLane = (name: Lane) =>
    lanes.find(({ lane }) => lane === name)?.count ?? 0;
  return {
    lanes: { ordinary: inLane("ordinary"), slow: inLane("slow") },
    mine: mine.count,
    paused: paused.count,
  };
}

const firstOrdinary = (db: Kysely<Database>, instanceId: InstanceId) =>
  of(db, instanceId)
    .select(["received_at as receivedAt", "due_at as dueAt"])
    .where(isIn(queueWorks))
    .where("lane", "=", "ordinary")
    // Nobody waits for a post of our own.
    .where((eb) => eb(eb.fn.coalesce("post_author", eb.val("")), "<>", "staff"))
    .limit(1);

/** When the oldest question that still waits for an answer came in, or null. */
export async function findOldestWaiting(
  db: Kysely<Database>,
  instanceId: InstanceId,
): Promise<string | null> {
  const query = firstOrdinary(db, instanceId).orderBy("received_at");
  return (await query.executeTakeFirst())?.receivedAt ?? null;
}

/** When the question came, and was promised an answer, that is promised one first of all that wait; or null. */
export async function findFirstPromised(
  db: Kysely<Database>,
  instanceId: InstanceId,
): Promise<{ receivedAt: string; dueAt: string | null } | null> {
  const query = firstOrdinary(db, instanceId).orderBy(promised);
  return (await query.executeTakeFirst()) ?? null;
}
