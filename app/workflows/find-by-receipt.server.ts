import { timingSafeEqual } from "node:crypto";
import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { boundTo } from "#app/seal/submission-texts.server.ts";
import type { InstanceId } from "#db/ids.ts";
import {
  findByReceiptHash,
  listPendingReceipts,
} from "#db/queries/receipts.server.ts";
import {
  findSubmission,
  type Submission,
} from "#db/queries/submissions.server.ts";

export type FoundByReceipt =
  | { ok: true; submission: Submission }
  | { ok: false; error: "not-found" | "too-many" };

const mostPending = 1_000;

/** The submission a kvittokod belongs to. Each try costs a slow hash, and a network has few tries an hour. */
export async function findByReceipt(
  app: AppContext,
  { instance, code }: { instance: Instance; code: string },
): Promise<FoundByReceipt> {
  if ((await app.limits.count("code", app.address)) === "over")
    return { ok: false, error: "too-many" };
  const instanceId = instanceIdOf(instance);
  const hash = await app.hashReceipt(instance.id, code);
  const id =
    (await findByReceiptHash(app.db, instanceId, hash)) ??
    (await findPending(app, instanceId, code));
  const submission = id && (await findSubmission(app.db, instanceId, id));
  return submission
    ? { ok: true, submission }
    : { ok: false, error: "not-found" };
}

/** A question sent a moment ago has its code still sealed, not hashed. */
async function findPending(
  app: AppContext,
  instanceId: InstanceId,
  code: string,
) {
  const given = Buffer.from(code);
  for (const pending of await listPendingReceipts(app.db, instanceId, {
    unhashed: true,
    limit: mostPending,
  })) {
    const kept = await app.sealing.open(
      instanceId,
      pending,
      boundTo.receipt(pending.submissionId),
    );
    if (
      kept !== null &&
      kept.length === code.length &&
      timingSafeEqual(Buffer.from(kept), given)
    )
      return pending.submissionId;
  }
  return null;
}
