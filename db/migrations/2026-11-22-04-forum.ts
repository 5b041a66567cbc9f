import { type Kysely, PostgresAdapter, sql } from "kysely";

/** Everything public. A row here cannot stand without the approval of exactly its text: see the guards. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createThread(db);
  await createPost(db);
  await createUnpublishedThread(db);
  await createThreadSearch(db);
}

async function createThread(db: Kysely<unknown>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  await db.schema
    .createTable("thread")
    .addColumn("search_id", isPostgres ? "bigserial" : "integer", (column) =>
      isPostgres ? column.primaryKey() : column.primaryKey().autoIncrement(),
    )
    .addColumn("instance_id", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("sequence", "integer", (column) => column.notNull())
    .addColumn("submission_id", "text", (column) => column.notNull())
    .addColumn("approval_id", "text", (column) => column.notNull())
    .addColumn("topic_id", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("short_answer", "text", (column) => column.notNull())
    .addColumn("answer", "text", (column) => column.notNull())
    .addColumn("text_hash", "text", (column) => column.notNull())
    .addColumn("question_html", "text", (column) => column.notNull())
    .addColumn("answer_html", "text", (column) => column.notNull())
    .addColumn("byline", "text", (column) => column.notNull())
    .addColumn("post_count", "integer", (column) =>
      column.notNull().defaultTo(0),
    )
    .addColumn("published_on", "text", (column) => column.notNull())
    .addColumn("review_on", "text", (column) => column.notNull())
    .addUniqueConstraint("thread_instance_id_id", ["instance_id", "id"])
    .addUniqueConstraint("thread_instance_id_sequence", [
      "instance_id",
      "sequence",
    ])
    .addUniqueConstraint("thread_submission_id", [
      "instance_id",
      "submission_id",
    ])
    .addForeignKeyConstraint(
      "thread_submission",
      ["instance_id", "submission_id"],
      "submission",
      ["instance_id", "id"],
    )
    .addForeignKeyConstraint(
      "thread_approval",
      ["instance_id", "approval_id", "text_hash"],
      "approval",
      ["instance_id", "id", "text_hash"],
    )
    .addForeignKeyConstraint(
      "thread_topic",
      ["instance_id", "topic_id"],
      "topic",
      ["instance_id", "id"],
    )
    .addCheckConstraint(
      "thread_published_on_day",
      sql`length(published_on) = 10`,
    )
    .execute();
  await db.schema
    .createIndex("thread_instance_id_topic_id_sequence_index")
    .on("thread")
    .columns(["instance_id", "topic_id", "sequence"])
    .execute();
}

async function createPost(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("post")
    .addColumn("instance_id", "text", (column) => column.notNull())
    .addColumn("thread_id", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("approval_id", "text", (column) => column.notNull())
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("text_hash", "text", (column) => column.notNull())
    .addColumn("html", "text", (column) => column.notNull())
    .addColumn("published_on", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("post_primary_key", [
      "instance_id",
      "thread_id",
      "position",
    ])
    .addForeignKeyConstraint(
      "post_thread",
      ["instance_id", "thread_id"],
      "thread",
      ["instance_id", "id"],
      (constraint) => constraint.onDelete("cascade"),
    )
    .addForeignKeyConstraint(
      "post_approval",
      ["instance_id", "approval_id", "text_hash"],
      "approval",
      ["instance_id", "id", "text_hash"],
    )
    .addCheckConstraint(
      "post_author_known",
      sql`author in ('asker', 'parent', 'resident', 'staff')`,
    )
    .execute();
}

async function createUnpublishedThread(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("unpublished_thread")
    .addColumn("instance_id", "text", (column) =>
      column.notNull().references("instance.id"),
    )
    .addColumn("thread_id", "text", (column) => column.notNull())
    .addColumn("reason_code", "text", (column) => column.notNull())
    .addColumn("unpublished_on", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("unpublished_thread_primary_key", [
      "instance_id",
      "thread_id",
    ])
    .execute();
}

/** Stems only, never the text: SQLite keeps them in a contentless full-text index, PostgreSQL as a tsvector. */
async function createThreadSearch(db: Kysely<unknown>): Promise<void> {
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`create table thread_search (rowid bigint primary key, instance text not null, stems tsvector not null)`.execute(
      db,
    );
    await sql`create index thread_search_stems_index on thread_search using gin (stems)`.execute(
      db,
    );
    return;
  }
  await sql`create virtual table thread_search using fts5 (
    instance, stems, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0"
  )`.execute(db);
}
