import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database } from "./schema.ts";

const bigint = 20;

/** Opens a pool to PostgreSQL; an acknowledged row is on disk, and a bigint is a number. */
export function openPostgres(url: string): Kysely<Database> {
  const types = new pg.TypeOverrides();
  types.setTypeParser(bigint, Number);
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    types,
    options: "-c synchronous_commit=on",
  });
  // A lost connection is replaced by the pool, and what was asked over it fails; an error nobody hears would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
