import { type Kysely, sql } from "kysely";

/** One branded forum a municipality, its host names and its topics. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("instance")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("configuration", "text", (column) => column.notNull())
    .addColumn("content_version", "integer", (column) =>
      column.notNull().defaultTo(1),
    )
    .addColumn("last_submission_number", "integer", (column) =>
      column.notNull().defaultTo(0),
    )
    .addColumn("last_thread_sequence", "integer", (column) =>
      column.notNull().defaultTo(0),
    )
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("instance_host")
    .addColumn("host", "text", (column) => column.primaryKey())
    .addColumn("instance_id", "text", (column) =>
      column.notNull().references("instance.id"),
    )
    .addCheckConstraint(
      "instance_host_host_lower_case",
      sql`host = lower(host)`,
    )
    .execute();

  await db.schema
    .createTable("topic")
    .addColumn("instance_id", "text", (column) =>
      column.notNull().references("instance.id"),
    )
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("description", "text", (column) => column.notNull())
    .addColumn("is_risk", "integer", (column) => column.notNull())
    .addColumn("archived_at", "text")
    .addPrimaryKeyConstraint("topic_primary_key", ["instance_id", "id"])
    .addCheckConstraint("topic_is_risk_truth", sql`is_risk in (0, 1)`)
    .execute();
}
