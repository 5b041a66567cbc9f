import type { Kysely } from "kysely";
import { describe, onTestFinished } from "vitest";
import { openDatabase } from "#db/connection.server.ts";
import type { Database } from "#db/schema.ts";
import { freshAddress, type Store, stores } from "./fresh-address.ts";

/** Opens a migrated, empty database of its own for the running test; closed and gone when the test is. */
export type OpenFresh = () => Promise<Kysely<Database>>;

/** Runs the same tests on SQLite and on PostgreSQL, each test on a database of its own. */
export function describeOnBothDatabases(
  name: string,
  tests: (open: OpenFresh, store: Store) => void,
): void {
  describe.each(stores)(`${name} (%s)`, (store) => {
    tests(() => openFreshDatabase(store), store);
  });
}

/** A migrated, empty database of its own for the running test; closed and gone when the test is. */
export async function openFreshDatabase(
  store: Store = "sqlite",
): Promise<Kysely<Database>> {
  const db = openDatabase(await freshAddress(store, "migrated"));
  onTestFinished(() => db.destroy());
  return db;
}
