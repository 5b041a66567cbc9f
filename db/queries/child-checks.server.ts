import type { Kysely } from "kysely";
import type { InstanceId, PersonId, SubmissionId } from "../ids.ts";
import type { Database } from "../schema.ts";
import type { ChildOutcome } from "#moderation/child-check.ts";

/** That somebody has asked whether a child can come to harm, and what they found. */
export interface ChildCheck {
  outcome: ChildOutcome;
  personName: string;
  checkedAt: string;
  /** The number of the asker's last message that had been read. */
  readMessages: number;
}

/** Adds one look for a child at risk; earlier ones stay. */
export async function insertChildCheck(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  check: {
    outcome: ChildOutcome;
    personId: PersonId;
    checkedAt: Date;
    readMessages: number;
  },
): Promise<void> {
  const earlier = await listChildChecks(db, instanceId, submissionId);
  await db
    .insertInto("child_check")
    .values({
      instance_id: instanceId,
      submission_id: submissionId,
      number: earlier.length + 1,
      outcome: check.outcome,
      person_id: check.personId,
      checked_at: check.checkedAt.toISOString(),
      read_messages: check.readMessages,
    })
    .execute();
}

/** Every look for a child at risk in a question, oldest first. */
export async function listChildChecks(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<ChildCheck[]> {
  const rows = await db
    .selectFrom("child_check")
    .innerJoin("person", "person.id", "child_check.person_id")
    .select([
      "child_check.outcome",
      "person.name as personName",
      "child_check.checked_at as checkedAt",
      "child_check.read_messages as readMessages",
    ])
    .where("child_check.instance_id", "=", instanceId)
    .where("child_check.submission_id", "=", submissionId)
    .orderBy("child_check.number")
    .execute();
  // The database checks the outcomes against the same union.
  return rows as ChildCheck[];
}

/** The number of the last message the asker has written, 0 when there is none. */
export async function lastWordOfAsker(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<number> {
  const row = await db
    .selectFrom("message")
    .select(({ fn }) => fn.max<number | null>("number").as("number"))
    .where("instance_id", "=", instanceId)
    .where("submission_id", "=", submissionId)
    .where("author", "=", "resident")
    .executeTakeFirst();
  return row?.number ?? 0;
}

/** Whether somebody has looked for a child at risk in everything the asker has written. */
export async function isCheckedForChildren(
  db: Kysely<Database>,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<boolean> {
  const checks = await listChildChecks(db, instanceId, submissionId);
  const last = await lastWordOfAsker(db, instanceId, submissionId);
  return checks.some(({ readMessages }) => readMessages >= last);
}
