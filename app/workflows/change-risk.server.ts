import type { AppContext } from "#app/lib/app-context.ts";
import type { InstanceId, PersonId, SubmissionId } from "#db/ids.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import { findSubmission, setRisk } from "#db/queries/submissions.server.ts";
import {
  inTransaction,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { cleanLine } from "#moderation/clean-text.ts";
import type { Risk } from "#moderation/submission.ts";
import { alarmAbout } from "./alarm-about.server.ts";

export type ChangeRiskResult =
  | { ok: true }
  | { ok: false; error: "not-found" | "reason-required" }
  | StoreUnavailable;

/** Sets how urgent a person judges a question to be, with a reason for the log; it stands until the asker adds what says more. Acute alarms like one that was heard. */
export async function changeRisk(
  app: AppContext,
  change: {
    instanceId: InstanceId;
    submissionId: SubmissionId;
    personId: PersonId;
    risk: Risk;
    reason: string;
  },
): Promise<ChangeRiskResult> {
  const reason = cleanLine(change.reason);
  if (reason === "") return { ok: false, error: "reason-required" };
  const { instanceId, submissionId, risk } = change;
  return inTransaction(app.db, async (trx): Promise<ChangeRiskResult> => {
    const submission = await findSubmission(trx, instanceId, submissionId);
    if (!submission) return { ok: false, error: "not-found" };
    await setRisk(trx, instanceId, submissionId, { risk, judgedAt: app.now() });
    await appendEvent(trx, instanceId, {
      submissionId,
      actor: change.personId,
      at: app.now(),
      action: "set-risk",
      reasonCode: risk,
      reason,
    });
    if (risk === "acute")
      await alarmAbout(app, trx, instanceId, { submissionId, kind: "acute" });
    return { ok: true };
  });
}
