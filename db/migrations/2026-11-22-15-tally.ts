import { type Kysely, sql } from "kysely";

/** Counts by week and topic instead of by day and thread: nothing had been counted yet, and fewer shared a number than need to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("tally").execute();
  await db.schema
    .createTable("tally")
    .addColumn("instance_id", "text", (column) => column.notNull())
    .addColumn("week", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("topic_id", "text", (column) => column.notNull())
    .addColumn("count", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("tally_primary_key", [
      "instance_id",
      "week",
      "name",
      "topic_id",
    ])
    .addForeignKeyConstraint(
      "tally_topic",
      ["instance_id", "topic_id"],
      "topic",
      ["instance_id", "id"],
    )
    .addCheckConstraint("tally_week_is_a_week", sql`length(week) = 8`)
    .addCheckConstraint("tally_counts", sql`count > 0`)
    .addCheckConstraint(
      "tally_name_known",
      sql`name in ('deflected', 'reader-helped', 'reader-not-helped')`,
    )
    .execute();
}
