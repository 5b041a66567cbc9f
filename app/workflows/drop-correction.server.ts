import type { AppContext } from "#app/lib/app-context.ts";
import type { StoreUnavailable } from "#db/transaction.server.ts";
import { inTransaction } from "#db/transaction.server.ts";
import { endCorrection } from "#db/queries/corrections.server.ts";
import {
  findHeld,
  type HeldResult,
  type ReviewerAct,
} from "./find-held.server.ts";
import { moveSubmission, orStale } from "./move-submission.server.ts";

export type DropCorrectionResult =
  | { ok: true }
  | Exclude<HeldResult, { ok: true }>
  | { ok: false; error: "stale" }
  | StoreUnavailable;

/** Leaves a published thread as it is after all. */
export async function dropCorrection(
  app: AppContext,
  act: ReviewerAct,
): Promise<DropCorrectionResult> {
  const held = await findHeld(app, act);
  if (!held.ok) return held;
  // Nothing of an ordinary question is published, so there is no correction of it to leave.
  if (held.submission.visibility !== "public")
    return { ok: false, error: "not-found" };
  const now = app.now();
  const { instanceId, submissionId } = act;
  const result = await orStale(
    inTransaction(app.db, async (trx) => {
      const moved = await moveSubmission(
        trx,
        instanceId,
        held.submission,
        { actor: act.reviewerId, at: now, action: "drop-correction" },
        { claimed_by: null, claim_expires_at: null },
      );
      if (moved.ok)
        await endCorrection(trx, instanceId, submissionId, {
          state: "dropped",
          at: now,
        });
      return moved;
    }),
  );
  return result.ok ? { ok: true } : result;
}
