import type { Kysely } from "kysely";
import type { InstanceId, SubmissionId } from "../ids.ts";
import type { Database } from "../schema.ts";

export interface StaffTime {
  seconds: number;
  /** When somebody of the staff last did something with the question. */
  touchedAt: string | null;
}

/** How much staff time a question has taken so far. */
export async function findStaffTime(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<StaffTime> {
  return db
    .selectFrom("submission")
    .select(["staff_seconds as seconds", "touched_at as touchedAt"])
    .where("instance_id", "=", instanceId)
    .where("id", "=", submissionId)
    .executeTakeFirstOrThrow();
}

/** Writes it down; no new version of the question, since nothing that anybody works on has changed. */
export async function setStaffTime(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  { seconds, touchedAt }: StaffTime & { touchedAt: string },
): Promise<void> {
  await db
    .updateTable("submission")
    .set({ staff_seconds: seconds, touched_at: touchedAt })
    .where("instance_id", "=", instanceId)
    .where("id", "=", submissionId)
    .execute();
}
