import { type Kysely, sql } from "kysely";

/** Staff, their sessions and the one-time links that let them in. A session and a link are kept as hashes only. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("person")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("instance_id", "text", (column) =>
      column.notNull().references("instance.id"),
    )
    .addColumn("email", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("password_hash", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("disabled_at", "text")
    .addUniqueConstraint("person_instance_id_email", ["instance_id", "email"])
    .addUniqueConstraint("person_instance_id_id", ["instance_id", "id"])
    .addCheckConstraint(
      "person_role_known",
      sql`role in ('reviewer', 'administrator')`,
    )
    .addCheckConstraint("person_email_lower_case", sql`email = lower(email)`)
    .execute();

  await db.schema
    .createTable("session")
    .addColumn("id_hash", "text", (column) => column.primaryKey())
    .addColumn("instance_id", "text", (column) => column.notNull())
    .addColumn("person_id", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("expires_at", "text", (column) => column.notNull())
    .addForeignKeyConstraint(
      "session_person",
      ["instance_id", "person_id"],
      "person",
      ["instance_id", "id"],
    )
    .execute();
  await db.schema
    .createIndex("session_person_id_index")
    .on("session")
    .column("person_id")
    .execute();

  await db.schema
    .createTable("invitation")
    .addColumn("token_hash", "text", (column) => column.primaryKey())
    .addColumn("instance_id", "text", (column) => column.notNull())
    .addColumn("person_id", "text", (column) => column.notNull())
    .addColumn("expires_at", "text", (column) => column.notNull())
    .addColumn("used_at", "text")
    .addForeignKeyConstraint(
      "invitation_person",
      ["instance_id", "person_id"],
      "person",
      ["instance_id", "id"],
    )
    .execute();
}
