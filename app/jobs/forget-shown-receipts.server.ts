import type { AppParts } from "#app/lib/app-context.ts";
import type { InstanceId, SubmissionId } from "#db/ids.ts";
import {
  forgetPendingReceipts,
  listPendingReceipts,
} from "#db/queries/receipts.server.ts";

const mostARound = 1_000;
const seenBefore = new Map<InstanceId, Set<SubmissionId>>();

/**
 * Forgets sealed codes that have their hash. Each survives one round, so that somebody whose connection broke can send the
 * form again and still see the code; after that only the hash is left.
 */
export async function forgetShownReceipts(
  { db }: Pick<AppParts, "db">,
  instanceId: InstanceId,
): Promise<void> {
  const pending = await listPendingReceipts(db, instanceId, {
    unhashed: false,
    limit: mostARound,
  });
  const hashed = pending
    .filter((receipt) => receipt.receiptHash !== null)
    .map((receipt) => receipt.submissionId);
  const earlier = seenBefore.get(instanceId) ?? new Set();
  await forgetPendingReceipts(
    db,
    instanceId,
    hashed.filter((id) => earlier.has(id)),
  );
  seenBefore.set(instanceId, new Set(hashed));
}
