import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import type { Kysely } from "kysely";
import { readEnvironment } from "#app/lib/environment.server.ts";
import { openKeyFile } from "#app/seal/key-file.server.ts";
import { createSealing } from "#app/seal/sealing.server.ts";
import { openMigrated } from "#db/open-migrated.server.ts";
import type { Database } from "#db/schema.ts";
import { addDemoStaff } from "#scripts/demo/demo-staff.ts";
import { startForum } from "./forum-server.ts";
import { seedQueue } from "./seed-queue.ts";
import { queueQuestions } from "./queue-questions.ts";
import { queuePages } from "./queue-pages.ts";
import { ratioTable, type Timed } from "./ratio-table.ts";

const waiting = 10_000;

/** Fills a queue with ten thousand sealed questions in a temporary folder, asks for it in every order, and prints what each takes beside a bare select; nothing of it stays. */
export async function measureQueue(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "fragaladan-bench-"));
  try {
    const { store, dataDirectory, keyFile } = readEnvironment(
      { DATA_DIR: path.join(folder, "data") },
      [],
    );
    mkdirSync(dataDirectory, { recursive: true });
    const db = await openMigrated(store);
    const instance = await fill(db, keyFile);
    const asked = await queueQuestions(db, instance);
    await db.destroy();
    const server = await startForum(folder, "off");
    const pages = await queuePages(server, instance).finally(() =>
      server.stop(),
    );
    print([...asked, ...pages]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(db: Kysely<Database>, keyFile: string) {
  const now = () => new Date();
  const keys = openKeyFile(keyFile, { mayCreate: true, now: now() });
  const sealing = createSealing(db, keys);
  const instance = await seedQueue(db, sealing, waiting);
  await addDemoStaff(
    { db, now, randomBytes: (count) => randomBytes(count) },
    instance,
  );
  return instance;
}

function print(lines: Timed[]): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`;
  console.log(
    `${waiting} questions wait. Node ${process.version}, ${machine}\n${ratioTable(lines)}`,
  );
}
