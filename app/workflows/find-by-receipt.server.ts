import { timingSafeEqual } from "node:crypto";
import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { boundTo } from "#app/seal/submission-texts.server.ts";
import type { InstanceId, SubmissionId } from "#db/ids.ts";
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

/** Whoever holds a kvittokod: with the code, or with what it opened a moment ago in the same request. */
export type Asker = { instance: Instance } & (
  { code: string } | { opened: SubmissionId }
);

const mostPending = 1_000;

/** The submission a kvittokod belongs to. Each try costs a slow hash, and a network has few wrong ones an hour. */
export async function findByReceipt(
  app: AppContext,
  { instance, ...asker }: Asker,
): Promise<FoundByReceipt> {
  const instanceId = instanceIdOf(instance);
  if ("opened" in asker) return found(app, instanceId, asker.opened);
  const { code } = asker;
  if ((await app.limits.count("code", app.address)) === "over")
    return { ok: false, error: "too-many" };
  const hash = await app.hashReceipt(instance.id, code);
  const id =
    (await findByReceiptHash(app.db, instanceId, hash)) ??
    (await findPending(app, instanceId, code));
  if (id && (await app.limits.count("right-code", app.address)) === "within")
    await app.limits.count("code", app.address, -1);
  return found(app, instanceId, id);
}

async function found(
  app: AppContext,
  instanceId: InstanceId,
  id: SubmissionId | null,
): Promise<FoundByReceipt> {
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
