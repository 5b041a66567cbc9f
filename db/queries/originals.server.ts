import type { Kysely } from "kysely";
import type { InstanceId, SubmissionId } from "../ids.ts";
import type { Database } from "../schema.ts";
import { isIn, promised, queueWorks } from "./queue-order.server.ts";

/** The resident's own words, sealed, and of which question. */
export interface SealedOriginal {
  submissionId: SubmissionId;
  sealKeyId: string;
  sealed: Uint8Array;
}

/** The questions in the queue, at most so many: the ordinary before the slow, and those promised an answer first. */
export async function listQueueIds(
  db: Kysely<Database>,
  instanceId: InstanceId,
  limit: number,
): Promise<SubmissionId[]> {
  const rows = await db
    .selectFrom("submission")
    .select("submission.id")
    .where("submission.instance_id", "=", instanceId)
    .where(isIn(queueWorks))
    .orderBy("submission.lane")
    .orderBy(promised)
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id as SubmissionId);
}

/** The sealed words of these questions; purged ones have none. */
export async function listOriginals(
  db: Kysely<Database>,
  instanceId: InstanceId,
  ids: readonly SubmissionId[],
): Promise<SealedOriginal[]> {
  const rows = await db
    .selectFrom("revision")
    .select([
      "submission_id as submissionId",
      "seal_key_id as sealKeyId",
      "sealed",
    ])
    .where("instance_id", "=", instanceId)
    .where("submission_id", "in", [...ids])
    .where("number", "=", 1)
    .execute();
  return rows.map((row) => ({
    ...row,
    submissionId: row.submissionId as SubmissionId,
  }));
}
