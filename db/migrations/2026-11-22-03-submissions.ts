import { type Kysely, PostgresAdapter, sql } from "kysely";

/** Everything private: sealed questions, their wordings, messages, approvals and the append-only log. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createSealKey(db);
  await createSubmission(db);
  await createRevision(db);
  await createMessage(db);
  await createApproval(db);
  await createModerationEvent(db);
}

async function createSealKey(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("seal_key")
    .addColumn("instance_id", "text", (column) =>
      column.notNull().references("instance.id"),
    )
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("public_key", "text", (column) => column.notNull())
    .addColumn("private_key_wrapped", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("destroyed_at", "text")
    .addPrimaryKeyConstraint("seal_key_primary_key", ["instance_id", "id"])
    .addCheckConstraint(
      "seal_key_destroyed_has_no_private_key",
      sql`(private_key_wrapped is null) = (destroyed_at is not null)`,
    )
    .execute();
}

async function createSubmission(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("submission")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("instance_id", "text", (column) =>
      column.notNull().references("instance.id"),
    )
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("topic_id", "text")
    .addColumn("wish", "text", (column) => column.notNull())
    .addColumn("role", "text")
    .addColumn("work", "text", (column) => column.notNull())
    .addColumn("visibility", "text", (column) => column.notNull())
    .addColumn("risk", "text", (column) => column.notNull())
    .addColumn("lane", "text", (column) => column.notNull())
    .addColumn("received_at", "text", (column) => column.notNull())
    .addColumn("row_version", "integer", (column) => column.notNull())
    .addColumn("claimed_by", "text")
    .addColumn("claim_expires_at", "text")
    .addColumn("drafter_id", "text")
    .addColumn("form_key", "text", (column) => column.notNull())
    .addColumn("receipt_hash", "text")
    .addColumn("receipt_pending", "bytea")
    .addColumn("receipt_seal_key_id", "text")
    .addColumn("purged_at", "text")
    .addUniqueConstraint("submission_instance_id_id", ["instance_id", "id"])
    .addUniqueConstraint("submission_instance_id_number", [
      "instance_id",
      "number",
    ])
    .addUniqueConstraint("submission_instance_id_form_key", [
      "instance_id",
      "form_key",
    ])
    .addUniqueConstraint("submission_instance_id_receipt_hash", [
      "instance_id",
      "receipt_hash",
    ])
    .addForeignKeyConstraint(
      "submission_topic",
      ["instance_id", "topic_id"],
      "topic",
      ["instance_id", "id"],
    )
    .addForeignKeyConstraint(
      "submission_claimed_by",
      ["instance_id", "claimed_by"],
      "person",
      ["instance_id", "id"],
    )
    .addForeignKeyConstraint(
      "submission_drafter",
      ["instance_id", "drafter_id"],
      "person",
      ["instance_id", "id"],
    )
    .addCheckConstraint(
      "submission_wish_known",
      sql`wish in ('public', 'private')`,
    )
    .addCheckConstraint(
      "submission_work_known",
      sql`work in ('waiting', 'claimed', 'drafting', 'second-read', 'approved', 'published', 'returned',
        'answered-privately', 'linked', 'referred', 'declined', 'withdrawn', 'purged')`,
    )
    .addCheckConstraint(
      "submission_visibility_known",
      sql`visibility in ('staff', 'asker', 'unlisted', 'public')`,
    )
    .addCheckConstraint(
      "submission_risk_known",
      sql`risk in ('none', 'elevated', 'acute')`,
    )
    .addCheckConstraint(
      "submission_lane_known",
      sql`lane in ('ordinary', 'slow')`,
    )
    .addCheckConstraint(
      "submission_received_at_hour",
      sql`received_at like '%:00:00.000Z'`,
    )
    .addCheckConstraint(
      "submission_private_wish_never_public",
      sql`wish <> 'private' or visibility in ('staff', 'asker')`,
    )
    .execute();
  await db.schema
    .createIndex("submission_queue_index")
    .on("submission")
    .columns(["instance_id", "work", "received_at", "number"])
    .execute();
}

async function createRevision(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("revision")
    .addColumn("instance_id", "text", (column) => column.notNull())
    .addColumn("submission_id", "text", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("author_id", "text")
    .addColumn("seal_key_id", "text", (column) => column.notNull())
    .addColumn("sealed", "bytea", (column) => column.notNull())
    .addColumn("text_hash", "text")
    .addColumn("saved_at", "text", (column) => column.notNull())
    .addColumn("sent_at", "text")
    .addPrimaryKeyConstraint("revision_primary_key", [
      "instance_id",
      "submission_id",
      "number",
    ])
    .addForeignKeyConstraint(
      "revision_submission",
      ["instance_id", "submission_id"],
      "submission",
      ["instance_id", "id"],
    )
    .addForeignKeyConstraint(
      "revision_seal_key",
      ["instance_id", "seal_key_id"],
      "seal_key",
      ["instance_id", "id"],
    )
    .execute();
}

async function createMessage(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("message")
    .addColumn("instance_id", "text", (column) => column.notNull())
    .addColumn("submission_id", "text", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("author_id", "text")
    .addColumn("audience", "text", (column) => column.notNull())
    .addColumn("seal_key_id", "text", (column) => column.notNull())
    .addColumn("sealed", "bytea", (column) => column.notNull())
    .addColumn("written_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("message_primary_key", [
      "instance_id",
      "submission_id",
      "number",
    ])
    .addForeignKeyConstraint(
      "message_submission",
      ["instance_id", "submission_id"],
      "submission",
      ["instance_id", "id"],
    )
    .addForeignKeyConstraint(
      "message_seal_key",
      ["instance_id", "seal_key_id"],
      "seal_key",
      ["instance_id", "id"],
    )
    .addCheckConstraint(
      "message_author_known",
      sql`author in ('resident', 'staff')`,
    )
    .addCheckConstraint(
      "message_audience_known",
      sql`audience in ('asker', 'staff')`,
    )
    .execute();
}

async function createApproval(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("approval")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("instance_id", "text", (column) => column.notNull())
    .addColumn("submission_id", "text", (column) => column.notNull())
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("revision_number", "integer", (column) => column.notNull())
    .addColumn("text_hash", "text", (column) => column.notNull())
    .addColumn("checker_version", "text", (column) => column.notNull())
    .addColumn("undecided_must", "integer", (column) => column.notNull())
    .addColumn("complete", "integer", (column) => column.notNull())
    .addColumn("drafter_id", "text", (column) => column.notNull())
    .addColumn("approver_id", "text", (column) => column.notNull())
    .addColumn("sole_reason", "text")
    .addColumn("approved_at", "text", (column) => column.notNull())
    .addUniqueConstraint("approval_instance_id_id_text_hash", [
      "instance_id",
      "id",
      "text_hash",
    ])
    .addForeignKeyConstraint(
      "approval_submission",
      ["instance_id", "submission_id"],
      "submission",
      ["instance_id", "id"],
    )
    .addForeignKeyConstraint(
      "approval_drafter",
      ["instance_id", "drafter_id"],
      "person",
      ["instance_id", "id"],
    )
    .addForeignKeyConstraint(
      "approval_approver",
      ["instance_id", "approver_id"],
      "person",
      ["instance_id", "id"],
    )
    .addCheckConstraint(
      "approval_subject_known",
      sql`subject in ('thread', 'post')`,
    )
    .addCheckConstraint("approval_nothing_undecided", sql`undecided_must = 0`)
    .addCheckConstraint("approval_check_complete", sql`complete = 1`)
    .addCheckConstraint(
      "approval_checker_named",
      sql`length(checker_version) > 0`,
    )
    .addCheckConstraint("approval_hash_sha256", sql`length(text_hash) = 64`)
    .addCheckConstraint(
      "approval_two_people",
      sql`drafter_id <> approver_id or length(trim(coalesce(sole_reason, ''))) > 0`,
    )
    .execute();
}

async function createModerationEvent(db: Kysely<unknown>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  await db.schema
    .createTable("moderation_event")
    .addColumn("sequence", isPostgres ? "bigserial" : "integer", (column) =>
      isPostgres ? column.primaryKey() : column.primaryKey().autoIncrement(),
    )
    .addColumn("instance_id", "text", (column) =>
      column.notNull().references("instance.id"),
    )
    .addColumn("submission_id", "text")
    .addColumn("thread_id", "text")
    .addColumn("actor", "text", (column) => column.notNull())
    .addColumn("actor_id", "text")
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("from_work", "text")
    .addColumn("to_work", "text")
    .addColumn("reason_code", "text")
    .addColumn("reason", "text")
    .addColumn("row_version", "integer")
    .addUniqueConstraint("moderation_event_submission_id_row_version", [
      "submission_id",
      "row_version",
    ])
    .addForeignKeyConstraint(
      "moderation_event_submission",
      ["instance_id", "submission_id"],
      "submission",
      ["instance_id", "id"],
    )
    .addForeignKeyConstraint(
      "moderation_event_actor",
      ["instance_id", "actor_id"],
      "person",
      ["instance_id", "id"],
    )
    .addCheckConstraint(
      "moderation_event_actor_known",
      sql`actor in ('resident', 'person', 'system') and (actor = 'person') = (actor_id is not null)`,
    )
    .execute();
  await db.schema
    .createIndex("moderation_event_instance_id_sequence_index")
    .on("moderation_event")
    .columns(["instance_id", "sequence"])
    .execute();
}
