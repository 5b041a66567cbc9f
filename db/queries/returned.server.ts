import type { Kysely } from "kysely";
import type { InstanceId, SubmissionId } from "../ids.ts";
import type { Database } from "../schema.ts";

/** The questions whose asker has owed us an answer since before an instant, longest first. */
export async function listReturnedBefore(
  db: Kysely<Database>,
  instanceId: InstanceId,
  before: Date,
  limit: number,
): Promise<SubmissionId[]> {
  const rows = await db
    .selectFrom("submission")
    .select("id")
    .where("instance_id", "=", instanceId)
    .where("work", "=", "returned")
    .where("returned_at", "<", before.toISOString())
    .orderBy("returned_at")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id as SubmissionId);
}
