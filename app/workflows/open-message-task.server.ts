import type { Transaction } from "kysely";
import type { InstanceId, SubmissionId } from "#db/ids.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import { findOpenTask, openTask } from "#db/queries/tasks.server.ts";
import type { Database } from "#db/schema.ts";
import { onceIdOf } from "./once-id.server.ts";

/** Puts before staff that somebody whose text is ready or published has written again, once until a person has looked. */
export async function openMessageTask(
  trx: Transaction<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  { number, at }: { number: number; at: Date },
): Promise<void> {
  if (await findOpenTask(trx, instanceId, submissionId, "message")) return;
  const onceKey = `message ${submissionId} ${number}`;
  const opened = await openTask(trx, instanceId, {
    ...{ id: onceIdOf(onceKey), kind: "message", submissionId, onceKey },
    ...{ threadId: null, postPosition: null, code: null },
    ...{ sealKeyId: null, sealed: null, openedAt: at.toISOString() },
  });
  if (opened)
    await appendEvent(trx, instanceId, {
      ...{ submissionId, actor: null, at, action: "open-task" },
      reasonCode: "message",
    });
}
