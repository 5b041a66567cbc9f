import type { Kysely } from "kysely";
import { openDatabase, type StoreAddress } from "./connection.server.ts";
import { migrate } from "./migrate.server.ts";
import type { Database } from "./schema.ts";

/** Opens the store at the newest schema. Opened twice, because a connection guards only the tables it finds. */
export async function openMigrated(
  address: StoreAddress,
): Promise<Kysely<Database>> {
  const first = openDatabase(address);
  const ran = await migrate(first);
  if (ran.length === 0) return first;
  await first.destroy();
  return openDatabase(address);
}
