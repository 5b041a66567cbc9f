import type { Kysely } from "kysely";
import type { InstanceId, PersonId, SubmissionId } from "../ids.ts";
import type { Database } from "../schema.ts";

export type AlarmKind = "acute" | "child" | "late";

/** Something a person must have seen. */
export interface Alarm {
  id: string;
  kind: AlarmKind;
  submissionId: SubmissionId;
  number: number;
  raisedAt: string;
}

/** Raises an alarm about a question; one of each kind is enough, and true says that this is it. */
export async function raiseAlarm(
  db: Kysely<Database>,
  instanceId: InstanceId,
  alarm: { id: string; kind: AlarmKind; submissionId: SubmissionId; at: Date },
): Promise<boolean> {
  const row = await db
    .insertInto("alarm")
    .values({
      id: alarm.id,
      instance_id: instanceId,
      submission_id: alarm.submissionId,
      kind: alarm.kind,
      raised_at: alarm.at.toISOString(),
      acknowledged_by: null,
      acknowledged_at: null,
    })
    .onConflict((conflict) =>
      conflict.columns(["instance_id", "submission_id", "kind"]).doNothing(),
    )
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** The alarms nobody has acknowledged, oldest first. */
export async function listOpenAlarms(
  db: Kysely<Database>,
  instanceId: InstanceId,
): Promise<Alarm[]> {
  const rows = await db
    .selectFrom("alarm")
    .innerJoin("submission", (join) =>
      join
        .onRef("submission.instance_id", "=", "alarm.instance_id")
        .onRef("submission.id", "=", "alarm.submission_id"),
    )
    .select([
      "alarm.id",
      "alarm.kind",
      "alarm.submission_id as submissionId",
      "submission.number",
      "alarm.raised_at as raisedAt",
    ])
    .where("alarm.instance_id", "=", instanceId)
    .where("alarm.acknowledged_at", "is", null)
    // Once the asker has had an answer there is nothing left to hurry to.
    .where("submission.ended_at", "is", null)
    .orderBy("alarm.raised_at")
    .limit(50)
    .execute();
  // The database checks the kinds against the same union.
  return rows as Alarm[];
}

/** Records who has seen an alarm, and gives its question; null when it is seen already or not there. */
export async function acknowledgeAlarm(
  db: Kysely<Database>,
  instanceId: InstanceId,
  { id, by, at }: { id: string; by: PersonId; at: Date },
): Promise<SubmissionId | null> {
  const row = await db
    .updateTable("alarm")
    .set({ acknowledged_by: by, acknowledged_at: at.toISOString() })
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .where("acknowledged_at", "is", null)
    .returning("submission_id as submissionId")
    .executeTakeFirst();
  return row ? (row.submissionId as SubmissionId) : null;
}

const mostARound = 100;

/** Questions that nobody has answered whose time runs out before the instant, and that nobody has been warned of. */
export async function listSoonLate(
  db: Kysely<Database>,
  instanceId: InstanceId,
  before: Date,
): Promise<SubmissionId[]> {
  const rows = await db
    .selectFrom("submission")
    .leftJoin("alarm", (join) =>
      join
        .onRef("alarm.instance_id", "=", "submission.instance_id")
        .onRef("alarm.submission_id", "=", "submission.id")
        .on("alarm.kind", "=", "late"),
    )
    .select("submission.id")
    .where("submission.instance_id", "=", instanceId)
    .where("submission.work", "in", ["waiting", "claimed", "drafting"])
    .where("submission.lane", "=", "ordinary")
    .where("submission.due_at", "<", before.toISOString())
    .where("alarm.id", "is", null)
    .orderBy("submission.due_at")
    .limit(mostARound)
    .execute();
  return rows.map(({ id }) => id as SubmissionId);
}
