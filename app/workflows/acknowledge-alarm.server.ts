import type { AppContext } from "#app/lib/app-context.ts";
import type { InstanceId, PersonId } from "#db/ids.ts";
import { acknowledgeAlarm } from "#db/queries/alarms.server.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import {
  inTransaction,
  type StoreUnavailable,
} from "#db/transaction.server.ts";

export type AcknowledgeResult =
  { ok: true } | { ok: false; error: "not-found" } | StoreUnavailable;

/** Records that a person has seen an alarm; one that somebody else has seen already is "not-found". */
export async function acknowledge(
  app: AppContext,
  alarm: { instanceId: InstanceId; alarmId: string; personId: PersonId },
): Promise<AcknowledgeResult> {
  const at = app.now();
  return inTransaction(app.db, async (trx): Promise<AcknowledgeResult> => {
    const submissionId = await acknowledgeAlarm(trx, alarm.instanceId, {
      id: alarm.alarmId,
      by: alarm.personId,
      at,
    });
    if (submissionId === null) return { ok: false, error: "not-found" };
    await appendEvent(trx, alarm.instanceId, {
      submissionId,
      actor: alarm.personId,
      at,
      action: "acknowledge-alarm",
    });
    return { ok: true };
  });
}
