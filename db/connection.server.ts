import type { Kysely } from "kysely";
import { openPostgres } from "./open-postgres.server.ts";
import { openSqlite } from "./open-sqlite.server.ts";
import type { Database } from "./schema.ts";

/** Where the rows are: a file, or a PostgreSQL server. */
export type StoreAddress = { file: string } | { url: string };

/** Opens the store with every setting that durability and erasure rest on, each read back. */
export function openDatabase(address: StoreAddress): Kysely<Database> {
  return "url" in address
    ? openPostgres(address.url)
    : openSqlite(address.file);
}
