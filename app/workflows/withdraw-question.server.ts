import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { eraseTraces } from "#db/erase-traces.server.ts";
import { deleteTexts } from "#db/queries/erase-texts.server.ts";
import {
  inTransaction,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { toHour } from "#moderation/clock.ts";
import { move } from "#moderation/submission.ts";
import { type Asker, findByReceipt } from "./find-by-receipt.server.ts";
import { moveSubmission, orStale } from "./move-submission.server.ts";

export type WithdrawResult =
  | { ok: true }
  | { ok: false; error: "not-found" | "too-many" | "already-ended" | "stale" }
  | StoreUnavailable;

/** Takes a question back: every text of it is erased at once, and nothing of it can be published any more. */
export async function withdrawQuestion(
  app: AppContext,
  asker: Asker,
): Promise<WithdrawResult> {
  const found = await findByReceipt(app, asker);
  if (!found.ok) return found;
  const { submission } = found;
  if (!move(submission.work, "withdraw"))
    return { ok: false, error: "already-ended" };
  const instanceId = instanceIdOf(asker.instance);
  const result = await orStale(
    inTransaction(app.db, async (trx) => {
      const event = {
        actor: null,
        at: toHour(app.now()),
        action: "withdraw",
      } as const;
      const moved = await moveSubmission(trx, instanceId, submission, event, {
        claimed_by: null,
        claim_expires_at: null,
      });
      if (!moved.ok) return moved;
      await deleteTexts(trx, instanceId, submission.id);
      return { ok: true } as const;
    }),
  );
  if (result.ok) await eraseTraces(app.db);
  return result;
}
