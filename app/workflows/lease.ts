import type { Submission } from "#db/queries/submissions.server.ts";

/** How long a question is held for one who does nothing with it. */
export const leaseMilliseconds = 30 * 60_000;

/** Until when a question is held that is taken, or worked on, now. */
export function leaseUntil(now: Date): string {
  return new Date(now.getTime() + leaseMilliseconds).toISOString();
}

/** Whether somebody holds the question at this moment. */
export function isHeld(
  submission: Pick<Submission, "claimedBy" | "claimExpiresAt">,
  now: Date,
): boolean {
  return (
    submission.claimedBy !== null &&
    submission.claimExpiresAt !== null &&
    submission.claimExpiresAt > now.toISOString()
  );
}
