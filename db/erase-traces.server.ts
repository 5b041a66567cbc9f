import { type Kysely, PostgresAdapter, sql } from "kysely";
import type { Database } from "./schema.ts";

/**
 * Empties what SQLite still remembers of deleted rows in its write-ahead log; secure_delete has wiped the file itself.
 * What it cannot do at once (a reader is in the way) the next call does.
 */
export async function eraseTraces(db: Kysely<Database>): Promise<void> {
  if (db.getExecutor().adapter instanceof PostgresAdapter) return;
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
