import type { AppContext } from "#app/lib/app-context.ts";
import type { InstanceId, PersonId, SubmissionId } from "#db/ids.ts";
import {
  findSubmission,
  type Submission,
} from "#db/queries/submissions.server.ts";

/** Which question a reviewer acts on, and at which version they saw it. */
export interface ReviewerAct {
  instanceId: InstanceId;
  submissionId: SubmissionId;
  reviewerId: PersonId;
  rowVersion: number;
}

export type HeldResult =
  | { ok: true; submission: Submission }
  | { ok: false; error: "not-found" | "not-yours" }
  | { ok: false; error: "stale"; rowVersion: number };

/** The submission, if this reviewer has it and saw its present version. A lease that ran out is still theirs until another takes it. */
export async function findHeld(
  app: AppContext,
  act: ReviewerAct,
): Promise<HeldResult> {
  const submission = await findSubmission(
    app.db,
    act.instanceId,
    act.submissionId,
  );
  if (!submission) return { ok: false, error: "not-found" };
  if (submission.claimedBy !== act.reviewerId && mustBeHeld(app))
    return { ok: false, error: "not-yours" };
  if (submission.rowVersion !== act.rowVersion)
    return { ok: false, error: "stale", rowVersion: submission.rowVersion };
  return { ok: true, submission };
}

/** Whether only the one who has a question may change it; where nobody holds, versions alone keep two people apart. */
export const mustBeHeld = ({ instance }: AppContext): boolean =>
  instance?.reviewMode.claim !== "off";
