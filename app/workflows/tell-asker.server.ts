import type { Transaction } from "kysely";
import type { InstanceId, SubmissionId } from "#db/ids.ts";
import { queueMail } from "#db/queries/mail.server.ts";
import { hasNoticeAddress } from "#db/queries/notice-addresses.server.ts";
import type { Database } from "#db/schema.ts";
import type { SubmissionEvent } from "#moderation/submission.ts";
import { onceIdOf } from "./once-id.server.ts";

/** What somebody who asked to be told is told of: that there is something to read, or that we need to know more. */
const told: readonly SubmissionEvent[] = [
  "answer-privately",
  "return",
  "publish",
  "link",
  "refer",
  "decline",
  "expire",
];

interface Told {
  action: SubmissionEvent;
  rowVersion: number;
  at: Date;
  /** The text waits for the asker to have read it. */
  waits: boolean;
}

/** Queues one mail that says nothing but to look, in the transaction of what happened, for an asker who has left an address. */
export async function tellAsker(
  trx: Transaction<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  { action, rowVersion, at, waits }: Told,
): Promise<void> {
  if (!told.includes(action) && !(action === "approve" && waits)) return;
  if (!(await hasNoticeAddress(trx, instanceId, submissionId))) return;
  // A version is made once, so that what happened in it is told once.
  const onceKey = `asker-notice ${submissionId} ${rowVersion}`;
  await queueMail(trx, instanceId, {
    ...{ id: onceIdOf(onceKey), kind: "asker-notice", submissionId },
    ...{ onceKey, queuedAt: at },
  });
}
