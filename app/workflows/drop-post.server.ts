import type { AppContext } from "#app/lib/app-context.ts";
import { deleteTexts } from "#db/queries/erase-texts.server.ts";
import {
  inTransaction,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import {
  findHeld,
  type HeldResult,
  type ReviewerAct,
} from "./find-held.server.ts";
import { moveSubmission, orStale } from "./move-submission.server.ts";

export type DropPostResult =
  | { ok: true }
  | Exclude<HeldResult, { ok: true }>
  | { ok: false; error: "stale" }
  | StoreUnavailable;

/** Throws away a post of our own that shall not be written after all; what a resident wrote is never dropped this way. */
export async function dropPost(
  app: AppContext,
  act: ReviewerAct,
): Promise<DropPostResult> {
  const held = await findHeld(app, act);
  if (!held.ok) return held;
  const { submission } = held;
  if (submission.postAuthor !== "staff")
    return { ok: false, error: "not-found" };
  const { instanceId } = act;
  return orStale(
    inTransaction(app.db, async (trx): Promise<DropPostResult> => {
      const moved = await moveSubmission(
        trx,
        instanceId,
        submission,
        {
          ...{ actor: act.reviewerId, at: app.now() },
          ...{ action: "decline", reasonCode: "dropped" },
        },
        { claimed_by: null, claim_expires_at: null },
      );
      if (!moved.ok) return moved;
      await deleteTexts(trx, instanceId, submission.id);
      return { ok: true };
    }),
  );
}
