import type { Kysely } from "kysely";
import type { InstanceId, SubmissionId } from "../ids.ts";
import type { Database } from "../schema.ts";

/** The approved questions whose asker has had their time to object, longest waiting first. */
export async function listDuePublications(
  db: Kysely<Database>,
  instanceId: InstanceId,
  now: Date,
  limit: number,
): Promise<SubmissionId[]> {
  const rows = await db
    .selectFrom("submission")
    .select("id")
    .where("instance_id", "=", instanceId)
    .where("work", "=", "approved")
    .where("kind", "=", "question")
    .where("publish_after", "<=", now.toISOString())
    .orderBy("publish_after")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id as SubmissionId);
}
