import { mkdirSync } from "node:fs";
import { readEnvironment } from "#app/lib/environment.server.ts";
import { openDatabase } from "#db/connection.server.ts";
import { migrate } from "#db/migrate.server.ts";

// Brings the store to the newest schema and says what ran.
const environment = readEnvironment(process.env, []);
mkdirSync(environment.dataDirectory, { recursive: true, mode: 0o700 });
const db = openDatabase(environment.store);
const ran = await migrate(db);
await db.destroy();
console.log(
  ran.length > 0 ? ran.join("\n") : "The store is at the newest schema.",
);
