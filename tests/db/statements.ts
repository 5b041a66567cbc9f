import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Database } from "#db/schema.ts";

export type Row = Record<string, string | number | Uint8Array | null>;

/** Inserts one row as plain SQL, past every query of the app. */
export async function insert(
  db: Kysely<Database>,
  table: string,
  row: Row,
): Promise<void> {
  const columns = sql.join(Object.keys(row).map((name) => sql.ref(name)));
  const values = sql.join(Object.values(row));
  await sql`insert into ${sql.table(table)} (${columns}) values (${values})`.execute(
    db,
  );
}

/** Runs a plain SQL statement. */
export async function run(
  db: Kysely<Database>,
  statement: string,
): Promise<void> {
  await sql.raw(statement).execute(db);
}

/** The hash the door demands: of these words and nothing else. */
export function hashOf(...words: string[]): string {
  return createHash("sha256").update(words.join("\u001f")).digest("hex");
}
