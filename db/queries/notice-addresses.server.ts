import type { Kysely } from "kysely";
import type { InstanceId, SubmissionId } from "../ids.ts";
import type { Database } from "../schema.ts";

export interface SealedAddress {
  sealKeyId: string;
  sealed: Uint8Array;
}

/** Keeps, sealed, where the asker is told; a new address takes the place of the old. */
export async function setNoticeAddress(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  { sealKeyId, sealed }: SealedAddress,
): Promise<void> {
  const change = { seal_key_id: sealKeyId, sealed };
  await db
    .insertInto("notice_address")
    .values({ instance_id: instanceId, submission_id: submissionId, ...change })
    .onConflict((conflict) =>
      conflict.columns(["instance_id", "submission_id"]).doUpdateSet(change),
    )
    .execute();
}

/** Forgets where the asker is told; false when there was nothing to forget. */
export async function deleteNoticeAddress(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<boolean> {
  const result = await db
    .deleteFrom("notice_address")
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", submissionId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Whether the asker has left an address. */
export async function hasNoticeAddress(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<boolean> {
  return (await findNoticeAddress(db, instanceId, submissionId)) !== null;
}

/** Where the asker is told, sealed, or null. */
export async function findNoticeAddress(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<SealedAddress | null> {
  const row = await db
    .selectFrom("notice_address")
    .select(["seal_key_id as sealKeyId", "sealed"])
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", submissionId)
    .executeTakeFirst();
  return row ?? null;
}
