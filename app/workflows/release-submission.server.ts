import type { AppContext } from "#app/lib/app-context.ts";
import {
  inTransaction,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import {
  findHeld,
  type HeldResult,
  type ReviewerAct,
} from "./find-held.server.ts";
import {
  type MoveResult,
  moveSubmission,
  orStale,
} from "./move-submission.server.ts";

export type ReleaseResult =
  MoveResult | Exclude<HeldResult, { ok: true }> | StoreUnavailable;

/** Gives a question back to the queue; what was written stays with it for the next one. */
export async function releaseSubmission(
  app: AppContext,
  act: ReviewerAct,
): Promise<ReleaseResult> {
  const held = await findHeld(app, act);
  if (!held.ok) return held;
  return orStale(
    inTransaction(app.db, (trx) =>
      moveSubmission(
        trx,
        act.instanceId,
        held.submission,
        { actor: act.reviewerId, at: app.now(), action: "release" },
        { claimed_by: null, claim_expires_at: null },
      ),
    ),
  );
}
