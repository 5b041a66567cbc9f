import type { Kysely } from "kysely";
import type { InstanceId, SubmissionId } from "../ids.ts";
import type { Database } from "../schema.ts";

export type MailKind = "duty-alarm" | "asker-notice";

/** A mail on its way: a kind and whom it is about, never a word of a question. */
export interface QueuedMail {
  id: string;
  kind: MailKind;
  submissionId: SubmissionId | null;
  attempts: number;
}

/** Puts a mail on its way in the caller's transaction; the same key twice is one mail. */
export async function queueMail(
  db: Kysely<Database>,
  instanceId: InstanceId,
  mail: {
    id: string;
    kind: MailKind;
    submissionId: SubmissionId | null;
    onceKey: string;
    queuedAt: Date;
  },
): Promise<void> {
  await db
    .insertInto("mail")
    .values({
      id: mail.id,
      instance_id: instanceId,
      submission_id: mail.submissionId,
      kind: mail.kind,
      once_key: mail.onceKey,
      queued_at: mail.queuedAt.toISOString(),
      next_attempt_at: mail.queuedAt.toISOString(),
      sent_at: null,
      given_up_at: null,
    })
    .onConflict((conflict) =>
      conflict.columns(["instance_id", "once_key"]).doNothing(),
    )
    .execute();
}

/** The mails that are to be tried now, oldest first. */
export async function listDueMail(
  db: Kysely<Database>,
  instanceId: InstanceId,
  now: Date,
  limit: number,
): Promise<QueuedMail[]> {
  const rows = await db
    .selectFrom("mail")
    .select(["id", "kind", "submission_id as submissionId", "attempts"])
    .where("instance_id", "=", instanceId)
    .where("sent_at", "is", null)
    .where("given_up_at", "is", null)
    .where("next_attempt_at", "<=", now.toISOString())
    .orderBy("queued_at")
    .limit(limit)
    .execute();
  // The database checks the kinds against the same union.
  return rows as QueuedMail[];
}

/** What came of a try: sent, to be tried again, or given up. */
export async function recordAttempt(
  db: Kysely<Database>,
  instanceId: InstanceId,
  mailId: string,
  result: { sentAt: Date } | { nextAttemptAt: Date } | { givenUpAt: Date },
): Promise<void> {
  const change =
    "sentAt" in result
      ? { sent_at: result.sentAt.toISOString() }
      : "givenUpAt" in result
        ? { given_up_at: result.givenUpAt.toISOString() }
        : { next_attempt_at: result.nextAttemptAt.toISOString() };
  await db
    .updateTable("mail")
    .set((eb) => ({ ...change, attempts: eb("attempts", "+", 1) }))
    .where("instance_id", "=", instanceId)
    .where("id", "=", mailId)
    .execute();
}
