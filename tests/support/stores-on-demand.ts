import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { openDatabase, type StoreAddress } from "#db/connection.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { keepFilesInMemory } from "./files-in-memory.ts";
import { launchServer } from "./launch-server.ts";
import { startPostgres } from "./postgres-server.ts";
import { runInPostgres } from "./postgres-statement.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /**
     * Answers /sqlite with the path of a migrated file, /postgres with the address of a server that holds a migrated "template",
     * and /demo with the folder of a forum that has been started once with its demo.
     */
    storeBroker: string;
  }
}

interface Pattern {
  address: string;
  remove(): Promise<void> | void;
}

const makers: Record<string, () => Promise<Pattern>> = {
  "/postgres": postgresPattern,
  "/sqlite": sqlitePattern,
  "/demo": demoPattern,
};
const unknownPattern = () => Promise.reject(new Error("no such pattern"));

/** One pattern of each database for the whole run, made when the first test asks and removed with the run. */
export default async function setup(
  project: TestProject,
): Promise<() => Promise<void>> {
  const removeFiles = keepFilesInMemory();
  const patterns = new Map<string, Promise<Pattern>>();
  const broker = createServer(({ url = "" }, response) => {
    const pattern = patterns.get(url) ?? makers[url]?.() ?? unknownPattern();
    patterns.set(url, pattern);
    // A kept connection may be closed in the moment a test asks again.
    response.setHeader("Connection", "close");
    pattern.then(
      ({ address }) => response.end(address),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((done) => broker.listen(0, "127.0.0.1", done));
  const { port } = broker.address() as AddressInfo;
  project.provide("storeBroker", `http://127.0.0.1:${port}`);
  return async () => {
    broker.close();
    const made = await Promise.allSettled(patterns.values());
    for (const pattern of made)
      if (pattern.status === "fulfilled") await pattern.value.remove();
    removeFiles();
  };
}

async function postgresPattern(): Promise<Pattern> {
  const server = await startPostgres();
  await runInPostgres(server.url("postgres"), "create database template");
  await makeTables({ url: server.url("template") });
  return { address: server.url("postgres"), remove: () => server.stop() };
}

async function sqlitePattern(): Promise<Pattern> {
  const folder = mkdtempSync(path.join(tmpdir(), "fragaladan-"));
  const address = path.join(folder, "template.db");
  await makeTables({ file: address });
  return { address, remove: () => rmSync(folder, { recursive: true }) };
}

async function demoPattern(): Promise<Pattern> {
  const folder = mkdtempSync(path.join(tmpdir(), "fragaladan-demo-"));
  const server = await launchServer(folder, { demo: true });
  await server.stop();
  return { address: folder, remove: () => server.remove() };
}

async function makeTables(address: StoreAddress): Promise<void> {
  const db = openDatabase(address);
  await migrate(db);
  await db.destroy();
}
