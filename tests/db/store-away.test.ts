import { sql } from "kysely";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { openPostgres } from "#db/open-postgres.server.ts";
import { freshAddress } from "#tests/support/fresh-address.ts";
import { wireTo } from "#tests/support/wire-to.ts";

async function awayableStore() {
  const address = await freshAddress("postgres", "empty");
  if (!("url" in address)) throw new Error("no PostgreSQL");
  const wire = await wireTo(address.url);
  const db = openPostgres(wire.url);
  onTestFinished(() => db.destroy());
  return { db, wire };
}

test("a store that goes away in the middle of a statement fails that statement and not the process", async () => {
  const { db, wire } = await awayableStore();
  const asked = sql`select pg_sleep(20)`.execute(db);
  const failed = expect(asked).rejects.toThrow();
  await pause(300);
  wire.cut();
  await failed;
  wire.mend();
  expect((await sql`select 1`.execute(db)).rows).toHaveLength(1);
});

test("a store that goes away between two statements of a transaction fails the transaction and not the process", async () => {
  const { db, wire } = await awayableStore();
  const moved = db.transaction().execute(async (trx) => {
    await sql`select 1`.execute(trx);
    wire.cut();
    await pause(100);
    await sql`select 2`.execute(trx);
  });
  await expect(moved).rejects.toThrow();
  wire.mend();
  expect((await sql`select 1`.execute(db)).rows).toHaveLength(1);
});
