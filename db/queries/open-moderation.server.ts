import type { Kysely } from "kysely";
import type { InstanceId } from "../ids.ts";
import type { Database } from "../schema.ts";

/** The threads that were taken down, newest first: a day and a reason in a word of ours. */
export async function listUnpublished(
  db: Kysely<Database>,
  instanceId: InstanceId,
  limit: number,
): Promise<{ on: string; code: string }[]> {
  return db
    .selectFrom("unpublished_thread")
    .select(["unpublished_on as on", "reason_code as code"])
    .where("instance_id", "=", instanceId)
    .orderBy("unpublished_on", "desc")
    .limit(limit)
    .execute();
}

/** The threads whose words were changed after publishing, latest change first. */
export async function listCorrected(
  db: Kysely<Database>,
  instanceId: InstanceId,
  limit: number,
): Promise<{ id: string; title: string; on: string; code: string }[]> {
  const rows = await db
    .selectFrom("thread")
    .select(["id", "title", "corrected_on as on", "correction_code as code"])
    .where("instance_id", "=", instanceId)
    .where("corrected_on", "is not", null)
    .orderBy("corrected_on", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...row,
    on: row.on ?? "",
    code: row.code ?? "",
  }));
}

/** How many questions ended otherwise than by publishing since then, for each ending. */
export async function countEndedSince(
  db: Kysely<Database>,
  instanceId: InstanceId,
  since: Date,
): Promise<{ work: string; count: number }[]> {
  const rows = await db
    .selectFrom("submission")
    .select(({ fn }) => ["work", fn.countAll<number>().as("count")])
    .where("instance_id", "=", instanceId)
    .where("work", "in", [
      "answered-privately",
      "linked",
      "referred",
      "declined",
    ])
    .where("ended_at", ">=", since.toISOString())
    .groupBy("work")
    .orderBy("work")
    .execute();
  return rows;
}
