import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { isHeld } from "./lease.ts";
import {
  openMessages,
  openOriginal,
  type OpenMessage,
} from "#app/seal/submission-texts.server.ts";
import type { PersonId, SubmissionId } from "#db/ids.ts";
import {
  type ChildCheck,
  listChildChecks,
} from "#db/queries/child-checks.server.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import {
  findSubmission,
  type Submission,
} from "#db/queries/submissions.server.ts";
import {
  inTransaction,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { cleanLine } from "#moderation/clean-text.ts";

/** What is handed over of a question: everything the asker has written and been written to, and nothing of how we talked about it. */
export interface Handover {
  submission: Submission;
  original: string;
  messages: OpenMessage[];
  childChecks: ChildCheck[];
  reason: string;
  at: Date;
}

export type ExportResult =
  | { ok: true; handover: Handover }
  | {
      ok: false;
      error: "not-found" | "not-yours" | "reason-required" | "nothing-left";
    }
  | StoreUnavailable;

export interface Exporting {
  instance: Instance;
  submissionId: SubmissionId;
  reviewerId: PersonId;
  /** Why it is handed over; stands in the log, which never holds the text itself. */
  reason: string;
}

/** Opens a question to be handed over, once the log says who does it, when and why. */
export async function exportSubmission(
  app: AppContext,
  { instance, submissionId, reviewerId, reason: typed }: Exporting,
): Promise<ExportResult> {
  const instanceId = instanceIdOf(instance);
  const submission = await findSubmission(app.db, instanceId, submissionId);
  if (!submission) return { ok: false, error: "not-found" };
  if (isSomebodyElses(submission, reviewerId, app.now()))
    return { ok: false, error: "not-yours" };
  const reason = cleanLine(typed).slice(0, 500);
  if (reason === "") return { ok: false, error: "reason-required" };
  const original = await openOriginal(app, instanceId, submissionId);
  if (original === null) return { ok: false, error: "nothing-left" };
  const messages = await openMessages(app, instanceId, submissionId);
  const childChecks = await listChildChecks(app.db, instanceId, submissionId);
  const at = app.now();
  const logged = await inTransaction(app.db, async (trx) => {
    const who = { submissionId, actor: reviewerId, at };
    await appendEvent(trx, instanceId, { ...who, action: "export", reason });
    return { ok: true } as const;
  });
  if (!logged.ok) return logged;
  const ofAsker = messages.filter(({ audience }) => audience === "asker");
  const handover = { submission, original, messages: ofAsker, childChecks };
  return { ok: true, handover: { ...handover, reason, at } };
}

/** What a colleague works on right now is theirs to read; what nobody has in hand is read with a reason. */
const isSomebodyElses = (
  submission: Submission,
  reviewerId: PersonId,
  now: Date,
): boolean => submission.claimedBy !== reviewerId && isHeld(submission, now);
