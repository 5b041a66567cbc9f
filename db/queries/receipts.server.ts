import type { Kysely } from "kysely";
import type { InstanceId, SubmissionId } from "../ids.ts";
import type { Database } from "../schema.ts";

/** A code that is still sealed because its slow hash has not been made, or was made a moment ago. */
export interface PendingReceipt {
  submissionId: SubmissionId;
  sealed: Uint8Array;
  sealKeyId: string;
  receiptHash: string | null;
}

/** The submission whose code has this hash, or null. */
export async function findByReceiptHash(
  db: Kysely<Database>,
  instanceId: InstanceId,
  receiptHash: string,
): Promise<SubmissionId | null> {
  const row = await db
    .selectFrom("submission")
    .select("id")
    .where("instance_id", "=", instanceId)
    .where("receipt_hash", "=", receiptHash)
    .executeTakeFirst();
  return row ? (row.id as SubmissionId) : null;
}

/** The submission one form made, with its code while that is still sealed beside it. */
export async function findByFormKey(
  db: Kysely<Database>,
  instanceId: InstanceId,
  formKey: string,
): Promise<{
  submissionId: SubmissionId;
  receivedAt: string;
  pending: PendingReceipt | null;
} | null> {
  const row = await db
    .selectFrom("submission")
    .select([...pendingColumns, "received_at as receivedAt"])
    .where("instance_id", "=", instanceId)
    .where("form_key", "=", formKey)
    .executeTakeFirst();
  return row
    ? {
        submissionId: row.id as SubmissionId,
        receivedAt: row.receivedAt,
        pending: pendingFrom(row),
      }
    : null;
}

const pendingColumns = [
  "id",
  "receipt_pending",
  "receipt_seal_key_id",
  "receipt_hash",
] as const;

/** The sealed codes of an instance, newest first; `unhashed` leaves out those that have their hash. */
export async function listPendingReceipts(
  db: Kysely<Database>,
  instanceId: InstanceId,
  { unhashed, limit }: { unhashed: boolean; limit: number },
): Promise<PendingReceipt[]> {
  let query = db
    .selectFrom("submission")
    .select(pendingColumns)
    .where("instance_id", "=", instanceId)
    .where("receipt_pending", "is not", null)
    .orderBy("number", "desc")
    .limit(limit);
  if (unhashed) query = query.where("receipt_hash", "is", null);
  const rows = await query.execute();
  return rows.flatMap((row) => pendingFrom(row) ?? []);
}

function pendingFrom(row: {
  id: string;
  receipt_pending: Uint8Array | null;
  receipt_seal_key_id: string | null;
  receipt_hash: string | null;
}): PendingReceipt | null {
  if (!row.receipt_pending || row.receipt_seal_key_id === null) return null;
  return {
    submissionId: row.id as SubmissionId,
    sealed: row.receipt_pending,
    sealKeyId: row.receipt_seal_key_id,
    receiptHash: row.receipt_hash,
  };
}

/** Gives a submission the slow hash of its code. */
export async function setReceiptHash(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  receiptHash: string,
): Promise<void> {
  await db
    .updateTable("submission")
    .set({ receipt_hash: receiptHash })
    .where("instance_id", "=", instanceId)
    .where("id", "=", submissionId)
    .execute();
}

/** Forgets the sealed codes of these submissions: from then on only the hash is left. */
export async function forgetPendingReceipts(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionIds: readonly SubmissionId[],
): Promise<void> {
  if (submissionIds.length === 0) return;
  await db
    .updateTable("submission")
    .set({ receipt_pending: null, receipt_seal_key_id: null })
    .where("instance_id", "=", instanceId)
    .where("id", "in", [...submissionIds])
    .where("receipt_hash", "is not", null)
    .execute();
}
