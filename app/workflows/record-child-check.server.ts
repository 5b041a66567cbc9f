import type { Transaction } from "kysely";
import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import {
  type AlarmId,
  idBytes,
  idFrom,
  type MailId,
  type PersonId,
  type SubmissionId,
} from "#db/ids.ts";
import { raiseAlarm } from "#db/queries/alarms.server.ts";
import {
  insertChildCheck,
  lastWordOfAsker,
} from "#db/queries/child-checks.server.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import { queueMail } from "#db/queries/mail.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import type { Database } from "#db/schema.ts";
import {
  inTransaction,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { type ChildOutcome, raisesAlarm } from "#moderation/child-check.ts";

export interface ChildCheckInput {
  instance: Instance;
  submissionId: SubmissionId;
  reviewerId: PersonId;
  outcome: ChildOutcome;
  /** The number of the asker's last message that the reviewer had before their eyes. */
  readMessages: number;
}

export type RecordChildCheckResult =
  | { ok: true }
  | { ok: false; error: "not-found" | "not-yours" | "asker-wrote" }
  | StoreUnavailable;

/** Records whether a child in the question can come to harm, who judged so and when; a concern raises an alarm. */
export async function recordChildCheck(
  app: AppContext,
  input: ChildCheckInput,
): Promise<RecordChildCheckResult> {
  const { submissionId, reviewerId, outcome, readMessages } = input;
  const instanceId = instanceIdOf(input.instance);
  const at = app.now();
  return inTransaction(app.db, async (trx): Promise<RecordChildCheckResult> => {
    const submission = await findSubmission(trx, instanceId, submissionId);
    if (!submission) return { ok: false, error: "not-found" };
    if (submission.claimedBy !== reviewerId)
      return { ok: false, error: "not-yours" };
    if ((await lastWordOfAsker(trx, instanceId, submissionId)) > readMessages)
      return { ok: false, error: "asker-wrote" };
    await insertChildCheck(trx, instanceId, submissionId, {
      ...{ outcome, readMessages },
      personId: reviewerId,
      checkedAt: at,
    });
    await appendEvent(trx, instanceId, {
      ...{ submissionId, at, actor: reviewerId },
      action: "child-check",
      reasonCode: outcome,
    });
    if (raisesAlarm(outcome)) await alarm(app, trx, input);
    return { ok: true };
  });
}

/** Once a question: raised in the queue, logged, and sent to the duty person where there is one. */
async function alarm(
  app: AppContext,
  trx: Transaction<Database>,
  { instance, submissionId, reviewerId }: ChildCheckInput,
): Promise<void> {
  const instanceId = instanceIdOf(instance);
  const at = app.now();
  const about = { submissionId, at };
  const id = idFrom<AlarmId>(app.randomBytes(idBytes));
  const raised = { id, kind: "child", ...about } as const;
  if (!(await raiseAlarm(trx, instanceId, raised))) return;
  await appendEvent(trx, instanceId, {
    ...about,
    actor: reviewerId,
    action: "raise-alarm",
    reasonCode: "child",
  });
  if (instance.duty === null) return;
  await queueMail(trx, instanceId, {
    id: idFrom<MailId>(app.randomBytes(idBytes)),
    kind: "duty-alarm",
    submissionId,
    onceKey: `child:${submissionId}`,
    queuedAt: at,
  });
}
