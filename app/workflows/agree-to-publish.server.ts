import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import {
  inTransaction,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { toHour } from "#moderation/clock.ts";
import { type Asker, findByReceipt } from "./find-by-receipt.server.ts";
import { moveSubmission, orStale } from "./move-submission.server.ts";
import { openPreview } from "./open-preview.server.ts";

export type AgreeResult =
  | { ok: true }
  | { ok: false; error: "not-found" | "too-many" | "closed" | "stale" }
  | StoreUnavailable;

/** Lets exactly the words the asker has read go out without waiting any longer. */
export async function agreeToPublish(
  app: AppContext,
  { textHash, ...asker }: Asker & { textHash: string },
): Promise<AgreeResult> {
  const found = await findByReceipt(app, asker);
  if (!found.ok) return found;
  const { submission } = found;
  const preview = await openPreview(app, asker.instance, submission);
  if (!preview) return { ok: false, error: "closed" };
  if (preview.textHash !== textHash) return { ok: false, error: "stale" };
  const at = toHour(app.now());
  // A page sent twice agrees once.
  if (preview.publishAfter <= at.toISOString()) return { ok: true };
  const moved = await orStale(
    inTransaction(app.db, (trx) =>
      moveSubmission(
        trx,
        instanceIdOf(asker.instance),
        submission,
        { actor: null, at, action: "agree" },
        { publish_after: at.toISOString() },
      ),
    ),
  );
  return moved.ok ? { ok: true } : moved;
}
