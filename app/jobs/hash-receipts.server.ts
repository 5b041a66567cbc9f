import type { AppParts } from "#app/lib/app-context.ts";
import { boundTo } from "#app/seal/submission-texts.server.ts";
import type { InstanceId } from "#db/ids.ts";
import {
  listPendingReceipts,
  setReceiptHash,
} from "#db/queries/receipts.server.ts";

const mostARound = 20;

/**
 * Gives new questions the slow hash of their code. The hash takes most of a second, so it is made after the resident has
 * their answer; until then the code stands sealed like the question, and opens only with the key file.
 */
export async function hashReceipts(
  {
    db,
    sealing,
    hashReceipt,
  }: Pick<AppParts, "db" | "sealing" | "hashReceipt">,
  instanceId: InstanceId,
): Promise<number> {
  const waiting = await listPendingReceipts(db, instanceId, {
    unhashed: true,
    limit: mostARound,
  });
  for (const pending of waiting) {
    const code = await sealing.open(
      instanceId,
      pending,
      boundTo.receipt(pending.submissionId),
    );
    if (code !== null)
      await setReceiptHash(
        db,
        instanceId,
        pending.submissionId,
        await hashReceipt(instanceId, code),
      );
  }
  return waiting.length;
}
