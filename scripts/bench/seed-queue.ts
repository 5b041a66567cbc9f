import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Kysely } from "kysely";
import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import { boundTo } from "#app/seal/submission-texts.server.ts";
import type { Sealed, Sealing } from "#app/seal/sealing.server.ts";
import { applyInstance } from "#app/workflows/apply-instance.server.ts";
import { idBytes, idFrom, type SubmissionId } from "#db/ids.ts";
import { insertSubmission } from "#db/queries/submissions.server.ts";
import { insertRevision } from "#db/queries/texts.server.ts";
import type { Database } from "#db/schema.ts";
import { dueInstant, toHour } from "#moderation/clock.ts";
import { detectLanguage } from "#moderation/detect-language.ts";
import { randomFrom } from "./random.ts";
import { writeForum } from "./write-forum.ts";

const hour = 3_600_000;
const sixtyDays = 60 * 24;
const atOnce = 500;

/** Fills an empty store with a municipality whose queue holds so many questions, sealed, of mixed risk, topic and age; always the same. */
export async function seedQueue(
  db: Kysely<Database>,
  sealing: Sealing,
  count: number,
): Promise<Instance> {
  const instance = await applySundvik(db);
  const texts = writeForum(instance.topics.length).flatMap(
    (thread) => thread.texts,
  );
  const random = randomFrom(11);
  for (let made = 0; made < count; made += atOnce) {
    const questions: Written[] = [];
    for (let at = made; at < Math.min(made + atOnce, count); at += 1) {
      const text = `${texts[at % texts.length] ?? ""} ${at}`;
      const age = Math.floor(random() * sixtyDays) * hour;
      questions.push(await write(sealing, instance, text, age, random()));
    }
    await db.transaction().execute(async (trx) => {
      for (const question of questions) await add(trx, instance, question);
    });
  }
  return instance;
}

async function applySundvik(db: Kysely<Database>): Promise<Instance> {
  const file = path.join(import.meta.dirname, "../demo/sundvik.json");
  const json: unknown = JSON.parse(readFileSync(file, "utf8"));
  const applied = await applyInstance(db, json, new Date());
  if (!applied.ok) throw new Error("the instance for measuring does not apply");
  return applied.instance;
}

interface Written {
  id: SubmissionId;
  text: string;
  receivedAt: Date;
  /** What the question's risk, topic and lane are drawn from. */
  chance: number;
  sealed: Sealed;
}

/** Sealed before the transaction: finding the key of the week asks the store itself. */
async function write(
  sealing: Sealing,
  instance: Instance,
  text: string,
  age: number,
  chance: number,
): Promise<Written> {
  const id = idFrom<SubmissionId>(randomBytes(idBytes));
  const now = new Date();
  const bound = boundTo.revision(id, 1);
  const sealed = await sealing.seal(instanceIdOf(instance), text, bound, now);
  const receivedAt = toHour(new Date(now.getTime() - age));
  return { id, text, receivedAt, chance, sealed };
}

async function add(
  trx: Kysely<Database>,
  instance: Instance,
  { id, text, receivedAt, chance, sealed }: Written,
): Promise<void> {
  const instanceId = instanceIdOf(instance);
  const { answerTarget, workingHours } = instance;
  const topic = instance.topics[Math.floor(chance * instance.topics.length)];
  await insertSubmission(trx, {
    ...{ id, instance_id: instanceId, form_key: id, row_version: 1 },
    ...{ wish: "public", work: "waiting", visibility: "staff" },
    topic_id: topic?.id ?? null,
    risk: chance < 0.002 ? "acute" : chance < 0.1 ? "elevated" : "none",
    lane: chance > 0.97 ? "slow" : "ordinary",
    language: chance > 0.9 ? "so" : detectLanguage(text),
    received_at: receivedAt.toISOString(),
    due_at: dueInstant(receivedAt, answerTarget, workingHours).toISOString(),
  });
  await insertRevision(trx, instanceId, id, {
    ...{ number: 1, authorId: null, textHash: null, ...sealed },
    savedAt: receivedAt.toISOString(),
  });
}
