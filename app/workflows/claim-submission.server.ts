import type { AppContext } from "#app/lib/app-context.ts";
import type { InstanceId, PersonId, SubmissionId } from "#db/ids.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import { findPerson } from "#db/queries/people.server.ts";
import {
  findSubmission,
  type Submission,
} from "#db/queries/submissions.server.ts";
import {
  inTransaction,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { move } from "#moderation/submission.ts";
import { leaseUntil, isHeld } from "./lease.ts";
import { moveSubmission, orStale } from "./move-submission.server.ts";
import { resumedClock } from "./resumed-clock.ts";

export type ClaimResult =
  | { ok: true; rowVersion: number }
  | { ok: false; error: "not-found" | "stale" }
  | { ok: false; error: "taken"; by: string }
  | StoreUnavailable;

export interface Claim {
  instanceId: InstanceId;
  submissionId: SubmissionId;
  reviewerId: PersonId;
  rowVersion: number;
  /** Takes it even from a colleague who still holds it; logged with the reason. */
  takeOver: boolean;
  reason?: string;
}

/** Takes a question for one reviewer for half an hour; renews it for the one who already has it. */
export async function claimSubmission(
  app: AppContext,
  claim: Claim,
): Promise<ClaimResult> {
  const submission = await findSubmission(
    app.db,
    claim.instanceId,
    claim.submissionId,
  );
  if (!submission) return { ok: false, error: "not-found" };
  const now = app.now();
  const held = isHeld(submission, now);
  if (held && submission.claimedBy !== claim.reviewerId && !claim.takeOver)
    return taken(app, claim.instanceId, submission);
  if (held && submission.claimedBy === claim.reviewerId)
    return { ok: true, rowVersion: submission.rowVersion };
  const action =
    move(submission.work, "claim") === null ? "take-over" : "claim";
  const event = {
    actor: claim.reviewerId,
    at: now,
    action,
    ...(claim.reason ? { reason: claim.reason } : {}),
    ...heldBefore(submission, claim.reviewerId),
  } as const;
  return orStale(
    inTransaction(app.db, async (trx) => {
      const moved = await moveSubmission(
        trx,
        claim.instanceId,
        { ...submission, rowVersion: claim.rowVersion },
        event,
        {
          claimed_by: claim.reviewerId,
          claim_expires_at: leaseUntil(now),
          // Taken without waiting any longer for the asker: the clock goes on.
          ...(submission.work === "returned" && app.instance
            ? resumedClock(submission, now, app.instance)
            : {}),
        },
      );
      // Claiming is reading: the log says who has seen the original.
      if (moved.ok)
        await appendEvent(trx, claim.instanceId, {
          submissionId: submission.id,
          actor: claim.reviewerId,
          at: now,
          action: "read-original",
        });
      return moved;
    }),
  );
}

/** Whom a question is taken over from: the log tells both who took it and who had it. */
const heldBefore = (
  { claimedBy }: Submission,
  reviewerId: PersonId,
): { heldBy?: PersonId } =>
  claimedBy === null || claimedBy === reviewerId ? {} : { heldBy: claimedBy };

async function taken(
  app: AppContext,
  instanceId: InstanceId,
  { claimedBy }: Submission,
): Promise<ClaimResult> {
  const person = claimedBy && (await findPerson(app.db, instanceId, claimedBy));
  return { ok: false, error: "taken", by: person ? person.name : "" };
}
