import { createHash } from "node:crypto";
import Sqlite from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { reusePrepared } from "./prepared-statements.server.ts";
import type { Database } from "./schema.ts";

/**
 * journal_mode comes first: the library lowers synchronous to NORMAL when WAL begins, and NORMAL loses acknowledged rows in a
 * power cut. A short busy_timeout because waiting blocks the event loop; retrying is done by inTransaction.
 */
const settings: [pragma: string, value: string, readsAs: unknown][] = [
  ["journal_mode", "WAL", "wal"],
  ["synchronous", "FULL", 2],
  ["busy_timeout", "200", 200],
  ["foreign_keys", "ON", 1],
  // Without it "insert or replace" takes a row away and tells no delete guard.
  ["recursive_triggers", "ON", 1],
  ["secure_delete", "ON", 1],
  ["trusted_schema", "OFF", 0],
  ["cell_size_check", "ON", 1],
  ["temp_store", "MEMORY", 2],
];

/** Opens one SQLite file and proves its settings; throws when one does not hold. */
export function openSqlite(file: string): Kysely<Database> {
  const sqlite = new Sqlite(file);
  for (const [pragma, value, readsAs] of settings) {
    sqlite.pragma(`${pragma} = ${value}`);
    const actual = sqlite.pragma(pragma, { simple: true });
    if (actual !== readsAs)
      throw new Error(`sqlite ${pragma} reads ${String(actual)}, not ${value}`);
  }
  guardHashes(sqlite);
  reusePrepared(sqlite);
  return new Kysely<Database>({
    dialect: new SqliteDialect({ database: sqlite }),
  });
}

/** SQLite cannot hash, and trusted_schema=OFF keeps our function out of stored triggers; temporary ones may use it. */
export function guardHashes(sqlite: Sqlite.Database): void {
  sqlite.function("sha256_hex", { deterministic: true }, (text) =>
    createHash("sha256").update(String(text), "utf8").digest("hex"),
  );
  const exists = sqlite
    .prepare("select 1 from sqlite_schema where name = 'thread'")
    .get();
  if (!exists) return;
  const thread = ["title", "question", "short_answer", "answer"]
    .map((column) => `NEW.${column}`)
    .join(" || char(31) || ");
  for (const [table, text] of [
    ["thread", thread],
    ["post", "NEW.text"],
  ]) {
    for (const on of ["insert", "update"]) {
      sqlite.exec(`create temp trigger if not exists ${table}_hash_is_of_its_text_${on} before ${on} on main.${table}
        when NEW.text_hash is not sha256_hex(${text})
        begin select raise(abort, 'guard ${table}_hash_is_of_its_text_${on}'); end`);
    }
  }
}
