import { type Kysely, sql } from "kysely";
import { expect, test } from "vitest";
import { openMigrated } from "#db/open-migrated.server.ts";
import { migrate } from "#db/migrate.server.ts";
import type { Database } from "#db/schema.ts";
import {
  describeOnBothDatabases,
  openFreshDatabase,
} from "#tests/support/databases.ts";
import { freshAddress } from "#tests/support/fresh-address.ts";
import { promisedColumns } from "./schema-columns.ts";

const promised = promisedColumns("db/schema.ts");

/** The migrator's own two tables, and the shadows SQLite's index keeps. */
const notOurs = /^(kysely_migration(_lock)?|thread_search_\w+)$/;

async function columnsOf(
  db: Kysely<Database>,
): Promise<Record<string, string[]>> {
  const tables = await db.introspection.getTables();
  return Object.fromEntries(
    tables
      .filter(({ name }) => !notOurs.test(name))
      .map(({ name, columns }) => [
        name,
        columns.map((column) => column.name).sort(),
      ]),
  );
}

const guardsIn = {
  sqlite: `select name from sqlite_schema where type = 'trigger'
    union select name from sqlite_temp_schema where type = 'trigger'`,
  postgres: "select tgname as name from pg_trigger where not tgisinternal",
};

async function guardsOf(store: "sqlite" | "postgres"): Promise<string[]> {
  const db = await openFreshDatabase(store);
  const { rows } = await sql.raw<{ name: string }>(guardsIn[store]).execute(db);
  return rows.map(({ name }) => name).sort();
}

describeOnBothDatabases("the tables", (open, store) => {
  test("are as the schema promises", async () => {
    const { thread_search, ...columns } = await columnsOf(await open());
    const { thread_search: promisedSearch, ...rest } = promised;
    expect(columns).toEqual(rest);
    // The row number of a full-text table is there without being listed.
    expect(promisedSearch).toEqual(
      [...new Set([...(thread_search ?? []), "rowid"])]
        .filter((column) => column !== "thread_search" && column !== "rank")
        .sort(),
    );
  });

  test("are made once, however often the migrations run", async () => {
    const db = await open();
    const before = await columnsOf(db);
    expect(await migrate(db)).toEqual([]);
    expect(await columnsOf(db)).toEqual(before);
  });

  test("are made of nothing, guards and all, when the store is first opened", async () => {
    const address = await freshAddress(store, "empty");
    const db = await openMigrated(address);
    expect(await columnsOf(db)).toEqual(await columnsOf(await open()));
    await db.destroy();
  });
});

test("SQLite and PostgreSQL carry the same guards", async () => {
  const guards = await guardsOf("sqlite");
  expect(guards.length).toBeGreaterThan(20);
  expect(await guardsOf("postgres")).toEqual(guards);
});
