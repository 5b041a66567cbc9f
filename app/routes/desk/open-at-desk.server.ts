import { claimSubmission } from "#app/workflows/claim-submission.server.ts";
import {
  openForReview,
  type OpenResult,
} from "#app/workflows/open-for-review.server.ts";
import type { SubmissionId } from "#db/ids.ts";
import { queueWorks } from "#db/queries/queue-order.server.ts";
import type { AtDesk } from "./at-desk.server.ts";

/** Opens a question for whoever is at the desk; where nobody holds questions, opening one takes it, from a colleague too. */
export async function openAtDesk(
  desk: AtDesk,
  submissionId: SubmissionId,
): Promise<OpenResult> {
  const { app, instance, instanceId, reviewer } = desk;
  const reviewerId = reviewer.id;
  const open = () => openForReview(app, { instance, submissionId, reviewerId });
  const opened = await open();
  const takes =
    instance.reviewMode.claim === "off" &&
    !opened.ok &&
    opened.error === "not-claimed" &&
    queueWorks.includes(opened.line.work);
  if (!takes) return opened;
  const { rowVersion } = opened.line;
  const claim = { instanceId, submissionId, reviewerId, rowVersion };
  const claimed = await claimSubmission(app, { ...claim, takeOver: true });
  return claimed.ok ? open() : opened;
}
