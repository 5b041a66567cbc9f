import { type Kysely, sql } from "kysely";

/** What stands around the questions: alarms, mail on its way, things to look over, how it went, and practice. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createAlarm(db);
  await createMail(db);
  await createNoticeAddress(db);
  await createTask(db);
  await createFeedback(db);
  await createTally(db);
  await createTrainingResult(db);
}

const ofSubmission = ["instance_id", "submission_id"] as const;
const submissionKey = ["instance_id", "id"] as const;

async function createAlarm(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("alarm")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("instance_id", "text", (column) => column.notNull())
    .addColumn("submission_id", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("raised_at", "text", (column) => column.notNull())
    .addColumn("acknowledged_by", "text")
    .addColumn("acknowledged_at", "text")
    .addUniqueConstraint("alarm_once", [...ofSubmission, "kind"])
    .addForeignKeyConstraint(
      "alarm_submission",
      [...ofSubmission],
      "submission",
      [...submissionKey],
    )
    .addForeignKeyConstraint(
      "alarm_acknowledged_by",
      ["instance_id", "acknowledged_by"],
      "person",
      ["instance_id", "id"],
    )
    .addCheckConstraint(
      "alarm_kind_known",
      sql`kind in ('acute', 'child', 'late')`,
    )
    .addCheckConstraint(
      "alarm_acknowledged_by_somebody",
      sql`(acknowledged_by is null) = (acknowledged_at is null)`,
    )
    .execute();
}

/** Mail on its way. It has a kind and never a word of a question, so there is nothing to read here. */
async function createMail(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("mail")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("instance_id", "text", (column) =>
      column.notNull().references("instance.id"),
    )
    .addColumn("submission_id", "text")
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("once_key", "text", (column) => column.notNull())
    .addColumn("queued_at", "text", (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("next_attempt_at", "text", (column) => column.notNull())
    .addColumn("sent_at", "text")
    .addColumn("given_up_at", "text")
    .addUniqueConstraint("mail_once", ["instance_id", "once_key"])
    .addCheckConstraint(
      "mail_kind_known",
      sql`kind in ('duty-alarm', 'asker-notice')`,
    )
    .execute();
}

/** Where a resident who asked for it is told that something has happened; sealed like the question, erased with it. */
async function createNoticeAddress(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("notice_address")
    .addColumn("instance_id", "text", (column) => column.notNull())
    .addColumn("submission_id", "text", (column) => column.notNull())
    .addColumn("seal_key_id", "text", (column) => column.notNull())
    .addColumn("sealed", "bytea", (column) => column.notNull())
    .addPrimaryKeyConstraint("notice_address_primary_key", [...ofSubmission])
    .addForeignKeyConstraint(
      "notice_address_submission",
      [...ofSubmission],
      "submission",
      [...submissionKey],
    )
    .execute();
}

/** Something published, or somebody's wish about it, that a person has to look over. */
async function createTask(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("task")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("instance_id", "text", (column) =>
      column.notNull().references("instance.id"),
    )
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("submission_id", "text")
    .addColumn("thread_id", "text")
    .addColumn("post_position", "integer")
    .addColumn("code", "text")
    .addColumn("once_key", "text", (column) => column.notNull())
    .addColumn("seal_key_id", "text")
    .addColumn("sealed", "bytea")
    .addColumn("opened_at", "text", (column) => column.notNull())
    .addColumn("closed_at", "text")
    .addColumn("closed_by", "text")
    .addColumn("outcome", "text")
    .addUniqueConstraint("task_once", ["instance_id", "once_key"])
    .addForeignKeyConstraint(
      "task_closed_by",
      ["instance_id", "closed_by"],
      "person",
      ["instance_id", "id"],
    )
    .addCheckConstraint(
      "task_kind_known",
      sql`kind in ('removal', 'report', 'recheck', 'review-date', 'message')`,
    )
    .addCheckConstraint(
      "task_closed_with_outcome",
      sql`(closed_at is null) = (outcome is null)`,
    )
    .execute();
  await db.schema
    .createIndex("task_open_index")
    .on("task")
    .columns(["instance_id", "closed_at", "kind", "opened_at"])
    .execute();
}

/** The asker's two voluntary answers: was it about the right thing, did it help. No words. */
async function createFeedback(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("feedback")
    .addColumn("instance_id", "text", (column) => column.notNull())
    .addColumn("submission_id", "text", (column) => column.notNull())
    .addColumn("right_thing", "text")
    .addColumn("helped", "text")
    .addColumn("given_on", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("feedback_primary_key", [...ofSubmission])
    .addForeignKeyConstraint(
      "feedback_submission",
      [...ofSubmission],
      "submission",
      [...submissionKey],
    )
    .addCheckConstraint(
      "feedback_answers_known",
      sql`coalesce(right_thing, 'yes') in ('yes', 'partly', 'no') and coalesce(helped, 'yes') in ('yes', 'partly', 'no')`,
    )
    .execute();
}

/** How often something happened on a day, where nobody needs to know to whom. */
async function createTally(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("tally")
    .addColumn("instance_id", "text", (column) =>
      column.notNull().references("instance.id"),
    )
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("thread_id", "text", (column) => column.notNull())
    .addColumn("count", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("tally_primary_key", [
      "instance_id",
      "day",
      "name",
      "thread_id",
    ])
    .addCheckConstraint(
      "tally_name_known",
      sql`name in ('deflected', 'reader-helped', 'reader-not-helped')`,
    )
    .execute();
}

async function createTrainingResult(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("training_result")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("instance_id", "text", (column) => column.notNull())
    .addColumn("person_id", "text", (column) => column.notNull())
    .addColumn("exercise_id", "text", (column) => column.notNull())
    .addColumn("seeded", "integer", (column) => column.notNull())
    .addColumn("found", "integer", (column) => column.notNull())
    .addColumn("needless", "integer", (column) => column.notNull())
    .addColumn("seconds", "integer", (column) => column.notNull())
    .addColumn("finished_at", "text", (column) => column.notNull())
    .addForeignKeyConstraint(
      "training_result_person",
      ["instance_id", "person_id"],
      "person",
      ["instance_id", "id"],
    )
    .execute();
}
