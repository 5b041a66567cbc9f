import { type Kysely, sql } from "kysely";
import type { InstanceId, SubmissionId } from "../ids.ts";
import type { Database } from "../schema.ts";
import type { Work } from "#moderation/submission.ts";
import { deleteTexts } from "./erase-texts.server.ts";

export interface Purgeable {
  id: SubmissionId;
  work: Work;
  rowVersion: number;
}

/**
 * The questions that ended at the instant or before, oldest first. One that led to an orosanmälan waits
 * until its text has been handed over: after that the case is kept where such cases are kept, not here.
 */
export async function listPurgeable(
  db: Kysely<Database>,
  instanceId: InstanceId,
  { endedBy, limit }: { endedBy: Date; limit: number },
): Promise<Purgeable[]> {
  const rows = await db
    .selectFrom("submission")
    .select(["id", "work", "row_version as rowVersion"])
    .where("instance_id", "=", instanceId)
    .where("work", "<>", "purged")
    .where("ended_at", "<=", endedBy.toISOString())
    .where(({ not, exists, and, selectFrom }) =>
      not(
        and([
          exists(
            selectFrom("child_check")
              .select("child_check.number")
              .whereRef("child_check.submission_id", "=", "submission.id")
              .where("child_check.outcome", "=", "report-made"),
          ),
          not(
            exists(
              selectFrom("moderation_event as event")
                .select("event.sequence")
                .whereRef("event.submission_id", "=", "submission.id")
                .where("event.action", "=", "export"),
            ),
          ),
        ]),
      ),
    )
    .orderBy("ended_at")
    .limit(limit)
    .execute();
  // The database checks the states against the same union.
  return rows as Purgeable[];
}

/** Removes every word of a question, its code and what was known of who asked; what is left is a line to count. */
export async function forgetSubmission(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  at: Date,
): Promise<void> {
  await deleteTexts(db, instanceId, submissionId);
  await db
    .updateTable("submission")
    .set({
      form_key: sql<string>`'purged ' || id`,
      receipt_hash: null,
      receipt_pending: null,
      receipt_seal_key_id: null,
      role: null,
      purged_at: at.toISOString(),
    })
    .where("instance_id", "=", instanceId)
    .where("id", "=", submissionId)
    .execute();
}

/** The weeks before the given one whose key opens nothing any more and is not destroyed yet. */
export async function listSpentKeys(
  db: Kysely<Database>,
  instanceId: InstanceId,
  beforeWeek: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom("seal_key")
    .select("id")
    .where("instance_id", "=", instanceId)
    .where("destroyed_at", "is", null)
    .where("id", "<", beforeWeek)
    .where(
      sql<boolean>`not exists (${sql.join(
        ["revision", "message", "notice_address", "task"].map(
          (table) => sql`select 1 from ${sql.table(table)} used
            where used.instance_id = seal_key.instance_id and used.seal_key_id = seal_key.id`,
        ),
        sql` union all `,
      )})`,
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("submission")
            .select("submission.id")
            .whereRef("submission.instance_id", "=", "seal_key.instance_id")
            .whereRef("submission.receipt_seal_key_id", "=", "seal_key.id"),
        ),
      ),
    )
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Removes a week's private key; what it sealed opens for nobody from then on. */
export async function destroySealKey(
  db: Kysely<Database>,
  instanceId: InstanceId,
  week: string,
  at: Date,
): Promise<void> {
  await db
    .updateTable("seal_key")
    .set({ private_key_wrapped: null, destroyed_at: at.toISOString() })
    .where("instance_id", "=", instanceId)
    .where("id", "=", week)
    .where("destroyed_at", "is", null)
    .execute();
}

/** The oldest week any instance still has a key of, or null. */
export async function findOldestKeptWeek(
  db: Kysely<Database>,
): Promise<string | null> {
  const row = await db
    .selectFrom("seal_key")
    .select("id")
    .where("destroyed_at", "is", null)
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}
