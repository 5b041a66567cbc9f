import type { Transaction } from "kysely";
import type { AppContext } from "#app/lib/app-context.ts";
import {
  idBytes,
  idFrom,
  type InstanceId,
  type SubmissionId,
} from "#db/ids.ts";
import { type AlarmKind, raiseAlarm } from "#db/queries/alarms.server.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import { queueMail } from "#db/queries/mail.server.ts";
import type { Database } from "#db/schema.ts";

/**
 * Raises an alarm that somebody must have seen, in the caller's transaction, and puts a letter to the duty person on its way.
 * One of each kind is enough for a question. The letter is sent later: a mail server that is away stops nothing.
 */
export async function alarmAbout(
  app: Pick<AppContext, "now" | "randomBytes">,
  trx: Transaction<Database>,
  instanceId: InstanceId,
  { submissionId, kind }: { submissionId: SubmissionId; kind: AlarmKind },
): Promise<void> {
  const at = app.now();
  const id = idFrom<SubmissionId>(app.randomBytes(idBytes));
  const isNew = await raiseAlarm(trx, instanceId, {
    id,
    kind,
    submissionId,
    at,
  });
  if (!isNew) return;
  await appendEvent(trx, instanceId, {
    submissionId,
    actor: "system",
    at,
    action: "raise-alarm",
    reasonCode: kind,
  });
  if (kind === "late") return;
  await queueMail(trx, instanceId, {
    id,
    kind: "duty-alarm",
    submissionId,
    onceKey: `duty-alarm ${submissionId} ${kind}`,
    queuedAt: at,
  });
}
