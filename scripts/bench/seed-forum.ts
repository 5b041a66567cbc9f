import { readFileSync } from "node:fs";
import path from "node:path";
import type { Kysely } from "kysely";
import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import { applyInstance } from "#app/workflows/apply-instance.server.ts";
import type { Database } from "#db/schema.ts";
import { seedPeople } from "./seed-people.ts";
import { seedThread } from "./seed-thread.ts";
import { writeForum } from "./write-forum.ts";

/** A municipality with a full forum, and where its longest thread is. */
export interface SeededForum {
  instance: Instance;
  longThreadId: string;
  threads: number;
  texts: number;
}

/**
 * Fills an empty store with the forum that writeForum writes: all in one transaction, past the checker and the seal, but past no
 * guard of the database. Each thread has its question, its moves in the log and an approval of its very words.
 */
export async function seedForum(db: Kysely<Database>): Promise<SeededForum> {
  const file = path.join(import.meta.dirname, "../demo/sundvik.json");
  const json: unknown = JSON.parse(readFileSync(file, "utf8"));
  const applied = await applyInstance(db, json, new Date());
  if (!applied.ok) throw new Error("the instance for measuring does not apply");
  const { instance } = applied;
  const forum = writeForum(instance.topics.length);
  const longest = Math.max(...forum.map(({ texts }) => texts.length));
  return db.transaction().execute(async (trx) => {
    const staff = await seedPeople(trx, instanceIdOf(instance));
    let longThreadId = "";
    for (const thread of forum) {
      const id = await seedThread(trx, instance, staff, thread);
      if (thread.texts.length === longest) longThreadId = id;
    }
    const texts = forum.flatMap((thread) => thread.texts).length;
    return { instance, longThreadId, threads: forum.length, texts };
  });
}
