import { type Kysely, sql } from "kysely";

/** What a question needs to be followed to its end: its clock, its language, its discussion, who is asked, and what was decided. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await extendSubmission(db);
  await extendMessage(db);
  await extendForum(db);
  await extendPerson(db);
  await createChildCheck(db);
  await createSpecialistRequest(db);
  await createCorrection(db);
}

async function extendSubmission(db: Kysely<unknown>): Promise<void> {
  const columns = [
    "kind text not null default 'question' check (kind in ('question', 'reply'))",
    "thread_id text",
    "post_author text check (post_author in ('asker', 'parent', 'resident', 'staff'))",
    "language text not null default 'sv'",
    "due_at text",
    "publish_after text",
    "returned_at text",
    "ended_at text",
    "staff_seconds integer not null default 0",
    "touched_at text",
  ];
  for (const column of columns)
    await sql.raw(`alter table submission add column ${column}`).execute(db);
  await db.schema
    .createIndex("submission_due_index")
    .on("submission")
    .columns(["instance_id", "work", "due_at", "number"])
    .execute();
}

/** A message may be about a passage of a certain wording; the passage is kept as places, never as words. */
async function extendMessage(db: Kysely<unknown>): Promise<void> {
  const columns = [
    `kind text not null default 'message' check (kind in
      ('message', 'comment', 'objection', 'specialist-question', 'specialist-answer', 'outcome'))`,
    "revision_number integer",
    "passage_part text",
    "passage_start integer",
    "passage_end integer",
  ];
  for (const column of columns)
    await sql.raw(`alter table message add column ${column}`).execute(db);
}

async function extendForum(db: Kysely<unknown>): Promise<void> {
  const columns = [
    "thread add column checked_version text",
    "thread add column corrected_on text",
    "thread add column correction_code text",
    "post add column submission_id text",
    "post add column checked_version text",
  ];
  for (const column of columns)
    await sql.raw(`alter table ${column}`).execute(db);
}

/** A specialist (access "asked") sees only what they have been asked about. */
async function extendPerson(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      "alter table person add column access text not null default 'all' check (access in ('all', 'asked'))",
    )
    .execute(db);
  await sql.raw("alter table person add column speciality text").execute(db);
}

async function createChildCheck(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("child_check")
    .addColumn("instance_id", "text", (column) => column.notNull())
    .addColumn("submission_id", "text", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("outcome", "text", (column) => column.notNull())
    .addColumn("person_id", "text", (column) => column.notNull())
    .addColumn("checked_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("child_check_primary_key", [
      "instance_id",
      "submission_id",
      "number",
    ])
    .addForeignKeyConstraint(
      "child_check_submission",
      ["instance_id", "submission_id"],
      "submission",
      ["instance_id", "id"],
    )
    .addForeignKeyConstraint(
      "child_check_person",
      ["instance_id", "person_id"],
      "person",
      ["instance_id", "id"],
    )
    .addCheckConstraint(
      "child_check_outcome_known",
      sql`outcome in ('no-child', 'no-concern', 'concern-unknown', 'report-made', 'report-exists')`,
    )
    .execute();
}

async function createSpecialistRequest(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("specialist_request")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("instance_id", "text", (column) => column.notNull())
    .addColumn("submission_id", "text", (column) => column.notNull())
    .addColumn("asked_by", "text", (column) => column.notNull())
    .addColumn("specialist_id", "text", (column) => column.notNull())
    .addColumn("question_number", "integer", (column) => column.notNull())
    .addColumn("answer_number", "integer")
    .addColumn("asked_at", "text", (column) => column.notNull())
    .addColumn("answered_at", "text")
    .addForeignKeyConstraint(
      "specialist_request_submission",
      ["instance_id", "submission_id"],
      "submission",
      ["instance_id", "id"],
    )
    .addForeignKeyConstraint(
      "specialist_request_asked_by",
      ["instance_id", "asked_by"],
      "person",
      ["instance_id", "id"],
    )
    .addForeignKeyConstraint(
      "specialist_request_specialist",
      ["instance_id", "specialist_id"],
      "person",
      ["instance_id", "id"],
    )
    .execute();
}

/** A published text being changed: the old words stand until the new ones are approved. */
async function createCorrection(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("correction")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("instance_id", "text", (column) => column.notNull())
    .addColumn("submission_id", "text", (column) => column.notNull())
    .addColumn("thread_id", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("reason_code", "text", (column) => column.notNull())
    .addColumn("drafter_id", "text", (column) => column.notNull())
    .addColumn("row_version", "integer", (column) => column.notNull())
    .addColumn("started_at", "text", (column) => column.notNull())
    .addColumn("ended_at", "text")
    .addForeignKeyConstraint(
      "correction_submission",
      ["instance_id", "submission_id"],
      "submission",
      ["instance_id", "id"],
    )
    .addForeignKeyConstraint(
      "correction_drafter",
      ["instance_id", "drafter_id"],
      "person",
      ["instance_id", "id"],
    )
    .addCheckConstraint(
      "correction_state_known",
      sql`state in ('drafting', 'second-read', 'published', 'dropped')`,
    )
    .execute();
  // One at a time: two open corrections of a thread would undo each other.
  await sql
    .raw(
      "create unique index correction_open_index on correction (instance_id, thread_id) where ended_at is null",
    )
    .execute(db);
}
