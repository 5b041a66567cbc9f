import { type Kysely, sql } from "kysely";
import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { PersonId } from "#db/ids.ts";
import {
  listQueue,
  placeOf,
  type QueueFilter,
} from "#db/queries/queue.server.ts";
import {
  countQueue,
  findOldestWaiting,
} from "#db/queries/queue-counts.server.ts";
import { queueWorks } from "#db/queries/queue-order.server.ts";
import type { Database } from "#db/schema.ts";
import type { Timed } from "./ratio-table.ts";

const rounds = 60;
const limit = 51;
const open = { works: queueWorks, lane: "ordinary", limit } as const;

/** Times a bare select of as many lines, and then every way the queue is asked for. */
export async function queueQuestions(
  db: Kysely<Database>,
  instance: Instance,
): Promise<Timed[]> {
  const instanceId = instanceIdOf(instance);
  const nobody = "" as PersonId;
  const list = (filter: QueueFilter) => () => listQueue(db, instanceId, filter);
  const middle = async (order: "risk" | "clock") => {
    const lines = await listQueue(db, instanceId, {
      ...open,
      order,
      limit: 5_000,
    });
    const last = lines.at(-1);
    return last ? placeOf(last, order) : undefined;
  };
  const [farByRisk, farByClock] = [await middle("risk"), await middle("clock")];
  const now = new Date().toISOString();
  const questions: [string, () => Promise<unknown>][] = [
    ["a bare select of 51 rows", () => sql`select * from submission where instance_id = ${instanceId} limit 51`.execute(db)],
    ["by risk", list({ ...open, order: "risk" })],
    ["by risk, 5,000 lines on", list({ ...open, order: "risk", ...(farByRisk && { after: farByRisk }) })],
    ["by clock", list({ ...open, order: "clock" })],
    ["by clock, 5,000 lines on", list({ ...open, order: "clock", ...(farByClock && { after: farByClock }) })],
    ["late, by risk", list({ ...open, order: "risk", promised: { before: now } })],
    ["elevated risk", list({ ...open, order: "risk", risk: "elevated" })],
    ["another language, by clock", list({ ...open, order: "clock", language: "not-sv" })],
    ["a language that none has", list({ ...open, order: "risk", language: "pl" })],
    ["one topic, replies only", list({ ...open, order: "clock", kind: "reply", topicId: instance.topics[0]?.id ?? "" })],
    ["mine", list({ works: queueWorks, limit, order: "risk", mine: nobody })],
    ["the numbers of the tabs", () => countQueue(db, instanceId, nobody)],
    ["the oldest", () => findOldestWaiting(db, instanceId)],
  ]; // prettier-ignore
  const timed: Timed[] = [];
  for (const [name, ask] of questions)
    timed.push({ name, times: await timesOf(ask) });
  return timed;
}

async function timesOf(ask: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  return times;
}
