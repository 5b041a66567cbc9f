import { randomBytes } from "node:crypto";
import { copyFileSync } from "node:fs";
import path from "node:path";
import { inject, onTestFinished } from "vitest";
import { runInPostgres } from "./postgres-statement.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** The two databases the app keeps its promises on. */
export const stores = ["sqlite", "postgres"] as const;
export type Store = (typeof stores)[number];

/** What the database holds at first: nothing, or every table and guard. */
type Content = "empty" | "migrated";

/** The address of a database of its own for the running test, gone when the test is. */
export async function freshAddress(store: Store, content: Content) {
  return store === "sqlite"
    ? { file: await freshFile(content) }
    : { url: await freshPostgres(content) };
}

async function freshFile(content: Content): Promise<string> {
  const file = path.join(temporaryFolder(), "forum.db");
  if (content === "migrated") copyFileSync(await patternOf("sqlite"), file);
  return file;
}

async function freshPostgres(content: Content): Promise<string> {
  const maintenance = await patternOf("postgres");
  const name = `test_${randomBytes(8).toString("hex")}`;
  const template = content === "migrated" ? "template" : "template0";
  await runInPostgres(
    maintenance,
    `create database ${name} template ${template} strategy file_copy`,
  );
  onTestFinished(() =>
    runInPostgres(maintenance, `drop database ${name} with (force)`),
  );
  return maintenance.replace("/postgres?", `/${name}?`);
}

/** Where the run keeps a migrated database, or the folder of a demo, that tests copy and leave as it is. */
export async function patternOf(pattern: Store | "demo"): Promise<string> {
  const answer = await fetch(`${inject("storeBroker")}/${pattern}`);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.text();
}
