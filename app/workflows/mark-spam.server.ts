import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import type { InstanceId, PersonId, SubmissionId } from "#db/ids.ts";
import {
  findSubmission,
  type Submission,
} from "#db/queries/submissions.server.ts";
import { isHeld } from "./lease.ts";
import { moveWithMessage } from "./move-with-message.server.ts";

export interface Spam {
  instance: Instance;
  reviewerId: PersonId;
  /** Each as the reviewer saw it. */
  submissions: readonly { id: SubmissionId; rowVersion: number }[];
  /** What the one who sent it reads with the code, should it be a person after all. */
  words: string;
}

export interface SpamResult {
  marked: SubmissionId[];
  left: {
    id: SubmissionId;
    error: "not-found" | "taken" | "stale" | "store-unavailable";
  }[];
}

/** Puts questions aside as spam, one by one, so that one that has changed does not stop the others. A wrong mark is undone by writing again. */
export async function markSpam(
  app: AppContext,
  spam: Spam,
): Promise<SpamResult> {
  const result: SpamResult = { marked: [], left: [] };
  for (const { id, rowVersion } of spam.submissions) {
    const error = await markOne(app, spam, id, rowVersion);
    if (error === null) result.marked.push(id);
    else result.left.push({ id, error });
  }
  return result;
}

async function markOne(
  app: AppContext,
  { instance, reviewerId, words }: Spam,
  id: SubmissionId,
  rowVersion: number,
): Promise<SpamResult["left"][number]["error"] | null> {
  const instanceId: InstanceId = instanceIdOf(instance);
  const submission = await findSubmission(app.db, instanceId, id);
  if (!submission) return "not-found";
  if (isSomebodyElses(submission, reviewerId, app.now())) return "taken";
  const moved = await moveWithMessage(app, {
    ...{ instanceId, actor: reviewerId, action: "spam", reasonCode: "spam" },
    submission: { ...submission, rowVersion },
    change: { claimed_by: null, claim_expires_at: null, visibility: "asker" },
    message: { text: words, audience: "asker", kind: "outcome" },
  });
  return moved.ok ? null : moved.error;
}

const isSomebodyElses = (
  submission: Submission,
  reviewerId: PersonId,
  now: Date,
): boolean => submission.claimedBy !== reviewerId && isHeld(submission, now);
