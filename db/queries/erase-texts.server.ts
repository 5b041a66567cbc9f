import type { Kysely } from "kysely";
import type { InstanceId, SubmissionId } from "../ids.ts";
import type { Database } from "../schema.ts";

/** Removes every text of a submission: original, wordings, messages, the words of its tasks, and where its asker is told. */
export async function deleteTexts(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<void> {
  for (const table of ["revision", "message", "notice_address"] as const) {
    await db
      .deleteFrom(table)
      .where("instance_id", "=", instanceId)
      .where("submission_id", "=", submissionId)
      .execute();
  }
  await db
    .updateTable("task")
    .set({ sealed: null, seal_key_id: null })
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", submissionId)
    .execute();
}
