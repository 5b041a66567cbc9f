import Sqlite from "better-sqlite3";
import { sql } from "kysely";
import { expect, test, vi } from "vitest";
import { openDatabase } from "#db/connection.server.ts";
import { openFreshDatabase } from "#tests/support/databases.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

const promised = {
  journal_mode: "wal",
  synchronous: 2,
  busy_timeout: 200,
  foreign_keys: 1,
  recursive_triggers: 1,
  secure_delete: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  temp_store: 2,
};

test.each(Object.entries(promised))(
  "SQLite reads %s back as %s",
  async (pragma, value) => {
    const db = await openFreshDatabase("sqlite");
    const { rows } = await sql.raw<object>(`pragma ${pragma}`).execute(db);
    expect(Object.values(rows[0] ?? {})).toEqual([value]);
  },
);

test("SQLite is not opened when a setting does not hold", () => {
  const pragma = vi
    .spyOn(Sqlite.prototype, "pragma")
    .mockImplementation(() => "off");
  const file = `${temporaryFolder()}/forum.db`;
  expect(() => openDatabase({ file })).toThrow(/sqlite journal_mode reads off/);
  pragma.mockRestore();
});

test("PostgreSQL answers only when the row is on disk", async () => {
  const db = await openFreshDatabase("postgres");
  const { rows } = await sql`show synchronous_commit`.execute(db);
  expect(rows).toEqual([{ synchronous_commit: "on" }]);
});

test("PostgreSQL gives a count as a number", async () => {
  const db = await openFreshDatabase("postgres");
  const { rows } = await sql`select count(*) as count from thread`.execute(db);
  expect(rows).toEqual([{ count: 0 }]);
});
